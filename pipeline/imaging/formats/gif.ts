import type {Bytes, Found} from './bytes.js'

/**
 * Size of the logical screen; transparency from the graphic control of the first picture.
 *
 * Source: GIF89a specification, sections 18 (screen), 20 (image), 23 (graphic control), 15 (sub-blocks).
 */
export function readGif(bytes: Bytes): Found {
  const size = {width: bytes.u16(6, true), height: bytes.u16(8, true)}
  const flags = bytes.u8(10)
  const table = flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0
  let at = 13 + table
  let alpha = false
  // Extensions only: the first picture (2C) or the trailer (3B) ends the search.
  while (at < bytes.length && bytes.u8(at) === 0x21) {
    if (bytes.u8(at + 1) === 0xf9) alpha = (bytes.u8(at + 3) & 1) === 1
    at += 2
    while (at < bytes.length && bytes.u8(at) !== 0) at += 1 + bytes.u8(at)
    at += 1
  }
  return {...size, alpha}
}
