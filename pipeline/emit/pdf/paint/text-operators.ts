/**
 * Runs as text operators (ISO 32000-1, 9.4): one TJ a run, its glyphs as two bytes each of a literal string.
 *
 * What stands in a TJ array between two glyphs is made so that it goes from within a string to within a string:
 * `ab) -25 (cd`. Lengths in it are thousandths of an em, backwards.
 */
import type {Face, Shaped} from '../../../fonts/face.js'
import type {RunPart} from '../typeset/line-pieces.js'
import {decimal, utf16} from './numbers.js'
import {toldGlyphs} from './told-glyphs.js'
import type {ToldGlyphs} from './told-glyphs.js'

export interface ShownRun {
  /** Points from the line's `x`. */
  readonly x: number
  readonly look: {readonly size: number; readonly rise: number}
  readonly expansion: number
  readonly width: number
  readonly rightToLeft: boolean
  /** The run is the hyphen of a parted word. */
  readonly hyphen: boolean
  /** Read and not seen. */
  readonly unseen?: boolean | undefined
}
export interface PaintedRun extends ShownRun {
  readonly look: ShownRun['look'] & {readonly face: Face}
  readonly parts: readonly RunPart[]
  /** Of each part, in points. */
  readonly widths: readonly number[]
}

/** A glyph id as two bytes of a literal string, with what may not stand there as it is. */
function literal(code: number): string {
  return byte(code >> 8) + byte(code & 0xff)
}

const escaped: ReadonlyMap<number, string> = new Map([
  [0x28, String.raw`\(`],
  [0x29, String.raw`\)`],
  [0x5c, String.raw`\\`],
  [0x0d, String.raw`\r`]
])
function byte(value: number): string {
  return escaped.get(value) ?? String.fromCharCode(value)
}

/**
 * Glyphs of a word; from its left edge to its right, or the other way where it is read so: programs that take the text out of
 * a page take the glyphs in the order they are drawn in. `size` and `rise` are asked for where a mark is raised by its own operators.
 */
export function wordOperands(shaped: Shaped, size: number, rise: number): string {
  const scale = 1000 / shaped.face.unitsPerEm
  const told = toldGlyphs(shaped)
  return shaped.direction === 'rtl'
    ? backwards(shaped, scale, size, rise, told)
    : forwards(shaped, scale, size, rise, told)
}

function forwards(shaped: Shaped, scale: number, size: number, rise: number, told: ToldGlyphs): string {
  const {glyphs, advances, xOffsets, yOffsets, face} = shaped
  let operands = ''
  for (let index = 0; index < glyphs.length; index++) {
    const glyph = glyphs[index] ?? 0
    const code = literal(glyph)
    const shift = (xOffsets?.[index] ?? 0) * scale
    const lift = ((yOffsets?.[index] ?? 0) * scale * size) / 1000
    const natural = (face.advances[glyph] ?? 0) * scale
    const rest = (advances[index] ?? 0) * scale - natural - shift
    if (Math.abs(shift) > 0.05) operands += move(-shift)
    operands += opened(told, index) + shown(code, lift, rise) + closed(told, index)
    if (Math.abs(rest) > 0.05) operands += move(-rest)
  }
  return operands
}

/** From the right edge of the word to its left one, in the order of reading. */
function backwards(shaped: Shaped, scale: number, size: number, rise: number, told: ToldGlyphs): string {
  const {glyphs, advances, xOffsets, yOffsets, face, width} = shaped
  let operands = ''
  let start = width
  let pen = width
  for (let index = glyphs.length - 1; index >= 0; index--) {
    const glyph = glyphs[index] ?? 0
    start -= (advances[index] ?? 0) * scale
    const at = start + (xOffsets?.[index] ?? 0) * scale
    if (Math.abs(pen - at) > 0.05) operands += move(pen - at)
    const lift = ((yOffsets?.[index] ?? 0) * scale * size) / 1000
    operands += opened(told, index) + shown(literal(glyph), lift, rise) + closed(told, index)
    pen = at + (face.advances[glyph] ?? 0) * scale
  }
  return Math.abs(pen) > 0.05 ? operands + move(pen) : operands
}

