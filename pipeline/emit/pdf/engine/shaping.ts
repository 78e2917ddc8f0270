/**
 * Words as glyphs: shaped once a face and written from the same glyphs, however often they come.
 *
 * Shaping with fontkit is the dearest part of a cold build (about 60 microseconds a word), so every word of a face is kept
 * for as long as the document is made. Widths are thousandths of an em, as PDF counts them.
 */
import type {EmbeddedFont} from 'pdfmake/js/PDFDocument.js'

export interface Shaped {
  readonly width: number
  /** Operands of TJ: hexadecimal strings of glyph ids, and the adjustments between them. */
  readonly operands: string
  /** It holds `@y@` where marks are raised, in thousandths of an em: see `placeMarks`. */
  readonly marks: boolean
}

export interface Face {
  readonly font: EmbeddedFont
  shape(word: string, features: readonly string[]): Shaped
}

const figures = new Set(['onum', 'pnum', 'lnum', 'tnum'])

export function createFace(font: EmbeddedFont): Face {
  const plain = new Map<string, Shaped>()
  const featured = new Map<string, Map<string, Shaped>>()
  return {
    font,
    shape(word, features) {
      // Features of figures change nothing in a word without one; most words then share one entry.
      const inert = features.length === 0 || (!/\d/.test(word) && features.every(feature => figures.has(feature)))
      const words = inert ? plain : wordsFor(featured, features.join())
      let shaped = words.get(word)
      if (!shaped) words.set(word, (shaped = shapeWord(font, word, inert ? [] : features)))
      return shaped
    }
  }
}

function wordsFor(featured: Map<string, Map<string, Shaped>>, key: string): Map<string, Shaped> {
  let words = featured.get(key)
  if (!words) featured.set(key, (words = new Map()))
  return words
}

function shapeWord(font: EmbeddedFont, word: string, features: readonly string[]): Shaped {
  // fontkit reads `undefined` as its own default features; a list adds to them.
  const run = font.font.layout(word, features.length > 0 ? features : undefined)
  let operands = ''
  let open = ''
  let width = 0
  let marks = false
  const close = (): void => {
    if (open !== '') operands += `<${open}>`
    open = ''
  }
  for (const [index, glyph] of run.glyphs.entries()) {
    const position = run.positions[index]
    if (!position) continue
    const id = font.subset.includeGlyph(glyph.id)
    const natural = glyph.advanceWidth * font.scale
    font.widths[id] ??= natural
    font.unicode[id] ??= glyph.codePoints
    const advance = position.xAdvance * font.scale
    const shift = position.xOffset * font.scale
    const lift = position.yOffset * font.scale
    if (shift !== 0 || lift !== 0) {
      close()
      if (lift !== 0) operands += `@${decimal(lift)}@`
      if (shift !== 0) operands += decimal(-shift)
      operands += `<${hexadecimal(id)}>`
      if (lift !== 0) operands += '@0@'
      marks ||= lift !== 0
      if (natural + shift - advance !== 0) operands += decimal(natural + shift - advance)
    } else {
      open += hexadecimal(id)
      if (Math.abs(advance - natural) > 0.01) {
        close()
        operands += decimal(natural - advance)
      }
    }
    width += advance
  }
  close()
  return {width, operands, marks}
}

/** Raised marks in operators of their own: a rise is in points and so depends on the size. */
export function placeMarks(operands: string, size: number, rise: number): string {
  return operands.replace(/@(-?[\d.]+)@/g, (_, lift: string) => {
    return `] TJ ${decimal(rise + (Number(lift) * size) / 1000)} Ts [`
  })
}

function hexadecimal(id: number): string {
  return id.toString(16).padStart(4, '0')
}

/** A number as PDF writes it: at most three decimals, never an exponent. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
