import type {Bytes, Found} from './bytes.js'
import {exifOrientation} from './exif.js'

/**
 * Size from IHDR; transparency from its colour type (bit 4) or a tRNS chunk; orientation from eXIf.
 *
 * Source: PNG, third edition (https://www.w3.org/TR/png-3/), sections 5.3 and 11.2 to 11.3.
 */
export function readPng(bytes: Bytes): Found | undefined {
  if (bytes.text(12, 4) !== 'IHDR') return undefined
  let alpha = (bytes.u8(25) & 4) !== 0
  let orientation = 1
  for (let at = 8; at + 8 <= bytes.length; at += 12 + bytes.u32(at)) {
    const type = bytes.text(at + 4, 4)
    if (type === 'tRNS') alpha = true
    if (type === 'eXIf') orientation = exifOrientation(bytes, at + 8)
    if (type === 'IDAT') break
  }
  return {width: bytes.u32(16), height: bytes.u32(20), alpha, orientation}
}
