/** Widths of text before it is set, for the columns of tables: sums of advances, without kerning, so a little wide. */
import type {Workshop} from '../../model/workshop.js'
import type {Look} from './content.js'
import {createFontChoice} from './font-choice.js'
import {boxWidth} from './paint/lacking-box.js'

export interface Ruler {
  /** Points of a text on one line. */
  width(text: string, look: Look, size: number): number
}

export function createRuler(workshop: Workshop): Ruler {
  const fonts = createFontChoice(workshop)
  const elsewhere = (codePoint: number, look: Look): number => {
    const font = fonts.fontFor([codePoint], look)
    return font === undefined ? boxWidth : fonts.advances({...look, font})(codePoint)
  }
  return {
    width(text, look, size) {
      const has = fonts.test(look)
      const widthOf = fonts.advances(look)
      let ems = 0
      for (const character of text) {
        if (unseen.test(character)) continue
        const codePoint = character.codePointAt(0) ?? 0
        ems += has(codePoint) ? widthOf(codePoint) : elsewhere(codePoint, look)
      }
      return ems * size
    }
  }
}

const unseen = /[\u00ad\p{Cf}\p{Cc}\p{M}]/u
