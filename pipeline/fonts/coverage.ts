/**
 * Which glyph a font has for a character, from its `cmap` table.
 *
 * Read here and not through fontkit, whose loading costs more than all the questions a build of web pages asks.
 * Source: OpenType 1.9.1, "cmap", subtable formats 4 and 12.
 */
import {tableDirectory} from './tables.js'

/** A test whether a font file has a glyph for a code point. Throws as `characterMap` does. */
export function coverage(bytes: Uint8Array): (codePoint: number) => boolean {
  const glyphOf = characterMap(bytes)
  return codePoint => glyphOf(codePoint) !== 0
}

/** The glyph of a code point, 0 for none. Throws when the file has no Unicode `cmap` of these formats. */
export function characterMap(bytes: Uint8Array): (codePoint: number) => number {
  const view = tableDirectory(bytes).get('cmap')
  const subtables = view === undefined ? [] : unicodeSubtables(view)
  const wide = subtables.find(at => view?.getUint16(at) === 12)
  if (view && wide !== undefined) return codePoint => inGroups(view, wide, codePoint)
  const narrow = subtables.find(at => view?.getUint16(at) === 4)
  if (view && narrow !== undefined) return codePoint => (codePoint <= 0xffff ? inSegments(view, narrow, codePoint) : 0)
  throw new Error('a font without a Unicode character map')
}

/** Offsets of the subtables for Unicode: platform 0, or platform 3 with encoding 1 or 10. */
function unicodeSubtables(view: DataView): number[] {
  const count = view.getUint16(2)
  return Array.from({length: count}, (_, index) => 4 + index * 8)
    .filter(record => {
      const [platform, encoding] = [view.getUint16(record), view.getUint16(record + 2)]
      return platform === 0 || (platform === 3 && (encoding === 1 || encoding === 10))
    })
    .map(record => view.getUint32(record + 4))
}

/** Format 12: groups of code points in ascending order, each with the glyph of its first. */
function inGroups(view: DataView, at: number, codePoint: number): number {
  const group = firstNotBelow(view.getUint32(at + 12), index => view.getUint32(at + 16 + index * 12 + 4), codePoint)
  if (group === undefined) return 0
  const record = at + 16 + group * 12
  const start = view.getUint32(record)
  return codePoint >= start ? view.getUint32(record + 8) + codePoint - start : 0
}

/** Format 4: segments in ascending order; a glyph is a code point plus a difference, or stands in a list. Glyph 0 is none. */
function inSegments(view: DataView, at: number, codePoint: number): number {
  const size = view.getUint16(at + 6)
  const ends = at + 14
  const segment = firstNotBelow(size / 2, index => view.getUint16(ends + index * 2), codePoint)
  if (segment === undefined) return 0
  const start = view.getUint16(ends + size + 2 + segment * 2)
  if (codePoint < start) return 0
  const difference = view.getUint16(ends + 2 * size + 2 + segment * 2)
  const rangeAt = ends + 3 * size + 2 + segment * 2
  const range = view.getUint16(rangeAt)
  if (range === 0) return (codePoint + difference) & 0xffff
  const listed = view.getUint16(rangeAt + range + (codePoint - start) * 2)
  return listed === 0 ? 0 : (listed + difference) & 0xffff
}

/** Index of the first of `count` ascending values that is not below `wanted`. */
function firstNotBelow(count: number, value: (index: number) => number, wanted: number): number | undefined {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value(middle) < wanted) low = middle + 1
    else high = middle
  }
  return low < count ? low : undefined
}
