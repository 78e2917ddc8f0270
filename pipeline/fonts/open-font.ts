import {createRequire} from 'node:module'
import type {Font, create} from 'fontkit'

const require = createRequire(import.meta.url)
let engine: {readonly create: typeof create} | undefined
/** Loading fontkit costs 75 ms, which a build that finds its subsets and covers in the cache need not spend. */
function fontkit(): {readonly create: typeof create} {
  return (engine ??= require('fontkit') as {readonly create: typeof create}) // the package's own types say so
}

/** Fonts by their bytes: reading the tables of one costs 20 to 60 ms, and a build asks for the same few again and again. */
const opened = new WeakMap<Uint8Array, Font>()

/** A TrueType or OpenType file, opened. Throws for a collection or no font: the theme's faces are neither. */
export function openFont(bytes: Uint8Array): Font {
  const known = opened.get(bytes)
  if (known) return known
  const font = fontkit().create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  if (!('characterSet' in font)) throw new Error('a font collection where a font was expected')
  opened.set(bytes, font)
  return font
}
