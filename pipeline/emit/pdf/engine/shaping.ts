/**
 * Words as glyphs: shaped once a face and written from the same glyphs, however often they come.
 *
 * Shaping whole words with fontkit is the dearest part of a cold build (60 microseconds a word, 28,000 different words in a
 * book of 170,000). Latin words need no more than the kerning of neighbours, so pairs are shaped once and words put together
 * from them; a word in which any pair does more than kern (a ligature, a mark) is shaped whole. shaping.test.ts compares the two.
 * Widths are thousandths of an em, as PDF counts them.
 */
import type {EmbeddedFont, Glyph, GlyphRun} from 'pdfmake/js/PDFDocument.js'

export interface Shaped {
  readonly width: number
  /** Operands of TJ: hexadecimal strings of glyph ids, and the adjustments between them. */
  readonly operands: string
}

export interface Face {
  readonly font: EmbeddedFont
  shape(word: string, features: readonly string[]): Shaped
}

const figures = new Set(['onum', 'pnum', 'lnum', 'tnum'])
/** Letters and marks of Latin up to Latin Extended-B, and the punctuation of print. */
const latin = /^[!-~\u00a1-\u024f\u2010-\u2026]+$/

export function createFace(font: EmbeddedFont): Face {
  const plain = createShaper(font, [])
  const featured = new Map<string, Shape>()
  return {
    font,
    shape(word, features) {
      // Features of figures change nothing in a word without one; most words then share one entry.
      const simple = features.every(feature => figures.has(feature))
      if (features.length === 0 || (simple && !/\d/.test(word))) return plain(word)
      const key = features.join()
      let shape = featured.get(key)
      if (!shape) featured.set(key, (shape = createShaper(font, features)))
      return shape(word)
    }
  }
}

type Shape = (word: string) => Shaped

function createShaper(font: EmbeddedFont, features: readonly string[]): Shape {
  const words = new Map<string, Shaped>()
  const byPairs = createPairs(font, features)
  return word => {
    let shaped = words.get(word)
    if (!shaped) {
      shaped = (latin.test(word) ? byPairs(word) : undefined) ?? shapeWhole(font, word, features)
      words.set(word, shaped)
    }
    return shaped
  }
}

/** fontkit reads `undefined` as its own default features; a list adds to them. */
function layOut(font: EmbeddedFont, text: string, features: readonly string[]): GlyphRun {
  return font.font.layout(text, features.length > 0 ? features : undefined)
}

interface Single {
  readonly glyph: Glyph
  readonly code: string
  readonly width: number
}

/** A word from its letters and what stands between each two; `undefined`: it has to be shaped whole. */
function createPairs(font: EmbeddedFont, features: readonly string[]): (word: string) => Shaped | undefined {
  const singles = new Map<number, Single | undefined>()
  /** Thousandths that the second letter moves; `undefined`: the two do more than that. */
  const kerns = new Map<number, number | undefined>()

  const single = (unit: number): Single | undefined => {
    if (singles.has(unit)) return singles.get(unit)
    const {glyphs, positions} = layOut(font, String.fromCharCode(unit), features)
    const [glyph, second] = glyphs
    const [position] = positions
    const alone = glyph && position && !second && position.xOffset === 0 && position.yOffset === 0
    const made = alone ? {glyph, code: codeOf(font, glyph), width: glyph.advanceWidth * font.scale} : undefined
    singles.set(unit, made)
    return made
  }

  const kern = (left: number, right: number): number | undefined => {
    const key = left * 0x10000 + right
    if (kerns.has(key)) return kerns.get(key)
    const {glyphs, positions} = layOut(font, String.fromCharCode(left, right), features)
    const [one, two] = positions
    const same =
      glyphs.length === 2 && glyphs[0]?.id === single(left)?.glyph.id && glyphs[1]?.id === single(right)?.glyph.id
    const still = [one, two].every(position => position?.xOffset === 0 && position.yOffset === 0)
    const natural = two?.xAdvance === glyphs[1]?.advanceWidth
    const moved = ((one?.xAdvance ?? 0) - (glyphs[0]?.advanceWidth ?? 0)) * font.scale
    const made = same && still && natural ? moved : undefined
    kerns.set(key, made)
    return made
  }

  return word => {
    let operands = '<'
    let width = 0
    for (let index = 0; index < word.length; index++) {
      const unit = word.charCodeAt(index)
      const letter = single(unit)
      if (!letter) return undefined
      operands += letter.code
      width += letter.width
      if (index === word.length - 1) break
      const moved = kern(unit, word.charCodeAt(index + 1))
      if (moved === undefined) return undefined
      if (Math.abs(moved) > 0.01) operands += `>${decimal(-moved)}<`
      width += moved
    }
    return {width, operands: `${operands}>`}
  }
}

/** Code of a glyph in the embedded subset, which learns of it here. */
function codeOf(font: EmbeddedFont, glyph: Glyph): string {
  const id = font.subset.includeGlyph(glyph.id)
  font.widths[id] ??= glyph.advanceWidth * font.scale
  font.unicode[id] ??= glyph.codePoints
  return id.toString(16).padStart(4, '0')
}

function shapeWhole(font: EmbeddedFont, word: string, features: readonly string[]): Shaped {
  const run = layOut(font, word, features)
  let operands = ''
  let open = ''
  let width = 0
  const close = (): void => {
    if (open !== '') operands += `<${open}>`
    open = ''
  }
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index]
    if (!position) continue
    const natural = glyph.advanceWidth * font.scale
    const advance = position.xAdvance * font.scale
    const shift = position.xOffset * font.scale
    const lift = position.yOffset * font.scale
    if (shift !== 0 || lift !== 0) {
      close()
      const glyphOperand = `<${codeOf(font, glyph)}>`
      operands += shift === 0 ? '' : ` ${decimal(-shift)} `
      operands += lift === 0 ? glyphOperand : `@${decimal(lift)}@${glyphOperand}@0@`
      if (Math.abs(natural + shift - advance) > 0.01) operands += ` ${decimal(natural + shift - advance)} `
    } else {
      open += codeOf(font, glyph)
      if (Math.abs(advance - natural) > 0.01) {
        close()
        operands += ` ${decimal(natural - advance)} `
      }
    }
    width += advance
  }
  close()
  return {width, operands}
}

/** Marks are raised by operators of their own, for a rise is in points and so depends on the size; `@y@` says where. */
export function placeMarks(operands: string, size: number, rise: number): string {
  return operands.replace(/@(-?[\d.]+)@/g, (_, lift: string) => {
    return `] TJ ${decimal(rise + (Number(lift) * size) / 1000)} Ts [`
  })
}

/** A number as PDF writes it: at most three decimals, never an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
