/** Late lines: the number of a page is put where it was left out, and the line makes room for it. */
import type {Face} from '../../../fonts/face.js'
import type {LateLine, LatePart, LateRun} from '../galley.js'
import type {GlyphUse} from '../paint/glyph-use.js'
import {decimal, rgb} from '../paint/numbers.js'
import {move, showRun, spaceBackwards} from '../paint/text-operators.js'

export interface LateFacts {
  /** What a page is called; `undefined`: no page bears that place. */
  labelOf(place: string): string | undefined
  /** The face with that key, or another that has the text. */
  faceOf(key: string, text: string): Face
  readonly glyphs: GlyphUse
}

export interface FilledLine {
  readonly operators: string
  /** Where the links of its runs came to lie: from the left edge of the page, by their numbers. */
  readonly links: readonly {readonly link: number; readonly x: number; readonly width: number}[]
  /** Keys of the faces that its operators name. */
  readonly faces: readonly string[]
}

export function fillLate(line: LateLine, facts: LateFacts): FilledLine {
  const runs = spread(
    line,
    line.runs.map(run => filled(run, facts))
  )
  let operators = ''
  let color = ''
  let open = false
  for (const run of runs) {
    if (run.opens !== undefined) {
      if (open) operators += 'ET\nEMC\n'
      operators += `${run.opens}\nBT\n`
      open = true
      color = ''
    }
    if (run.color !== color) operators += `${rgb(run.color)} rg\n`
    color = run.color
    const {x, size, rise, expansion, width, rightToLeft} = run
    const shown = {x, look: {size, rise}, expansion, width, rightToLeft, hyphen: false}
    operators += showRun(shown, run.face, operandsOf(run), line.x, line.base)
  }
  if (open) operators += 'ET\nEMC\n'
  const links = runs.flatMap(({link, x, width}) => (link === undefined ? [] : [{link, x: line.x + x, width}]))
  return {operators: operators + underlines(line, runs), links, faces: runs.map(({face}) => face)}
}

/** A run with the number of its page in the place of the three digits that were measured. */
function filled(run: LateRun, {labelOf, faceOf, glyphs}: LateFacts): LateRun {
  if (!run.pageOf) return run
  const {place, features} = run.pageOf
  const label = labelOf(place) ?? '?'
  const face = faceOf(run.face, label)
  // Digits of Arabic script are read from left to right as well.
  const shaped = face.shape(label, features, 'ltr')
  const word = glyphs.operands(shaped, run.size, run.rise)
  return {...run, face: face.key, parts: [{word}], width: ((shaped.width * run.size) / 1000) * (1 + run.expansion)}
}

function spread(line: LateLine, runs: readonly LateRun[]): readonly LateRun[] {
  const before = line.runs
  const more = runs.reduce((sum, {width}, index) => sum + width - (before[index]?.width ?? 0), 0)
  if (line.spread === 'none') return runs
  const spaces = runs.reduce((sum, {parts}) => sum + parts.filter(isSpace).length, 0)
  const perSpace = line.spread === 'spaces' && spaces > 0 ? -more / spaces : 0
  let moved = line.spread === 'end' ? -more : line.spread === 'center' ? -more / 2 : 0
  const fromLeft = [...runs.entries()].sort(([one], [other]) => (before[one]?.x ?? 0) - (before[other]?.x ?? 0))
  const placed: LateRun[] = []
  for (const [index, run] of fromLeft) {
    const parts = perSpace === 0 ? run.parts : run.parts.map(part => widened(part, perSpace))
    const wider = perSpace * parts.filter(isSpace).length
    placed[index] = {...run, parts, x: run.x + moved, width: run.width + wider}
    moved += run.width + wider - (before[index]?.width ?? 0)
  }
  return placed
}

function isSpace(part: LatePart): boolean {
  return 'space' in part
}

function widened(part: LatePart, by: number): LatePart {
  return 'space' in part ? {...part, space: part.space + by} : part
}

function operandsOf({parts, size, expansion, rightToLeft}: LateRun): string {
  if (rightToLeft) {
    const ems = (points: number): number => (points * 1000) / size / (1 + expansion)
    return parts.reduceRight((operands, part) => {
      if ('word' in part) return operands + part.word
      if ('gap' in part) return operands + move(ems(part.gap))
      return operands + spaceBackwards(part.glyph, ems(part.space), part.natural)
    }, '')
  }
  return parts
    .map(part => {
      if ('word' in part) return part.word
      if ('gap' in part) return move((-part.gap * 1000) / size)
      return part.glyph + move(part.natural - (part.space * 1000) / size / (1 + expansion))
    })
    .join('')
}

function underlines({x, base}: LateLine, runs: readonly LateRun[]): string {
  return runs
    .flatMap(run => {
      if (run.underline === undefined) return []
      const line = `${decimal(x + run.x)} ${decimal(base + run.size * 0.16)} ${decimal(run.width)} 0.4 re f`
      return [`/Artifact <</Type /Layout>> BDC\n${rgb(run.underline)} rg ${line}\nEMC\n`]
    })
    .join('')
}
