/**
 * What a letter makes otherwise than a page: boxes as one-cell tables, pictures as blocks, code with its spaces kept by
 * hand. Styles come later, in dress.ts, by tag and class.
 */
import type {Properties} from 'hast'
import type {TypesetFormula} from '../../model/formula.js'
import type {Block, BlockKind, Code, Common, Image, InlineMath, Link, MathBlock} from '../../model/nodes.js'
import {calledOut, codeLines} from '../../tree/code-lines.js'
import type {Handlers} from '../handlers.js'
import {withNumber} from '../../language/numbered.js'
import {solutionLink} from '../hast/block-kinds.js'
import {h, text, withProperties} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {baseHandlers} from '../hast/handlers.js'
import {imgElement} from '../hast/image.js'
import type {HastState} from '../hast/state.js'
import {mailFigure, mailMedia} from './figures.js'
import {mailContents, mailList} from './items.js'
import {mailTable} from './table.js'
import {mailLine, mailVerse} from './verse.js'

/** What the mail's own handlers ask for beside the hooks of the family. */
export interface MailState extends HastState {
  /** How many boxes are open around the node being written. */
  readonly boxes: {open: number}
  /** Attributes of the picture of a formula, which is remembered. */
  readonly drawing: (node: InlineMath | MathBlock, formula: TypesetFormula) => Properties
  /** Tells of a link to a file that a letter cannot carry. */
  readonly unlinked: (node: Link, file: string) => void
}

/** Boxes in boxes are five elements each: deeper ones are set plainly, so that no printer or client meets thousands. */
const mostBoxes = 8

export const emailHandlers: Handlers<HastNode, MailState> = {
  ...baseHandlers,
  link(node, state) {
    const {destination} = node
    if (destination.kind === 'file' && state.href(destination) === undefined) state.unlinked(node, destination.assetId)
    return baseHandlers.link(node, state)
  },
  thematicBreak: () => [h('p', {className: ['break']}, '*\u00A0\u00A0*\u00A0\u00A0*')],
  blockquote: (node, state) =>
    voiced(
      node,
      boxed('quote', state, () => [
        h('blockquote', {}, [
          ...state.walk(node.children),
          node.attribution && h('p', {className: ['attribution']}, state.walk(node.attribution))
        ])
      ])
    ),
  list: mailList,
  code: node => [...codeTitle(node), box('code', [h('code', {dir: 'ltr'}, codeContent(node))])],
  math: (node, state) => {
    const formula = state.formula(node)
    if (!formula) return [box('code', [h('code', {dir: 'ltr'}, spaced(node.value))])]
    const number = node.number === undefined ? formula.tag : `(${node.number})`
    return numbered(h('img', state.drawing(node, formula)), number)
  },
  inlineMath: (node, state) => {
    const formula = state.formula(node)
    if (!formula) return [h('code', {dir: 'ltr'}, node.value)]
    const picture = h('img', state.drawing(node, formula))
    return node.display === true ? [h('br'), picture, h('br')] : [picture]
  },
  table: mailTable,
  figure: (node, state) => voiced(node, mailFigure(node, state)),
  admonition: (node, state) =>
    voiced(
      node,
      boxed(node.kind, state, () => [
        h('p', {className: [`${node.kind}-label`]}, [
          node.label,
          ...(node.title ? [text(': '), h('span', {className: ['named']}, state.walk(node.title))] : [])
        ]),
        ...state.walk(node.children)
      ])
    ),
  block: (node, state) => {
    const children = state.walk(node.children).map(child => inDress(child, kindClasses.get(node.kind)))
    if (node.attribution) children.push(h('p', {className: ['attribution']}, state.walk(node.attribution)))
    if (node.solution) children.push(...solutionLink(node.solution, state))
    const head = labelOf(node, state.publication.config.lang)
    const title = node.title ? state.walk(node.title) : []
    if (head !== '' || title.length > 0)
      children.unshift(h('p', {className: ['label']}, [head, head && title.length > 0 ? ' ' : '', ...title]))
    // A heading right behind it must see it as its neighbour (dress.ts).
    if (node.kind === 'kicker' && node.lang === undefined && node.dir === undefined) return children
    if (node.kind === 'pullquote') return voiced(node, [box('pull', children)])
    if (boxedKinds.has(node.kind))
      return voiced(
        node,
        boxed('frame', state, () => children)
      )
    const className = node.kind === 'letter' ? ['letter'] : undefined
    return [h('div', {className, lang: node.lang, dir: node.dir}, children)]
  },
  details: (node, state) =>
    voiced(node, [h('p', {className: ['label']}, state.walk(node.summary)), ...state.walk(node.children)]),
  verse: mailVerse,
  line: (node, state) => mailLine(node, state),
  // Who is asked stands apart from who asks.
  speech: (node, state) =>
    voiced(node, [
      h('p', {className: ['speaker']}, state.walk(node.speaker)),
      ...state.walk(node.children).map(child => inDress(child, node.question ? 'question' : undefined))
    ]),
  definitionList: (node, state) => [
    h('div', {className: ['definitions'], lang: node.lang, dir: node.dir}, state.walk(node.children))
  ],
  definitionTerm: (node, state) => [
    h('p', {className: ['term'], lang: node.lang, dir: node.dir}, state.walk(node.children))
  ],
  definitionDescription: (node, state) => [
    h('div', {className: ['description'], lang: node.lang, dir: node.dir}, state.walk(node.children))
  ],
  // Held by rules, as in the other editions.
  media: (node, state) => boxed('frame', state, () => mailMedia(node, state)),
  generated: (node, state) => {
    if (node.what === 'toc' && node.entries) return mailContents(node, state)
    state.leaveOut(node, 'a letter prints no generated lists')
    return []
  },
  pageBreak: () => [], // a letter has no pages
  ruby: (node, state) => [...state.walk(node.children), text('（'), ...state.walk(node.reading), text('）')],
  image: (node, state) => remotePicture(node, state) ?? baseHandlers.image(node, state),
  indexMark: () => [] // a letter has no index
}

