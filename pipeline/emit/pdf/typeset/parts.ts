/** Where a word may be parted: as its language says, as its writer says, or, where it is a name of code or an address, at its joints. */
import type {Hyphenate} from '../../../model/hyphenation.js'
import {costs} from './costs.js'

export interface WordPart {
  /** In UTF-16 units; that of the last part is the length of the word. */
  readonly end: number
  /** Of ending a line behind it. */
  readonly cost: number
}

export interface WordParts {
  /** Fewer than two: the word stays whole. */
  readonly parts: readonly WordPart[]
  /** A hyphen is drawn where it is parted. */
  readonly hyphened: boolean
}

export const softHyphen = '\u00ad'
/** What tells an address, a path or a name of code: none of them takes a hyphen. */
const technical = /[\d_/\\@=&#]|[.:]\p{L}/u
/** After which characters an address or a path may be parted. */
const joints = /[^/_.@=&?:#%~-]{0,24}[/_.@=&?:#%~-]+|[^/_.@=&?:#%~-]{1,24}/gu
const number = /^[\p{Nd}.,:/\-]+$/u
/** Within a number, as of a version: no end of a line. */
const numeral = /\p{Nd}[.,:](?=\p{Nd})/uy
const hump = /(?<=\p{Ll})(?=\p{Lu})/gu

/** Characters: up to so many a name is parted only in straits, and fewer than these never. */
const shortName = 16
const shortest = 9
/** No fewer stand alone at the end of a line or the start of the next, where a name is parted in straits. */
const least = 3

/** Of a word with soft hyphens, which are no characters of it: they are its only places. */
export function softParts(typed: string): WordParts {
  const parts: WordPart[] = []
  let reached = 0
  for (const part of typed.split(softHyphen)) {
    reached += part.length
    if (reached > (parts.at(-1)?.end ?? 0)) parts.push({end: reached, cost: costs.hyphen})
  }
  return {parts, hyphened: true}
}

const whole: WordParts = {parts: [], hyphened: false}

export function partsOf(text: string, hyphenate: Hyphenate | undefined): WordParts {
  // A full stop at the end of a sentence is no sign of an address; most words have no sign at all.
  if (technical.test(text) && technical.test(text.replace(/[.,:;!?)\]”’»]+$/u, ''))) {
    return text.length < shortest || number.test(text) ? whole : {parts: partsOfName(text), hyphened: false}
  }
  if (!hyphenate || text.length < 5) return whole
  const ends = hyphenate(text)
  if (ends.length === 0) return whole
  return {parts: [...ends, text.length].map(end => ({end, cost: costs.hyphen})), hyphened: true}
}

function partsOfName(text: string): readonly WordPart[] {
  const parts: WordPart[] = []
  const strait = (end: number): void => {
    numeral.lastIndex = end - 2
    if (end >= least && text.length - end >= least && !numeral.test(text)) parts.push({end, cost: costs.strait})
  }
  for (const {0: piece, index} of text.matchAll(joints)) {
    for (const {index: at} of piece.matchAll(hump)) {
      if (at >= least && piece.length - at >= least) strait(index + at)
    }
    const end = index + piece.length
    if (text.length > shortName || end === text.length) parts.push({end, cost: costs.address})
    else strait(end)
  }
  return parts
}
