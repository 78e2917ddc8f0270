/**
 * Widths of text before it is set, for the columns of tables: sums of advances, without kerning, so a little wide.
 *
 * Faces are opened apart from those pdfkit embeds: fontkit gives a glyph the character of its first caller.
 */
import {create} from 'fontkit'
import type {Workshop} from '../../model/workshop.js'
import type {Look} from './content.js'
import {faceOf} from './glyphs.js'

export interface Ruler {
  /** Points of a text on one line. */
  width(text: string, look: Look, size: number): number
}

type Advances = (codePoint: number) => number
/** Files are opened once; what is kept is a function of their bytes alone. */
const opened = new WeakMap<Uint8Array, Advances>()

export function createRuler(workshop: Workshop): Ruler {
  return {
    width(text, look, size) {
      const bytes = workshop.font(faceOf(look))
      let advances = opened.get(bytes)
      if (!advances) opened.set(bytes, (advances = advancesOf(bytes)))
      let ems = 0
      for (const character of text) ems += advances(character.codePointAt(0) ?? 0)
      return ems * size
    }
  }
}

function advancesOf(bytes: Uint8Array): Advances {
  const font = create(Buffer.from(bytes))
  if (!('glyphForCodePoint' in font)) throw new Error('a font collection where a font was expected')
  const known = new Map<number, number>()
  return codePoint => {
    let advance = known.get(codePoint)
    if (advance === undefined) {
      advance = font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm
      known.set(codePoint, advance)
    }
    return advance
  }
}
