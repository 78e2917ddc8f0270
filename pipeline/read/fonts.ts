import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {fontFile} from '../fonts/files.js'
import type {FaceName} from '../model/workshop.js'

/** Read faces from their packages, each file once. Throws when a package is damaged: that is an installation to repair. */
export function createFontShelf(): (face: FaceName) => Uint8Array {
  const shelf = new Map<string, Uint8Array>()
  return face => {
    // Finding a file in its package costs more than the rest of what is asked for thousands of times.
    const key = `${face.family} ${face.weight} ${String(face.italic)}`
    const known = shelf.get(key)
    if (known) return known
    const bytes = new Uint8Array(readFileSync(fontFile(face)))
    shelf.set(key, bytes)
    return bytes
  }
}

/** HarfBuzz's subsetter, which harfbuzzjs brings beside the shaper. */
export function readSubsetter(): Uint8Array {
  const require = createRequire(import.meta.url)
  return new Uint8Array(readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm')))
}
