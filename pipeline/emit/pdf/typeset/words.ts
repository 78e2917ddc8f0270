/**
 * Words measured once: their glyphs, and the parts that they may be broken into.
 *
 * Lengths are thousandths of an em, so a word is one entry in all sizes of a face. A word is shaped whole, and the widths of
 * its parts are taken from its own glyphs: only a word that is really parted is shaped in two.
 */
import type {Direction, Face, Shaped} from '../../../fonts/face.js'
import type {Hyphenate} from '../../../model/hyphenation.js'
import type {TypeLook} from './look.js'
import {partsOf, softHyphen, softParts} from './parts.js'
import type {WordPart} from './parts.js'
import {hangingAfter, hangingBefore} from './protrusion.js'

export interface Word {
  readonly shaped: Shaped
  /** All its numbers in one place of memory, since a book asks for them a hundred thousand times: see `width` and those after it. */
  readonly sizes: readonly number[]
  /** Drawn where it is parted; `undefined`: nothing is, as in an address. */
  readonly hyphen: Shaped | undefined
}

/** Where the sizes of a word have its width, and how far it may stand out at the start and the end of a line. */
export const width = 0
export const hangsBefore = 1
export const hangsAfter = 2
/** The width of its hyphen, and how many parts it has. */
export const hyphenWidth = 3
export const partCount = 4
/** From here on, `sizesOfPart` a part: where it ends, in UTF-16 units, its width, and the cost of ending a line behind it. */
export const firstPart = 5
export const sizesOfPart = 3

/** Words of one face, its features, one language and its way of parting words, and one direction. */
export interface WordList {
  readonly words: Map<string, Word>
  readonly face: Face
  readonly features: readonly string[]
  readonly hyphenate: Hyphenate | undefined
  readonly direction: Direction | undefined
  readonly lang: string | undefined
}

/** Finds the list for a look. Keeps what it has found: one book of words serves all chapters of a process. */
export type WordBook = (look: TypeLook, direction: Direction | undefined) => WordList

export function createWordBook(): WordBook {
  // A face that is opened no more takes its words with it.
  const lists = new WeakMap<Face, Map<Hyphenate | undefined, Map<string, WordList>>>()
  return ({face, features, hyphenate, lang}, direction) => {
    const ofFace = entry(lists, face, () => new Map<Hyphenate | undefined, Map<string, WordList>>())
    const ofWay = entry(ofFace, hyphenate, () => new Map<string, WordList>())
    const key = `${direction ?? ''} ${lang ?? ''} ${features.join()}`
    return entry(ofWay, key, () => ({words: new Map(), face, features, hyphenate, direction, lang}))
  }
}

interface Kept<Key, Value> {
  get(key: Key): Value | undefined
  set(key: Key, value: Value): unknown
}

function entry<Key, Value>(map: Kept<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key)
  if (value === undefined) map.set(key, (value = make()))
  return value
}

/** A word of a list; `text` may hold soft hyphens, which then are the only places where it is parted. */
export function wordOf(list: WordList, text: string): Word {
  let word = list.words.get(text)
  if (!word) list.words.set(text, (word = measure(list, text)))
  return word
}

function measure({face, features, hyphenate, direction, lang}: WordList, typed: string): Word {
  const soft = typed.includes(softHyphen)
  const text = soft ? typed.replaceAll(softHyphen, '') : typed
  const shaped = face.shape(text, features, direction, lang)
  const {parts, hyphened} = soft ? softParts(typed) : partsOf(text, hyphenate)
  const first = String.fromCodePoint(text.codePointAt(0) ?? 32)
  const last = text.at(-1) ?? ' '
  const hangs = [hangingBefore(first) * edge(shaped, 0), hangingAfter(last) * edge(shaped, text.length - 1)]
  const whole = [shaped.width, ...hangs]
  if (parts.length < 2) return {shaped, sizes: [...whole, 0, 1, text.length, shaped.width, 0], hyphen: undefined}
  const hyphen = hyphened ? face.shape('-', features) : undefined
  return {shaped, sizes: [...whole, hyphen?.width ?? 0, parts.length, ...partSizes(shaped, parts)], hyphen}
}

/** Of each part of a word its end, its width, and the cost of ending a line behind it. */
export function partSizes(shaped: Shaped, parts: readonly WordPart[]): readonly number[] {
  const reached = widthsUpTo(shaped)
  return parts.flatMap(({end, cost}, index) => [
    end,
    (reached[end] ?? 0) - (reached[parts[index - 1]?.end ?? 0] ?? 0),
    cost
  ])
}

/** Advance of the glyph that has the character at `at`. */
function edge({face, clusters, advances}: Shaped, at: number): number {
  let found = 0
  for (let index = 0; index < clusters.length; index++) {
    const start = clusters[index] ?? 0
    if (start <= at && start >= (clusters[found] ?? 0)) found = index
    if ((clusters[found] ?? 0) > at) found = index
  }
  return ((advances[found] ?? 0) * 1000) / face.unitsPerEm
}

/** Width of the characters before each place of a word; a ligature is shared out evenly among its letters. */
function widthsUpTo({text, clusters, advances, face}: Shaped): Float64Array {
  const own = new Float64Array(text.length + 1)
  for (let index = 0; index < clusters.length; index++) {
    const start = clusters[index] ?? 0
    own[start] = (own[start] ?? 0) + (advances[index] ?? 0)
  }
  const starts = new Uint8Array(text.length + 1)
  for (const start of clusters) starts[start] = 1
  starts[text.length] = 1
  const reached = new Float64Array(text.length + 1)
  const scale = 1000 / face.unitsPerEm
  for (let start = 0; start < text.length;) {
    let end = start + 1
    while (starts[end] === 0) end++
    const share = ((own[start] ?? 0) * scale) / (end - start)
    for (let at = start; at < end; at++) reached[at + 1] = (reached[at] ?? 0) + share
    start = end
  }
  return reached
}
