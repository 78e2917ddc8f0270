/** The faces of the edition, opened when they are asked for, and known by keys that are names in the file. */
import {faceOpener} from '../../fonts/face.js'
import type {Face} from '../../fonts/face.js'
import type {FaceName, Workshop} from '../../model/workshop.js'
import type {FontName} from './content.js'
import {createFontChoice, faceOf, isAdded, placeOf} from './font-choice.js'

export interface Faces {
  face(font: FontName, bold: boolean, italics: boolean): Face
  /** Throws when no face has that key. */
  byKey(key: string): Face
  /** The face with that key, or another that has all of the text; the first, where none has. */
  forText(key: string, text: string): Face
}

const fontNames = ['text', 'display', 'label', 'code'] as const

export async function openFaces(workshop: Workshop): Promise<Faces> {
  const open = await faceOpener()
  const fonts = createFontChoice(workshop)
  const names = new Map<string, FaceName>()
  for (const font of fontNames) {
    for (const bold of [false, true]) {
      for (const italics of [false, true]) {
        const name = faceOf({font, bold, italics})
        names.set(keyOf(name), name)
      }
    }
  }
  const added = new Map(workshop.added.map(({bytes}, index) => [`added-${index}`, bytes]))
  const opened = new Map<string, Face>()
  const byKey = (key: string): Face => {
    let face = opened.get(key)
    if (!face) {
      const name = names.get(key)
      const bytes = added.get(key) ?? (name && workshop.font(name))
      if (!bytes) throw new Error(`${key} is no face of the edition`)
      opened.set(key, (face = open(key, bytes)))
    }
    return face
  }
  const face: Faces['face'] = (font, bold, italics) => {
    if (isAdded(font) && workshop.added[placeOf(font)]) return byKey(font)
    return byKey(keyOf(faceOf({font, bold, italics})))
  }
  return {
    byKey,
    face,
    forText(key, text) {
      const own = byKey(key)
      const characters = Array.from(text, character => character.codePointAt(0) ?? 0)
      if (characters.every(codePoint => own.has(codePoint))) return own
      const font = fonts.fontFor(characters, {font: 'label'})
      return font === undefined ? own : face(font, false, false)
    }
  }
}

/** A name of PDF: letters, digits and a hyphen. */
function keyOf({family, weight, italic}: FaceName): string {
  return `${family}-${weight}${italic ? 'i' : ''}`
}
