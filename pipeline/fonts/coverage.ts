import {create} from 'fontkit'

/** A test whether a font file has a glyph for a code point. */
export function coverage(bytes: Uint8Array): (codePoint: number) => boolean {
  const font = create(Buffer.from(bytes))
  if (!('characterSet' in font)) throw new Error('a font collection where a font was expected')
  return codePoint => font.hasGlyphForCodePoint(codePoint)
}