function opened(told: ToldGlyphs, index: number): string {
  const text = told?.get(index)?.opens
  return text === undefined ? '' : `)] TJ /Span <</ActualText <${utf16(text)}>>> BDC [(`
}

function closed(told: ToldGlyphs, index: number): string {
  return told?.get(index)?.closes ? ')] TJ EMC [(' : ''
}

/** A glyph that is lifted has operators of its own. */
function shown(code: string, lift: number, rise: number): string {
  return lift === 0 ? code : `)] TJ ${decimal(rise + lift)} Ts [(${code})] TJ ${decimal(rise)} Ts [(`
}

/** Leaves the string of a TJ array, goes backwards, and begins another. */
export function move(thousandths: number): string {
  return `) ${String(Math.round(thousandths * 10) / 10)} (`
}

/**
 * The operands of all parts of a run: words as `ofWord` gives them, spaces as the space of the face, widened.
 *
 * @param ends a word ends with the run and with its line: who reads the words of a page and not its lines needs the space that
 * the end of a line stands for (ISO 32000-1, 14.8.2.5)
 */
export function runOperands(run: PaintedRun, ofWord: (shaped: Shaped) => string, ends = false): string {
  const {parts, widths, look, expansion} = run
  const {face, size} = look
  const space = face.shape(' ')
  const spaceOperands = ofWord(space)
  if (run.rightToLeft && !run.hyphen) {
    // Its parts stand from left to right; the pen begins at the right edge.
    const backwards = parts.reduceRight((operands, part, index) => {
      const width = ((widths[index] ?? 0) * 1000) / size / (1 + expansion)
      if (part === 'gap') return operands + move(width)
      if (part === 'space') return operands + spaceBackwards(spaceOperands, width, space.width)
      return operands + ofWord(part)
    }, '')
    return ends ? backwards + spaceBackwards(spaceOperands, space.width, space.width) : backwards
  }
  let operands = ''
  let [lastWidth, lastSpace] = [Number.NaN, '']
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? 'gap'
    const width = widths[index] ?? 0
    if (part === 'gap') {
      if (width > 0.0005) operands += move((-width * 1000) / size)
    } else if (part === 'space') {
      if (width !== lastWidth) {
        lastWidth = width
        const more = space.width - (width * 1000) / size / (1 + expansion)
        lastSpace = Math.abs(more) > 0.5 ? spaceOperands + move(more) : spaceOperands
      }
      operands += lastSpace
    } else operands += ofWord(part)
  }
  return ends && !run.hyphen ? operands + spaceOperands : operands
}

/** A space whose right edge the pen is at, in thousandths of an em. */
export function spaceBackwards(glyph: string, width: number, natural: number): string {
  return move(width) + glyph + move(natural)
}

/** A run at its place: text object, font, matrix. The page's axis is upside down, so the matrix turns the letters back. */
export function showRun(run: ShownRun, font: string, operands: string, x: number, base: number): string {
  const {look, expansion} = run
  const rise = look.rise === 0 ? '' : `${decimal(look.rise)} Ts `
  const wide = expansion === 0 ? '' : `${decimal(100 * (1 + expansion))} Tz `
  const back = (look.rise === 0 ? '' : ' 0 Ts') + (expansion === 0 ? '' : ' 100 Tz')
  const start = run.rightToLeft && !run.hyphen ? run.x + run.width : run.x
  const at = `1 0 0 -1 ${decimal(x + start)} ${decimal(base)} Tm`
  const [hide, show] = run.unseen ? ['3 Tr ', ' 0 Tr'] : ['', '']
  const shown = `/${font} ${decimal(look.size)} Tf ${rise}${wide}${hide}${at} [(${operands})] TJ${back}${show}\n`
  // The hyphen of a parted word is none of its characters: who copies the text gets the word (ISO 14289-1, 7.2).
  return run.hyphen ? `/Span <</ActualText <${utf16('\u00ad')}>>> BDC\n${shown}EMC\n` : shown
}
