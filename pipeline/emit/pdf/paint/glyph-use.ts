/** Which glyphs are shown, and the operands that show them. */
import type {Shaped} from '../../../fonts/face.js'
import {charactersOf} from '../../../fonts/face.js'
import {mirrored} from '../typeset/bidi.js'
import {move, wordOperands} from './text-operators.js'

export interface UsedFace {
  readonly face: string
  /** Ascending. */
  readonly ids: Uint16Array
  readonly characters: readonly string[]
}

export interface GlyphUse {
  /** A word as operands of TJ; its glyphs are used from now on. `size` and `rise` matter where marks are raised. */
  operands(shaped: Shaped, size: number, rise: number): string
  used(): readonly UsedFace[]
}

/** A word is the same operands wherever it stands: a function of the word and its face alone. */
const written = new WeakMap<Shaped, string>()

function writtenOf(shaped: Shaped): string {
  let operands = written.get(shaped)
  if (operands === undefined) written.set(shaped, (operands = wordOperands(shaped, 0, 0)))
  return operands
}

export function createGlyphUse(): GlyphUse {
  // What a page shows again it finds with one look.
  const known = new Map<Shaped, string | null>()
  const faces = new Map<string, Map<number, string>>()

  const use = (shaped: Shaped): void => {
    const {key} = shaped.face
    let glyphs = faces.get(key)
    if (!glyphs) faces.set(key, (glyphs = new Map()))
    // A joiner without a glyph of its own is drawn as a space of no width: that glyph still is the space.
    const blank = shaped.text === ' ' ? undefined : shaped.face.shape(' ').glyphs[0]
    let texts: readonly string[] | undefined
    for (let index = 0; index < shaped.glyphs.length; index++) {
      const glyph = shaped.glyphs[index] ?? 0
      // The first text of a glyph stands; a glyph that had none gets the first it has.
      if (glyphs.get(glyph)) continue
      texts ??= charactersOf(shaped)
      const characters = texts[index] ?? ''
      const turned = shaped.direction === 'rtl' ? mirrored(characters) : undefined
      glyphs.set(glyph, glyph === blank ? ' ' : (turned ?? characters))
    }
  }

  return {
    operands(shaped, size, rise) {
      // A face cut down to a few letters may have no space: its room is left empty, and nothing is drawn.
      if (shaped.text === ' ' && shaped.glyphs[0] === 0) return move(-shaped.width)
      let operands = known.get(shaped)
      if (operands === undefined) {
        use(shaped)
        // A word whose marks are raised has the size in its operands: they are written at each place.
        operands = shaped.yOffsets ? null : writtenOf(shaped)
        known.set(shaped, operands)
      }
      return operands ?? wordOperands(shaped, size, rise)
    },
    used: () =>
      [...faces].map(([face, glyphs]) => {
        const sorted = [...glyphs].sort(([one], [other]) => one - other)
        return {
          face,
          ids: Uint16Array.from(sorted, ([glyph]) => glyph),
          characters: sorted.map(([, characters]) => characters)
        }
      })
  }
}
