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
  /** The face is used on the page. */
  use(face: string): void
}

/** @param page its size: on a turned page what stands at the foot keeps its distance from it */
export function stampOperators(
  stamps: readonly Stamp[],
  page: {readonly width: number; readonly height: number},
  {setting: {sheet, types, words, mirrored}, glyphs, use}: StampMaker
): string {
  let operators = ''
  const ground = settle(types, {fontSize: 10})
  for (const {baseline: upright, edge, spans} of stamps) {
    const atFoot = upright > sheet.height / 2
    const baseline = atFoot ? upright + page.height - sheet.height : upright
    const x = mirrored ? sheet.right : sheet.left
    const setting = {
      measure: page.width - sheet.left - sheet.right,
      alignment: edge === 'start' ? 'left' : 'right',
      direction: mirrored ? 'rtl' : 'ltr',
      leading: 0,
      baseline: 0,
      indent: 0,
      hang: 0,
      preserve: true
    } as const
    const [line] = breakLines(spans, span => lookOf(types, ground, span), setting, words)
    if (!line) continue
    const shown = line.runs.map(run => {
      const {look, formula: drawn} = run
      const color = `${rgb(look.color)} rg\n`
      if (drawn) return shapeOperators(drawn.paths, {x: x + run.x, base: baseline, em: drawn.em, color: look.color})
      use(look.face.key)
      const operands = runOperands(run, word => glyphs.operands(word, look.size, look.rise))
      return `BT\n${color}${showRun(run, look.face.key, operands, x, baseline)}ET`
    })
    const kind = atFoot ? 'Footer' : 'Header'
    operators += `/Artifact <</Type /Pagination /Subtype /${kind}>> BDC\n${shown.join('\n')}\nEMC\n`
  }
  return operators
}
