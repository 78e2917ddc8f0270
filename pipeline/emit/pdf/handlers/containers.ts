/** Blocks with a kind: admonitions, boxes, pull quotes, letters and the like; folded text; what is made of the publication. */
import {withNumber} from '../../../language/numbered.js'
import type {Admonition, Block, BlockKind, Details, Generated, GeneratedPiece, NodeOf} from '../../../model/nodes.js'
import type {Frame, PdfNode, StackNode, TextNode} from '../content.js'
import {listed} from './listed.js'
import {assemble, block, spansOf, textOf} from '../made.js'
import type {Made} from '../made.js'
import {degraded, grounded, indents, leftOut, narrowed, room, wholeUpTo, words} from '../state.js'
import type {PdfState} from '../state.js'
import {styleOf} from '../styled.js'
import type {Tag} from '../structure/tag.js'
import type {StyleName} from '../styles.js'
import {sign} from '../ornament.js'
import {inMargin} from './beside.js'
import {sideBySide} from './columns.js'
import {phrasing} from './phrasing.js'
import {attribution, flow} from './text-blocks.js'

const filled = new Set<Admonition['kind']>(['warning', 'caution'])

export function admonition(node: Admonition, state: PdfState): readonly Made[] {
  const {theme, geometry, colours} = state.chapter
  const color = theme.colours.light.kinds[node.kind]
  const side = filled.has(node.kind) ? 9 * geometry.factor : 0
  const frame: Frame = {
    ...(filled.has(node.kind) && {fill: colours.panel}),
    top: {width: 1.25, color},
    foot: {width: 0.4, color: colours.edge},
    pad: [side, 5, side, 7]
  }
  const labels = grounded(state, {...styleOf('label', state), color})
  const spans = [...words(node.label, labels)]
  if (node.title) {
    const named = {...labels, look: {...labels.look, color: colours.ink}}
    spans.push({text: '\u00a0 '}, ...spansOf(phrasing(node.title, named)))
  }
  const size = 9 * geometry.factor
  const {leading} = styleOf('label', state)
  const head: PdfNode = {text: textOf(spans), style: 'label', color, keep: true, margin: indents(state, size * 1.5, 0)}
  const inside = narrowed(grounded(state, styleOf('admonition', state)), 2 * side)
  const body: StackNode = {stack: flow(node.children, inside), style: 'admonition', gap: 2}
  const [, , beforeLabel] = indents(state, size * 1.5, 0)
  const left = beforeLabel === 0 ? 0 : state.measure - 2 * side - size
  const icon = sign(node.kind, size, color, [left, (leading - size) / 2])
  return [block({stack: [icon, head, body], tag: {type: 'Div'}, frame, whole: wholeUpTo(state)}, geometry.leading)]
}

interface KindLook {
  readonly style?: StyleName
  readonly alignment?: 'right' | 'center'
  readonly italics?: boolean
  /** Indent at the start edge and at the end edge, in points of the 6 x 9 page. */
  readonly inset?: readonly [number, number]
  readonly frame?: 'rules' | 'pull'
  /** It belongs to the heading that follows. */
  readonly leads?: boolean
  /** It stays with the first lines of what follows. */
  readonly opens?: boolean
  readonly degraded?: string
  /** It is a word of somebody else's, or a part of its own. */
  readonly tag?: Tag
}

const quoted: Tag = {type: 'BlockQuote'}
const apart: Tag = {type: 'Div'}

const plain: KindLook = {}

/** A closed table: a new kind is a compile error here. */
const kindLooks: Readonly<Record<BlockKind, KindLook>> = {
  pullquote: {style: 'pull', frame: 'pull', tag: quoted},
  epigraph: {italics: true, inset: [0, 76], tag: quoted},
  letter: {inset: [14, 14], tag: quoted},
  dateline: {alignment: 'right', opens: true},
  salutation: {opens: true},
  signature: {alignment: 'right'},
  center: {alignment: 'center'},
  small: {style: 'admonition'},
  box: {style: 'admonition', frame: 'rules', tag: apart},
  // In the text, where the page has no column in its margin.
  margin: {style: 'admonition', frame: 'rules', tag: apart},
  dedication: {italics: true},
  standfirst: {style: 'standfirst'},
  kicker: {style: 'kicker', leads: true},
  abstract: {style: 'admonition', tag: apart},
  credits: {style: 'caption'},
  colophon: {style: 'caption'},
  correction: {style: 'admonition', frame: 'rules', tag: apart},
  ad: {style: 'admonition', frame: 'rules', tag: apart},
  dialogue: plain,
  columns: {degraded: 'set in one column'},
  column: plain,
  theorem: {tag: apart},
  proof: {tag: apart},
  exercise: {tag: apart},
  solution: {tag: apart},
  answer: {tag: apart},
  custom: plain
}

