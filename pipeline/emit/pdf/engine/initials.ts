/**
 * The large letter that a text begins with: its head on the head of the first line's capitals, its foot on a lower baseline.
 *
 * It is drawn, and the letter itself stands unseen before the rest of its word: so who searches, copies or hears the text has
 * whole words, which two letters of unlike size on unlike lines never make.
 */
import type {Direction} from '../../../fonts/face.js'
import {createOutliner} from '../../../fonts/outlines.js'
import type {Outliner} from '../../../fonts/outlines.js'
import type {InitialRoom} from '../typeset/paragraph.js'
import type {SettledLook} from './looks.js'
import {decimal, factor, rgb} from '../paint/numbers.js'
import {pathOperators} from '../paint/path-operators.js'

export interface Initial extends InitialRoom {
  /** Outlines with a thousand units to the em, upside down as in SVG. */
  readonly data: string
  /** Points of an em. */
  readonly size: number
  /** Points from the left of the line to where the first glyph is drawn, so that its ink begins at the edge. */
  readonly shift: number
  /** From the first baseline down to its own, in points. */
  readonly drop: number
  readonly color: string
}

export interface InitialPlace {
  readonly lines: number
  readonly leading: number
  readonly measure: number
  readonly color: string
  readonly direction: Direction
  /** A space follows the letter. */
  readonly spaced: boolean
}

/** Points between its ink and the words beside it, on the 6 x 9 page. */
const gap = 3
const unitsPerEm = 1000
const outliners = new WeakMap<Uint8Array, Outliner>()

/** `undefined`: the letter has no ink, or hardly a line has room beside it. */
export function initialOf(letter: string, {face, size}: SettledLook, place: InitialPlace): Initial | undefined {
  const {lines, leading, measure, color, direction} = place
  const outliner = outlinerOf(face.bytes)
  const style = {size: unitsPerEm, tracking: 0, features: []}
  const data = outliner.path(letter, {...style, x: 0, y: 0})
  if (data === '') return undefined
  const cap = headOf(letter, outliner) ?? face.capHeight / 1000
  const drop = (lines - 1) * leading
  const large = (drop + cap * size) / cap
  const {before, after} = outliner.bearings(letter, style)
  const scale = large / unitsPerEm
  const ink = (outliner.width(letter, style) - before - after) * scale
  const room = ink + gap * (leading / 14)
  if (measure - room < 6 * size) return undefined
  // The space behind a word of one letter is none beside a large one.
  const unseen = face.shape(letter).width + (place.spaced ? face.shape(' ').width : 0)
  const first = room - (unseen * size) / 1000
  // The tail of a Q would touch the line below.
  const deep = depthOf(data) * scale > leading - 0.55 * size
  const shift = (direction === 'rtl' ? measure - ink : 0) - before * scale
  return {lines: deep ? lines + 1 : lines, room, first, data, size: large, shift, drop, color}
}

/** The letter, drawn beside a line whose baseline is `base`. */
export function initialOperators({data, size, shift, drop, color}: Initial, x: number, base: number): string {
  const scale = factor(size / 1000)
  const place = `${decimal(x + shift)} ${decimal(base + drop)}`
  return `q ${rgb(color)} rg ${scale} 0 0 ${scale} ${place} cm ${pathOperators(data)}f Q`
}

/** Ems: the height of Hebrew letters, of which none is a capital and some rise above the others. */
function headOf(letter: string, outliner: Outliner): number | undefined {
  if (!/\p{Script=Hebrew}/u.test(letter) || !outliner.has(0x5d4)) return undefined
  const data = outliner.path('\u05d4', {size: unitsPerEm, tracking: 0, features: [], x: 0, y: 0})
  return Math.max(0, ...heightsIn(data).map(height => -height)) / unitsPerEm || undefined
}

/** How far outlines reach below their baseline. */
function depthOf(data: string): number {
  return Math.max(0, ...heightsIn(data))
}

/** Where curves and lines of outlines end and bend, from the baseline down. They have absolute commands that end in a place. */
function heightsIn(data: string): readonly number[] {
  return [...data.matchAll(/[MLQC]([^MLQCZ]*)/g)].flatMap(([, list = '']) =>
    (list.match(/-?[\d.]+/g) ?? []).map(Number).filter((_, index) => index % 2 === 1)
  )
}

function outlinerOf(bytes: Uint8Array): Outliner {
  let outliner = outliners.get(bytes)
  if (!outliner) outliners.set(bytes, (outliner = createOutliner(bytes)))
  return outliner
}
