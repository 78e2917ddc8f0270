/** The faces of the edition, opened when they are asked for, and known by keys that are names in the file. */
import {faceOpener} from '../../fonts/face.js'
import type {Face} from '../../fonts/face.js'
import type {FaceName, Workshop} from '../../model/workshop.js'
import type {FontName} from './content.js'
import {faceOf} from './glyphs.js'

export interface Faces {
  face(font: FontName, bold: boolean, italics: boolean): Face
  /** Throws when no face has that key. */
  byKey(key: string): Face
}

const fontNames: readonly FontName[] = ['text', 'display', 'label', 'code']

export async function openFaces(workshop: Workshop): Promise<Faces> {
  const open = await faceOpener()
  const names = new Map<string, FaceName>()
  for (const font of fontNames) {
    for (const bold of [false, true]) {
      for (const italics of [false, true]) {
        const name = faceOf({font, bold, italics})
        names.set(keyOf(name), name)
      }
    }
  }
  const opened = new Map<string, Face>()
  const byKey = (key: string): Face => {
    const known = opened.get(key)
    if (known) return known
    const name = names.get(key)
    if (!name) throw new Error(`${key} is no face of the edition`)
    const face = open(key, workshop.font(name))
    opened.set(key, face)
    return face
  }
  return {byKey, face: (font, bold, italics) => byKey(keyOf(faceOf({font, bold, italics})))}
}

/** A name of PDF: letters, digits and a hyphen. */
function keyOf({family, weight, italic}: FaceName): string {
  return `${family}-${weight}${italic ? 'i' : ''}`
}
