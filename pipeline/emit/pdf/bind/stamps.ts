/** Running heads and folios as operators: words at fixed places of a page, which are no part of the text. */
import {breakLines} from '../engine/lines.js'
import {lookOf, settle} from '../engine/looks.js'
import type {GalleySetting} from '../engine/make-galley.js'
import type {Stamp} from '../furniture/heads.js'
import type {GlyphUse} from '../paint/glyph-use.js'
import {rgb} from '../paint/numbers.js'
import {shapeOperators} from '../paint/shapes.js'
import {runOperands, showRun} from '../paint/text-operators.js'

export interface StampMaker {
  readonly setting: Pick<GalleySetting, 'sheet' | 'types' | 'words' | 'mirrored'>
  readonly glyphs: GlyphUse
}

export interface StampedPage {
  readonly operators: string
  /** Keys of the faces it uses. */
  readonly faces: readonly string[]
}

/** @param page its size: on a turned page what stands at the foot keeps its distance from it */
export type StampPainter = (
  stamps: readonly Stamp[],
  page: {readonly width: number; readonly height: number}
) => StampedPage

export function createStampPainter({setting, glyphs}: StampMaker): StampPainter {
  const {sheet, types, words, mirrored} = setting
  const ground = settle(types, {fontSize: 10})
  // The head of a chapter is the same list of spans on all its pages.
  const painted = new Map<Stamp['spans'], Map<string, StampedPage>>()

  const paint = ({spans, edge}: Stamp, baseline: number, atFoot: boolean, width: number): StampedPage => {
    const paragraph = {
      measure: width - sheet.left - sheet.right,
      alignment: edge === 'start' ? 'left' : 'right',
      direction: mirrored ? 'rtl' : 'ltr',
      leading: 0,
      baseline: 0,
      indent: 0,
      hang: 0,
      preserve: true
    } as const
    const x = mirrored ? sheet.right : sheet.left
    const [line] = breakLines(spans, span => lookOf(types, ground, span), paragraph, words)
    if (!line) return {operators: '', faces: []}
    const faces: string[] = []
    const shown = line.runs.map(run => {
      const {look, formula: drawn} = run
      const color = `${rgb(look.color)} rg\n`
      if (drawn) return shapeOperators(drawn.paths, {x: x + run.x, base: baseline, em: drawn.em, color: look.color})
      faces.push(look.face.key)
      const operands = runOperands(run, word => glyphs.operands(word, look.size, look.rise))
      return `BT\n${color}${showRun(run, look.face.key, operands, x, baseline)}ET`
    })
    const kind = atFoot ? 'Footer' : 'Header'
    return {operators: `/Artifact <</Type /Pagination /Subtype /${kind}>> BDC\n${shown.join('\n')}\nEMC\n`, faces}
  }

  return (stamps, page) => {
    const made = stamps.map(stamp => {
      const {baseline: upright, edge, spans} = stamp
      const atFoot = upright > sheet.height / 2
      const baseline = atFoot ? upright + page.height - sheet.height : upright
      const known = painted.get(spans) ?? new Map<string, StampedPage>()
      painted.set(spans, known)
      const at = `${edge} ${baseline} ${page.width}`
      const one = known.get(at) ?? paint(stamp, baseline, atFoot, page.width)
      known.set(at, one)
      return one
    })
    return {operators: made.map(({operators}) => operators).join(''), faces: made.flatMap(({faces}) => faces)}
  }
}
