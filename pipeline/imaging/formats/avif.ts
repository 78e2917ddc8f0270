import type {Bytes, Found, Size} from './bytes.js'

interface Box {
  readonly type: string
  /** Where the box's content begins and ends. */
  readonly start: number
  readonly end: number
}
/** Boxes on one level of a real file are a few dozen. */
const mostBoxes = 2000

export function isAvif(bytes: Bytes): boolean {
  if (bytes.text(4, 4) !== 'ftyp') return false
  const end = Math.min(bytes.u32(0), bytes.length, 256)
  for (let at = 8; at + 4 <= end; at += 4) if (/^avi[fs]$/.test(bytes.text(at, 4))) return true
  return false
}

/**
 * Size of the primary item (property `ispe`, turned by `irot`); transparency when the file has an auxiliary alpha picture.
 *
 * Source: ISO/IEC 14496-12 (boxes), 23008-12 sections 6.5 (ispe, irot, auxC) and 9.3 (ipco, ipma); AV1 Image File Format.
 */
export function readAvif(bytes: Bytes): Found | undefined {
  const meta = boxes(bytes, 0, bytes.length).find(({type}) => type === 'meta')
  if (!meta) return undefined
  const inside = boxes(bytes, meta.start + 4, meta.end)
  const properties = inside.find(({type}) => type === 'iprp')
  if (!properties) return undefined
  const parts = boxes(bytes, properties.start, properties.end)
  const container = parts.find(({type}) => type === 'ipco')
  if (!container) return undefined
  const held = boxes(bytes, container.start, container.end)
  const primary = inside.find(({type}) => type === 'pitm')
  const own = propertiesOf(bytes, parts, primary ? itemId(bytes, primary) : 1).flatMap(index => held[index - 1] ?? [])
  const size = sizeOf(bytes, own) ?? sizeOf(bytes, held)
  const turned = own.some(({type, start}) => type === 'irot' && (bytes.u8(start) & 1) === 1)
  const alpha = held.some(
    ({type, start, end}) =>
      type === 'auxC' && /:alpha$|auxid:1/.test(bytes.text(start + 4, Math.min(64, end - start - 5)))
  )
  return size && {...(turned ? {width: size.height, height: size.width} : size), alpha}
}

function boxes(bytes: Bytes, from: number, to: number): readonly Box[] {
  const found: Box[] = []
  for (let at = from; at + 8 <= to && found.length < mostBoxes;) {
    const small = bytes.u32(at)
    // 0: to the end; 1: the size stands in the next eight bytes, of which the upper four are 0 in any picture.
    const head = small === 1 ? 16 : 8
    const size = small === 0 ? to - at : small === 1 ? bytes.u32(at + 12) : small
    if (size < head) break
    found.push({type: bytes.text(at + 4, 4), start: at + head, end: Math.min(at + size, to)})
    at += size
  }
  return found
}

function itemId(bytes: Bytes, {start}: Box): number {
  return bytes.u8(start) === 0 ? bytes.u16(start + 4) : bytes.u32(start + 4)
}

/** Numbers, from 1, of the properties that `ipma` gives to an item. */
function propertiesOf(bytes: Bytes, parts: readonly Box[], item: number): readonly number[] {
  const box = parts.find(({type}) => type === 'ipma')
  if (!box) return []
  const wideIds = bytes.u8(box.start) > 0
  const wide = (bytes.u8(box.start + 3) & 1) === 1
  let at = box.start + 8
  for (let left = Math.min(bytes.u32(box.start + 4), mostBoxes); left > 0 && at < box.end; left--) {
    const id = wideIds ? bytes.u32(at) : bytes.u16(at)
    at += wideIds ? 4 : 2
    const count = bytes.u8(at)
    at += 1
    if (id === item) {
      const place = at
      return Array.from({length: count}, (_, index) =>
        wide ? bytes.u16(place + index * 2) & 0x7fff : bytes.u8(place + index) & 0x7f
      )
    }
    at += count * (wide ? 2 : 1)
  }
  return []
}

function sizeOf(bytes: Bytes, properties: readonly Box[]): Size | undefined {
  const box = properties.find(({type}) => type === 'ispe')
  return box && {width: bytes.u32(box.start + 4), height: bytes.u32(box.start + 8)}
}
