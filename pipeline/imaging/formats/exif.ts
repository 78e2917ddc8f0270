import type {Bytes} from './bytes.js'

const orientationTag = 0x0112
/** Entries a directory may have: real ones have under a hundred. */
const mostEntries = 1000

/**
 * Orientation of the block of EXIF that begins at `start` with its TIFF header; 1 when there is none.
 *
 * Source: TIFF 6.0 section 2 (header, directory of 12-byte entries), Exif 2.32 section 4.6.4 (tag 0x0112).
 */
export function exifOrientation(bytes: Bytes, start: number): number {
  const order = bytes.text(start, 2)
  if (order !== 'II' && order !== 'MM') return 1
  const little = order === 'II'
  if (bytes.u16(start + 2, little) !== 42) return 1
  const directory = start + bytes.u32(start + 4, little)
  const entries = Math.min(bytes.u16(directory, little), mostEntries)
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12
    if (bytes.u16(entry, little) !== orientationTag) continue
    const value = bytes.u16(entry + 8, little)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}
