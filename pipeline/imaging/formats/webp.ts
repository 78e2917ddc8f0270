import type {Bytes, Found} from './bytes.js'
import {exifOrientation} from './exif.js'

/**
 * Size and transparency of the three kinds of WebP: lossy, lossless, extended.
 *
 * Source: RFC 9649 (WebP), sections 2.5 to 2.7 and 3.4; RFC 6386 (VP8), section 9.1.
 */
export function readWebp(bytes: Bytes): Found | undefined {
  switch (bytes.text(12, 4)) {
    case 'VP8 ':
      if (bytes.u24(23) !== 0x2a019d) return undefined
      // 14 bits each; the upper two say how a player should scale.
      return {width: bytes.u16(26, true) & 0x3fff, height: bytes.u16(28, true) & 0x3fff, alpha: false}
    case 'VP8L': {
      if (bytes.u8(20) !== 0x2f) return undefined
      const low = bytes.u16(21, true)
      const high = bytes.u16(23, true)
      const width = (low & 0x3fff) + 1
      const height = ((low >> 14) | ((high & 0x0fff) << 2)) + 1
      return {width, height, alpha: (high & 0x1000) !== 0}
    }
    case 'VP8X': {
      const flags = bytes.u8(20)
      const size = {width: bytes.u24(24) + 1, height: bytes.u24(27) + 1}
      return {...size, alpha: (flags & 0x10) !== 0, orientation: flags & 0x08 ? orientationOf(bytes) : 1}
    }
    default:
      return undefined
  }
}

/** The EXIF chunk stands after the picture's data; chunks are padded to even length. */
function orientationOf(bytes: Bytes): number {
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.u32(at + 4, true)
    if (bytes.text(at, 4) === 'EXIF') {
      // Some programs keep the prefix that the block has in JPEG.
      const prefix = bytes.text(at + 8, 6) === 'Exif\0\0' ? 6 : 0
      return exifOrientation(bytes, at + 8 + prefix)
    }
    at += 8 + size + (size & 1)
  }
  return 1
}
