import type {ImageType} from '../model/asset.js'

/**
 * The same picture without what its camera or program wrote beside it (place, owner, thumbnails, texts), its pixels
 * untouched; `undefined` when the format is not JPEG or PNG or the file's parts do not add up.
 *
 * JPEG keeps JFIF (APP0), colour profile (APP2) and Adobe's colour transform (APP14); PNG keeps the chunks that change how it
 * looks. Source: ITU-T T.81 annex B; PNG third edition, section 11.
 */
export function stripMetadata(bytes: Uint8Array, type: ImageType): Uint8Array | undefined {
  if (type === 'image/jpeg') return stripJpeg(bytes)
  if (type === 'image/png') return stripPng(bytes)
  return undefined
}

function stripJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)]
  let at = 2
  while (bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // What follows the end of the image is no part of it: phones put a film or a second picture there.
    if (marker === 0xd9) return joined([...kept, bytes.subarray(at, at + 2)])
    const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (marker < 0xc0 || length < 2) return undefined
    const end = marker === 0xda ? scanEnd(bytes, at + 2 + length) : at + 2 + length
    const extra = (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe
    if (!extra || marker === 0xe0 || marker === 0xee || isProfile(bytes, at)) kept.push(bytes.subarray(at, end))
    at = end
  }
  return undefined
}

/** Pixels last until a marker that is neither a restart (D0 to D7) nor a stuffed FF (00). A picture may have many scans. */
function scanEnd(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
    at = bytes.indexOf(0xff, at + 1)
  }
  return bytes.length
}

/** APP2 also holds the index of a second picture (MPF), with its place in the file. */
function isProfile(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === 0xe2 && Buffer.from(bytes.subarray(at + 4, at + 15)).toString('latin1') === 'ICC_PROFILE'
}

const shown = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP sBIT bKGD pHYs acTL fcTL fdAT'.split(' '))

function stripPng(bytes: Uint8Array): Uint8Array | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + buffer.readUInt32BE(at)
    const type = buffer.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) return undefined
    if (shown.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'IEND') return joined(kept)
    at = end
  }
  return undefined
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
