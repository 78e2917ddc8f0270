/** Running heads and folios as operators: words at fixed places of a page, which are no part of the text. */
import {lookOf, settle} from '../engine/looks.js'
import type {TypeCase} from '../engine/looks.js'
import type {Stamp} from '../furniture/heads.js'
import type {GlyphUse} from '../paint/glyph-use.js'
import {rgb} from '../paint/numbers.js'
import {runOperands, showRun} from '../paint/text-operators.js'
import type {Sheet} from '../sheet.js'
import {setParagraph} from '../typeset/paragraph.js'
import type {WordBook} from '../typeset/words.js'

export interface StampMaker {
  readonly sheet: Sheet
  readonly types: TypeCase
  readonly words: WordBook
  readonly glyphs: GlyphUse
  /** The face is used on the page. */
  use(face: string): void
}

/** @param page its size: on a turned page what stands at the foot keeps its distance from it */
export function stampOperators(
  stamps: readonly Stamp[],
  page: {readonly width: number; readonly height: number},
  {sheet, types, words, glyphs, use}: StampMaker
): string {
  let operators = ''
  for (const {baseline: upright, edge, ...span} of stamps) {
    const atFoot = upright > sheet.height / 2
    const baseline = atFoot ? upright + page.height - sheet.height : upright
    const look = lookOf(types, settle(types, {fontSize: 10}), span)
    const setting = {
      measure: page.width - sheet.left - sheet.right,
      alignment: edge,
      indent: 0,
      hang: 0,
      anew: 0,
      preserve: true,
      hanging: false,
      expansion: 0,
      direction: 'ltr'
    } as const
    const [line] = setParagraph([{text: span.text, look}], setting, words)
    if (!line) continue
    const shown = line.runs.map(run => {
      use(look.face.key)
      const operands = runOperands({...run, look}, word => glyphs.operands(word, look.size, look.rise))
      return showRun({...run, look}, look.face.key, operands, sheet.left, baseline)
    })
    const kind = atFoot ? 'Footer' : 'Header'
    operators += `/Artifact <</Type /Pagination /Subtype /${kind}>> BDC\nBT\n${rgb(look.color)} rg\n${shown.join('')}ET\nEMC\n`
  }
  return operators
}
