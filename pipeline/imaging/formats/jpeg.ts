import type {Bytes, Found} from './bytes.js'
import {exifOrientation} from './exif.js'

/** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share the range. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)

/**
 * Size from the frame header, orientation from the first APP1 with EXIF. JPEG has no transparency.
 *
 * Source: ITU-T T.81, annex B (markers may be preceded by any number of FF bytes).
 */
export function readJpeg(bytes: Bytes): Found | undefined {
  let orientation: number | undefined
  let at = 2
  while (at + 4 <= bytes.length) {
    // Bytes between segments are no marker: decoders skip them, and so must we.
    if (bytes.u8(at) !== 0xff || bytes.u8(at + 1) === 0xff || bytes.u8(at + 1) === 0) {
      at += 1
      continue
    }
    const marker = bytes.u8(at + 1)
    if (standsAlone(marker)) {
      at += 2
      continue
    }
    // End of image or start of scan: a frame header would have come before.
    if (marker === 0xd9 || marker === 0xda) return undefined
    if (isFrame(marker)) {
      return {height: bytes.u16(at + 5), width: bytes.u16(at + 7), alpha: false, orientation: orientation ?? 1}
    }
    if (marker === 0xe1 && bytes.text(at + 4, 6) === 'Exif\0\0') orientation ??= exifOrientation(bytes, at + 10)
    at += 2 + Math.max(2, bytes.u16(at + 2))
  }
  return undefined
}
