import {create} from 'fontkit'
import type {Font} from 'fontkit'

/** Fonts by their bytes: reading the tables of one costs 20 to 60 ms, and a build asks for the same few again and again. */
const opened = new WeakMap<Uint8Array, Font>()

/** A TrueType or OpenType file, opened. Throws for a collection or no font: the theme's faces are neither. */
export function openFont(bytes: Uint8Array): Font {
  const known = opened.get(bytes)
  if (known) return known
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (!('characterSet' in font)) throw new Error('a font collection where a font was expected')
  opened.set(bytes, font)
  return font
}