export function kindBlock(node: Block, state: PdfState): readonly Made[] {
  const {geometry} = state.chapter
  if (node.kind === 'ad' && node.only === undefined) {
    leftOut(node, 'ad', 'advertisements stand in books only if they say so', state)
    return []
  }
  const beside =
    node.kind === 'columns'
      ? sideBySide(node, state)
      : node.kind === 'margin'
        ? inMargin(node.children, state, inside => [
            block({stack: [...kindHead(node, inside), ...flow(node.children, inside)]})
          ])
        : undefined
  if (beside) return beside
  const look = kindLooks[node.kind]
  if (look.degraded !== undefined) degraded(node, node.kind, look.degraded, state)
  const frame = look.frame && frameOf(look.frame, state)
  const [start, end] = (look.inset ?? [0, 0]).map(points => room(state, points * geometry.factor))
  const style = look.style
  const ground = style ? grounded(state, styleOf(style, state)) : frame ? {...state, grid: false} : state
  const taken = (start ?? 0) + (end ?? 0) + (frame ? frame.pad[0] + frame.pad[2] : 0)
  const inside = narrowed(look.italics ? {...ground, ground: {...ground.ground, italics: true}} : ground, taken)
  const stack = [
    ...kindHead(node, inside),
    ...flow(node.children, inside),
    ...attribution(node.attribution, inside),
    ...solutionRow(node, inside)
  ]
  const made: StackNode = {
    stack,
    ...(style && {style}),
    ...(look.alignment && {alignment: look.alignment}),
    ...(look.italics && {italics: true}),
    ...(taken > 0 && !frame && {margin: indents(state, start ?? 0, end ?? 0)}),
    ...(frame && {frame, whole: wholeUpTo(state)}),
    ...((look.leads ?? look.opens) && {keep: true}),
    ...(look.tag && {tag: look.tag})
  }
  // The space above the heading is above both.
  return [look.leads ? block(made, 2 * geometry.leading, geometry.leading / 4) : block(made, geometry.leading)]
}

/** "Theorem 2.1 Title", as far as given. */
function kindHead({label, number, title}: Block, state: PdfState): readonly PdfNode[] {
  const strong = grounded(state, {...styleOf('label', state), italics: false})
  const {lang} = state.chapter.publication.config
  const name = label !== undefined && number !== undefined ? withNumber(label, number, lang) : (label ?? number ?? '')
  const spans = words(name, strong)
  if (title) {
    if (spans.length > 0) spans.push({text: ' '})
    spans.push(...spansOf(phrasing(title, strong)))
  }
  return spans.length === 0 ? [] : [{text: textOf(spans), style: 'label', italics: false, keep: true, ...lined(state)}]
}

/** A title among lines of the text is one of them: the text below it follows at once. */
function lined({grid, chapter: {geometry}}: PdfState): Pick<TextNode, 'leading' | 'snap'> {
  return grid ? {leading: geometry.leading, snap: true} : {}
}

/** Where the solution of an exercise is printed, with its page at the end edge. */
function solutionRow({solution}: Block, state: PdfState): readonly PdfNode[] {
  if (solution?.kind !== 'internal') return []
  const {destinations, strings, colours, geometry} = state.chapter
  const goTo = destinations.name(solution.chapter, solution.identifier)
  if (goTo === undefined) return []
  const caption = grounded(state, styleOf('caption', state))
  const spans = words(strings.solution, {...caption, look: {...caption.look, goTo}})
  const tail = {pageOf: goTo, shift: 0, font: 'label', fontSize: 8.25 * geometry.factor, color: colours.quiet} as const
  return [{text: textOf(spans), style: 'caption', gap: 3, tail}]
}

function frameOf(kind: NonNullable<KindLook['frame']>, state: PdfState): Frame {
  const thin = {width: 0.5, color: state.chapter.colours.edge}
  switch (kind) {
    case 'rules':
      return {top: thin, foot: thin, pad: [0, 5, 0, 7]}
    case 'pull':
      return {top: thin, foot: thin, pad: [0, 8, 0, 9]}
  }
}

export function details(node: Details, state: PdfState): readonly Made[] {
  degraded(node, 'details', 'printed unfolded', state)
  const label = grounded(state, styleOf('label', state))
  const text = textOf(spansOf(phrasing(node.summary, label)))
  const head: PdfNode = {text, style: 'label', keep: true, ...lined(state)}
  return [block({stack: [head, ...flow(node.children, state)]}, state.chapter.geometry.leading / 2)]
}

type Piece = (node: Generated, state: PdfState) => readonly Made[]

/** A closed table: a new piece is a compile error here. */
const pieces: Readonly<Record<GeneratedPiece, Piece>> = {
  // The book's own contents stand before its text; those of a file are asked for in it.
  toc(node, state) {
    const {leading} = state.chapter.geometry
    if (!node.entries) return unmade('the contents stand before the text')(node, state)
    return listed(node, state).map(made => (made.kind === 'block' ? {...made, before: leading, after: leading} : made))
  },
  refs: unmade('not made yet'),
  glossary: unmade('not made yet'),
  index: unmade('not made yet'),
  'list-of-figures': listed,
  'list-of-tables': listed,
  'list-of-listings': listed
}

function unmade(how: string): Piece {
  return (node, state) => {
    leftOut(node, node.what, how, state)
    return []
  }
}

export function generated(node: Generated, state: PdfState): readonly Made[] {
  return pieces[node.what](node, state)
}

export function pageBreak(_node: NodeOf<'pageBreak'>, _state: PdfState): readonly Made[] {
  return [block({stack: [], start: 'page'})]
}

/** Blocks of a node of a type no table knows: its words. */
export function wordsOnly(text: string, state: PdfState): readonly Made[] {
  return text === ''
    ? []
    : assemble([block({text: textOf(words(text, state))})], {indent: 0, grid: false}).map(node => block(node))
}
