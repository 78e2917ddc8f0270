/** Reading of numbers and names out of bytes that may be cut short or lie: beyond the end everything is 0. */
export interface Bytes {
  readonly length: number
  u8(at: number): number
  u16(at: number, little?: boolean): number
  u24(at: number): number
  u32(at: number, little?: boolean): number
  /** `length` characters of Latin-1. */
  text(at: number, length: number): string
}

export function bytesOf(bytes: Uint8Array): Bytes {
  const u8 = (at: number): number => bytes[at] ?? 0
  const u16 = (at: number, little = false): number =>
    little ? u8(at) + u8(at + 1) * 0x100 : u8(at) * 0x100 + u8(at + 1)
  return {
    length: bytes.length,
    u8,
    u16,
    // Little-endian: only WebP has numbers of three bytes.
    u24: at => u16(at, true) + u8(at + 2) * 0x10000,
    u32: (at, little = false) =>
      little ? u16(at, true) + u16(at + 2, true) * 0x10000 : u16(at) * 0x10000 + u16(at + 2),
    text: (at, length) => String.fromCharCode(...bytes.subarray(at, at + length))
  }
}

export interface Size {
  readonly width: number
  readonly height: number
}
/** What a format's reader finds: `undefined` when the bytes are no picture of the format. */
export interface Found extends Size {
  readonly alpha: boolean
  /** EXIF orientation, 1 to 8: 5 to 8 lie on their side. */
  readonly orientation?: number
}
