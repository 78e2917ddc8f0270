/** What stands in a line and is no plain text: formulas in pieces, pictures on the baseline, characters with their reading above. */
import {formulaScale} from '../../../theme/formula.js'
import type {Span, SpanFormula} from '../content.js'
import {boxAscent, boxDepth, boxWidth, lackingBox} from '../paint/lacking-box.js'
import type {RunPart} from '../typeset/line-pieces.js'
import type {Run} from '../typeset/line.js'
import type {Drawn, TypeSpan} from '../typeset/look.js'
import type {LineRun, RunFormula} from './book-line.js'
import type {SettledLook} from './looks.js'
import {stress} from './stress-marks.js'

const cjk = /[\u2e80-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/
/** A mark on what is before it: no line ends between characters and their reading, and one may behind both (UAX #14, LB9). */
const readsAsMark = '\u3099'
/** Ems from the baseline to the head of letters, and of characters that fill their square. */
const heads = {letters: 0.74, squares: 0.88} as const
/** Ems of the reading between it and what it stands over. */
const clearance = 0.12

/** @param beside a large letter stands beside the lines */
export function typeSpan(
  spans: readonly Span[],
  looks: readonly SettledLook[],
  index: number,
  beside: boolean
): TypeSpan {
  const [span, look] = [spans[index], looks[index]]
  if (!span || !look) throw new Error('a span without a look')
  const {formula, picture, ruby, text} = span
  if (span.lacking && !ruby) return {text: '', look, drawn: [{width: boxWidth * look.size}], readsAs: text}
  if (formula)
    return {text: '', look, drawn: formula.pieces.map(({width}) => ({width: width * look.size * formulaScale}))}
  if (picture) return {text: '', look, drawn: [{width: picture.width}]}
  if (ruby === 'reading') return {text: '', look, drawn: [{width: 0}], readsAs: readsAsMark}
  if (ruby === 'base') return {text: '', look, drawn: [pairOf(spans, looks, index)], readsAs: text.slice(0, 1) || 'x'}
  return {text, look, ...(beside && span.initial && {unseen: true})}
}

/** As wide as the wider of both. */
function pairOf(spans: readonly Span[], looks: readonly SettledLook[], base: number): Drawn {
  return {width: Math.max(naturalWidth(spans[base], looks[base]), naturalWidth(spans[base + 1], looks[base + 1]))}
}

function naturalWidth(span: Span | undefined, look: SettledLook | undefined): number {
  return span && look ? (look.face.shape(span.text, look.features).width * look.size) / 1000 : 0
}

/** A run with what is to be drawn at its place; nothing where it has no span. */
export function inkOf(
  run: Run,
  line: readonly Run[],
  spans: readonly Span[],
  looks: readonly SettledLook[],
  beside: boolean
): LineRun | undefined {
  const span = spans[run.span]
  const look = looks[run.span]
  if (!span || !look) return undefined
  if (run.drawn === undefined) {
    const plain = plainRun(run, look, span.pageOf)
    return !beside && look.stress === undefined
      ? plain
      : {...plain, ...(beside && span.initial && {unseen: true}), ...stressExtent(look)}
  }
  const {formula, picture, ruby} = span
  if (span.lacking && !ruby) return {...run, look, ...boxOf(span.text, look)}
  if (picture) return {...run, look, picture, extent: {ascent: picture.height + look.rise, depth: 0}}
  if (ruby) return rubyRun(run, line, spans, looks, {span, look, ruby})
  return {...run, look, ...formulaOf(formula, run.drawn, look)}
}

/** Written out field by field: most runs of a book are this one. */
function plainRun(run: Run, look: SettledLook, pageOf: string | undefined): LineRun {
  return {
    span: run.span,
    x: run.x,
    width: run.width,
    parts: run.parts,
    widths: run.widths,
    expansion: run.expansion,
    rightToLeft: run.rightToLeft,
    hyphen: run.hyphen,
    drawn: run.drawn,
    order: run.order,
    look,
    pageOf
  }
}

function stressExtent({stress: side, size, rise}: SettledLook): Pick<LineRun, 'extent'> {
  if (side === undefined) return {}
  const reach = (stress[side] + stress.radius) * size
  return {extent: side === 'over' ? {ascent: rise + reach, depth: 0} : {ascent: 0, depth: reach - rise}}
}

function formulaOf(
  formula: SpanFormula | undefined,
  piece: number,
  {size, rise}: SettledLook
): Pick<LineRun, 'formula' | 'extent'> {
  const paths = formula?.pieces[piece]?.paths
  if (!formula || !paths) return {}
  const em = size * formulaScale
  const made: RunFormula = {em, said: piece === 0 ? formula.said : undefined, paths}
  return {formula: made, extent: {ascent: formula.ascent * em + rise, depth: formula.depth * em - rise}}
}

/** The box of a character that no font has. */
function boxOf(said: string, {size, rise}: SettledLook): Pick<LineRun, 'formula' | 'extent'> {
  const extent = {ascent: boxAscent * size + rise, depth: boxDepth * size - rise}
  return {formula: {em: size, said, paths: lackingBox(said)}, extent}
}

interface RubyPart {
  readonly span: Span
  readonly look: SettledLook
  readonly ruby: NonNullable<Span['ruby']>
}

function rubyRun(
  run: Run,
  line: readonly Run[],
  spans: readonly Span[],
  looks: readonly SettledLook[],
  {span, look, ruby}: RubyPart
): LineRun {
  const base = ruby === 'base' ? run.span : run.span - 1
  const {width} = pairOf(spans, looks, base)
  const start = line.find(({span: owner, drawn}) => owner === base && drawn !== undefined)?.x ?? run.x
  const {parts, widths, indent} = spread(span.text, look, width)
  const placed = {...run, parts, widths, x: start + indent, width: width - 2 * indent, drawn: undefined}
  const under = looks[base]
  if (ruby === 'base' || !under) return {...placed, look}
  const head = (cjk.test(spans[base]?.text ?? '') ? heads.squares : heads.letters) * under.size
  const depth = cjk.test(span.text) ? 0.12 : (-look.face.descender / 1000) * 0.9
  const rise = under.rise + head + (clearance + depth) * look.size
  const top = cjk.test(span.text) ? heads.squares : heads.letters
  return {...placed, look: {...look, rise}, extent: {ascent: rise + top * look.size + 0.1 * under.size, depth: 0}}
}

/**
 * Characters over a width that is more than theirs: those of squares stand apart, with half as much at the ends as between
 * (JIS X 4051, JLREQ 3.3.6), letters stand together in the middle.
 */
function spread(
  text: string,
  {face, size, features}: SettledLook,
  width: number
): {readonly parts: readonly RunPart[]; readonly widths: readonly number[]; readonly indent: number} {
  const whole = face.shape(text, features)
  const natural = (whole.width * size) / 1000
  const slack = width - natural
  const characters = [...text]
  if (slack < 0.05 || characters.length < 2 || !cjk.test(text)) {
    return {parts: [whole], widths: [natural], indent: Math.max(slack / 2, 0)}
  }
  const space = slack / characters.length
  const shaped = characters.map(character => face.shape(character, features))
  const parts = shaped.flatMap((one, index): RunPart[] => (index === 0 ? [one] : ['gap', one]))
  const widths = shaped.flatMap(({width: own}, index) => {
    const wide = (own * size) / 1000
    return index === 0 ? [wide] : [space, wide]
  })
  return {parts, widths, indent: space / 2}
}
