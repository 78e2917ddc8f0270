import {create} from 'fontkit'
import type {Font} from 'fontkit'

/** A TrueType or OpenType file, opened. Throws for a collection or no font: the theme's faces are neither. */
export function openFont(bytes: Uint8Array): Font {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (!('characterSet' in font)) throw new Error('a font collection where a font was expected')
  return font
}