/** What a node makes, in its own language and direction where it has any: a box has none. */
function voiced({lang, dir}: Common, made: readonly HastNode[]): readonly HastNode[] {
  return lang === undefined && dir === undefined ? made : [h('div', {lang, dir}, made)]
}

const boxedKinds: ReadonlySet<BlockKind> = new Set<BlockKind>(['box', 'ad', 'margin', 'correction'])

/** How the paragraphs of a block are dressed. */
const kindClasses: ReadonlyMap<BlockKind, string> = new Map<BlockKind, string>([
  ['signature', 'end'],
  ['dateline', 'end'],
  ['center', 'center'],
  ['epigraph', 'epigraph'],
  ['standfirst', 'standfirst'],
  ['kicker', 'kicker-above'],
  ['small', 'small'],
  ['dedication', 'epigraph'],
  ['credits', 'facts'],
  ['colophon', 'facts']
])

function inDress(node: HastNode, name: string | undefined): HastNode {
  if (node.type !== 'element' || node.tagName !== 'p' || name === undefined) return node
  const {className = []} = node.properties
  const plain = Array.isArray(className) && className.every(given => given === 'flush')
  return plain ? withProperties(node, {className: [name]}) : node
}

function labelOf({label, number}: Block, lang: string): string {
  return label !== undefined && number !== undefined ? withNumber(label, number, lang) : (label ?? number ?? '')
}

/** A box round what `inside` makes, or that alone when too many are open. */
function boxed(kind: string, {boxes}: MailState, inside: () => readonly HastNode[]): readonly HastNode[] {
  boxes.open++
  const children = inside()
  boxes.open--
  return boxes.open < mostBoxes ? [box(kind, children)] : children
}

/** A one-cell table: the only box with a border or a ground that Outlook for Windows draws right. */
function box(kind: string, children: readonly HastNode[]): HastNode {
  return h('table', {className: [`${kind}-box`], role: 'presentation'}, [
    h('tbody', {}, [h('tr', {}, [h('td', {className: [`${kind}-cell`]}, [...children])])])
  ])
}

/** Pictures elsewhere are shown by their own address: mail is the one edition that may. Only https, so that none is blocked as unsafe. */
function remotePicture(node: Image, state: HastState): readonly HastNode[] | undefined {
  const {source} = node
  return source.kind === 'remote' && /^https:/i.test(source.url)
    ? [imgElement(node, state, source.url, undefined)]
    : undefined
}

/** A formula on its own line, its number at the end of it: three cells, since mail clients move nothing to a side. */
function numbered(formula: HastNode, number: string | undefined): readonly HastNode[] {
  if (number === undefined) return [h('p', {className: ['formula', 'center']}, formula)]
  const cell = (className: readonly string[], child: HastNode | string): HastNode =>
    h('td', {className: [...className]}, child)
  return [
    h('table', {className: ['formula-box'], role: 'presentation'}, [
      h('tbody', {}, [
        h('tr', {}, [
          cell(['formula-edge'], '\u00A0'),
          cell(['formula-cell', 'center'], formula),
          cell(['formula-edge', 'right'], number)
        ])
      ])
    ])
  ]
}

function codeTitle(node: Code): HastNode[] {
  return node.title === undefined ? [] : [h('p', {className: ['label']}, node.title)]
}

/** Line by line: clients know no `pre` that turns its lines, and drop the rules that would make one. */
function codeContent(node: Code): HastNode[] {
  const lines = codeLines(node)
  const pointed = lines.some(({marked}) => marked)
  return lines.flatMap((line, index) => {
    const beside = [
      ...(pointed ? [line.marked ? h('strong', {}, '→\u00A0') : text('\u00A0\u00A0')] : []),
      ...(line.number === undefined ? [] : [h('span', {className: ['beside']}, kept(`${line.number}  `))]),
      ...(line.sign === '' ? [] : [h('strong', {}, kept(line.sign))])
    ]
    const words = [text(kept(line.text)), ...(line.callouts.length === 0 ? [] : [h('strong', {}, calledOut(line))])]
    const shown = line.marked ? [h('mark', {}, words)] : words
    return [...(index === 0 ? [] : [h('br')]), ...beside, ...shown]
  })
}

/** Line ends as `br`. */
function spaced(value: string): HastNode[] {
  return value.split('\n').flatMap((line, index) => (index === 0 ? [text(kept(line))] : [h('br'), text(kept(line))]))
}

/** Leading and double spaces as no-break spaces: clients drop `white-space` (caniemail: css-white-space). */
function kept(line: string): string {
  return line
    .replaceAll('\t', '    ')
    .replace(/^ +/, spaces => '\u00A0'.repeat(spaces.length))
    .replace(/ {2,}/g, spaces => '\u00A0'.repeat(spaces.length - 1) + ' ')
}
