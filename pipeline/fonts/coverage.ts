import {openFont} from './open-font.js'

/** A test whether a font file has a glyph for a code point. */
export function coverage(bytes: Uint8Array): (codePoint: number) => boolean {
  const font = openFont(bytes)
  return codePoint => font.hasGlyphForCodePoint(codePoint)
}
