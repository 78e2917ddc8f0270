/**
 * A CFF program whose glyphs are called by their ids.
 *
 * The glyphs of a font for Chinese, Japanese or Korean have numbers of the character collection as names (CIDs), and a PDF
 * calls glyphs by these (ISO 32000-1, 9.7.4.2). Our pages call glyphs by their ids, which are written before it is known what
 * the font needs: so each is given its id for a name. The table of names is as long or longer, and is written over in its place.
 *
 * Source: Adobe Technical Note 5176, "The Compact Font Format Specification", sections 4, 5, 9, 13.
 */
const operator = {charset: 15, charStrings: 17, escape: 12, ros: 30} as const

/** The same bytes where glyphs have names of letters: those are called by their ids as they are. */
export function withIdsForNames(cff: Uint8Array): Uint8Array {
  const view = new DataView(cff.buffer, cff.byteOffset, cff.byteLength)
  const names = indexAt(view, view.getUint8(2))
  const top = indexAt(view, names.end)
  const {isCid, charset, charStrings} = readTop(view, top.data, top.dataEnd)
  // The first three numbers are names of sets that every reader has.
  if (!isCid || charset <= 2) return cff
  const count = view.getUint16(charStrings)
  if (count < 2) return cff
  const made = cff.slice()
  const range = count - 2
  // One range from 1 on, its length in a byte or two; .notdef is not in the table.
  made.set(range < 0x100 ? [1, 0, 1, range] : [2, 0, 1, range >> 8, range & 0xff], charset)
  return made
}

/** Where the data of the first object of an INDEX begins and ends, and where the INDEX itself does. */
function indexAt(view: DataView, at: number): {readonly data: number; readonly dataEnd: number; readonly end: number} {
  const count = view.getUint16(at)
  if (count === 0) return {data: at + 2, dataEnd: at + 2, end: at + 2}
  const size = view.getUint8(at + 2)
  const offset = (index: number): number => {
    let value = 0
    for (let byte = 0; byte < size; byte++) value = value * 256 + view.getUint8(at + 3 + index * size + byte)
    return value
  }
  // Offsets count from the byte before the data.
  const before = at + 2 + (count + 1) * size
  return {data: before + offset(0), dataEnd: before + offset(1), end: before + offset(count)}
}

interface Top {
  readonly isCid: boolean
  readonly charset: number
  readonly charStrings: number
}

function readTop(view: DataView, from: number, to: number): Top {
  let top: Top = {isCid: false, charset: 0, charStrings: 0}
  let operand = 0
  let at = from
  while (at < to) {
    const byte = view.getUint8(at++)
    if (byte === operator.escape) {
      if (view.getUint8(at++) === operator.ros) top = {...top, isCid: true}
    } else if (byte <= 21) {
      if (byte === operator.charset) top = {...top, charset: operand}
      if (byte === operator.charStrings) top = {...top, charStrings: operand}
    } else if (byte === 28) {
      operand = view.getInt16(at)
      at += 2
    } else if (byte === 29) {
      operand = view.getInt32(at)
      at += 4
    } else if (byte === 30) {
      // A fraction: two digits a byte, to the half byte that ends it.
      while (at < to && (view.getUint8(at++) & 0xf) !== 0xf);
    } else if (byte <= 246) operand = byte - 139
    else if (byte <= 250) operand = (byte - 247) * 256 + view.getUint8(at++) + 108
    else operand = -(byte - 251) * 256 - view.getUint8(at++) - 108
  }
  return top
}
