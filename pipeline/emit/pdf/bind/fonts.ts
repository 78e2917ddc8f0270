/** The fonts of the file: of each face the glyphs that some page shows. */
import type {Face} from '../../../fonts/face.js'
import {putFont} from '../file/font.js'
import type {PdfFile} from '../file/pdf-file.js'
import type {PdfReference} from '../file/value.js'
import type {UsedFace} from '../paint/glyph-use.js'

export interface BookFonts {
  /** The font of a face, by its key. */
  reference(face: string): PdfReference
  /** Puts the fonts into the file, when all glyphs are known. */
  finish(used: readonly (readonly UsedFace[])[]): Promise<void>
}

export function createFonts(
  file: PdfFile,
  faceOf: (key: string) => Face,
  program: (font: Uint8Array, glyphs: Iterable<number>) => Promise<Uint8Array>
): BookFonts {
  const places = new Map<string, PdfReference>()
  return {
    reference(key) {
      let place = places.get(key)
      if (!place) places.set(key, (place = file.reserve()))
      return place
    },
    async finish(used) {
      const glyphs = joined(used.flat())
      for (const [key, place] of places) {
        const face = faceOf(key)
        const shown = glyphs.get(key) ?? new Map<number, string>()
        putFont(file, place, face, shown, await program(face.bytes, shown.keys()))
      }
    }
  }
}

/** In the order of the book: a glyph that stands for several texts is read as the first of them. */
function joined(used: readonly UsedFace[]): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const faces = new Map<string, Map<number, string>>()
  for (const {face, ids, characters} of used) {
    let glyphs = faces.get(face)
    if (!glyphs) faces.set(face, (glyphs = new Map()))
    for (const [index, glyph] of ids.entries()) {
      if (!glyphs.get(glyph)) glyphs.set(glyph, characters[index] ?? '')
    }
  }
  return faces
}
