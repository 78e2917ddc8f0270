/**
 * From plain hast to what mail clients show: every element is one of a closed list, every style is inline, and nothing else
 * goes out. What is not on the list keeps its content.
 */
import type {Element} from 'hast'
import {counterStyles} from '../hast/digits.js'
import {admonitionKinds} from '../../model/nodes.js'
import type {AdmonitionKind} from '../../model/nodes.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {Sides, StyleName} from './styles.js'

interface Dress {
  readonly tagName: string
  readonly style?: StyleName | undefined
  /** What the dark style sheet knows it by: `ink quiet panel edge`. */
  readonly dark?: string | undefined
}

const filledKinds: ReadonlySet<AdmonitionKind> = new Set<AdmonitionKind>(['warning', 'caution'])

/** By `tag.class` first, then by `tag`. Classes are those of the base table and of handlers.ts. */
const wardrobe: ReadonlyMap<string, Dress> = new Map<string, Dress>([
  ['p', {tagName: 'p', style: 'paragraph'}],
  ['p.break', {tagName: 'p', style: 'break'}],
  ['p.caption', {tagName: 'p', style: 'caption', dark: 'quiet'}],
  ['p.attribution', {tagName: 'p', style: 'attribution', dark: 'quiet'}],
  ['p.label', {tagName: 'p', style: 'label', dark: 'ink'}],
  ['p.speaker', {tagName: 'p', style: 'label', dark: 'ink'}],
  ['p.question', {tagName: 'p', style: 'question'}],
  ['p.end', {tagName: 'p', style: 'end'}],
  ['p.epigraph', {tagName: 'p', style: 'epigraph'}],
  ['p.standfirst', {tagName: 'p', style: 'standfirst', dark: 'quiet'}],
  ['p.kicker', {tagName: 'p', style: 'kicker', dark: 'accent'}],
  ['p.kicker-above', {tagName: 'p', style: 'kickerAbove', dark: 'accent'}],
  ['p.small', {tagName: 'p', style: 'note'}],
  ['p.facts', {tagName: 'p', style: 'facts', dark: 'quiet'}],
  ['p.to-solution', {tagName: 'p', style: 'note'}],
  ['p.term', {tagName: 'p', style: 'term'}],
  ['p.note', {tagName: 'p', style: 'note'}],
  ['div', {tagName: 'div'}],
  ['div.figure-left', {tagName: 'div', style: 'figureLeft'}],
  ['div.figure-right', {tagName: 'div', style: 'figureRight'}],
  ['div.figure', {tagName: 'div', style: 'figure'}],
  ['div.verse', {tagName: 'div', style: 'verse'}],
  ['div.description', {tagName: 'div', style: 'description'}],
  ['h1', {tagName: 'h1', style: 'title'}],
  ['h2', {tagName: 'h2', style: 'h2'}],
  ['h3', {tagName: 'h3', style: 'h3'}],
  ['h4', {tagName: 'h4', style: 'h4'}],
  ['h5', {tagName: 'h5', style: 'h4'}],
  ['h6', {tagName: 'h6', style: 'h4'}],
  ['ul', {tagName: 'ul', style: 'list'}],
  ['ul.tasks', {tagName: 'ul', style: 'tasks'}],
  ['ol', {tagName: 'ol', style: 'list'}],
  ['ol.callouts', {tagName: 'ol', style: 'tasks'}],
  ['span.callout', {tagName: 'strong'}],
  ['li', {tagName: 'li', style: 'item'}],
  ['blockquote', {tagName: 'blockquote', style: 'quote'}],
  ['table', {tagName: 'table', style: 'dataTable'}],
  ['table.quote-box', {tagName: 'table', style: 'quoteBox'}],
  ['table.code-box', {tagName: 'table', style: 'codeBox'}],
  ['table.rule-box', {tagName: 'table', style: 'rule'}],
  ['table.pull-box', {tagName: 'table', style: 'rule'}],
  ['table.frame-box', {tagName: 'table', style: 'admonitionBox'}],
  ['td.quote-cell', {tagName: 'td', style: 'quoteCell', dark: 'edge'}],
  ['td.code-cell', {tagName: 'td', style: 'codeCell', dark: 'panel'}],
  ['td.rule-cell', {tagName: 'td', style: 'ruleCell', dark: 'edge'}],
  ['td.pull-cell', {tagName: 'td', style: 'pull', dark: 'edge'}],
  ['td.frame-cell', {tagName: 'td', style: 'frameCell', dark: 'edge'}],
  ...admonitionKinds.flatMap((kind): readonly [string, Dress][] => [
    [`table.${kind}-box`, {tagName: 'table', style: 'admonitionBox'}],
    [
      `td.${kind}-cell`,
      {tagName: 'td', style: `${kind}Cell`, dark: `${filledKinds.has(kind) ? 'panel ' : ''}edge of-${kind}`}
    ],
    [`p.${kind}-label`, {tagName: 'p', style: `${kind}Label`, dark: `is-${kind}`}]
  ]),
  ['caption', {tagName: 'caption', style: 'caption'}],
  ['thead', {tagName: 'thead'}],
  ['tbody', {tagName: 'tbody'}],
  ['tr', {tagName: 'tr'}],
  ['th', {tagName: 'th', style: 'th', dark: 'edge'}],
  ['th.row', {tagName: 'th', style: 'rowHead'}],
  ['td', {tagName: 'td', style: 'td'}],
  ['td.striped', {tagName: 'td', style: 'striped', dark: 'panel'}],
  ['td.unstriped', {tagName: 'td', style: 'unstriped'}],
  ['th.striped', {tagName: 'th', style: 'striped', dark: 'panel'}],
  ['th.unstriped', {tagName: 'th', style: 'unstriped'}],
  ['th.striped-head', {tagName: 'th', style: 'stripedHead', dark: 'edge'}],
  ['td.striped-head', {tagName: 'td', style: 'stripedHead', dark: 'edge'}],
  ['br', {tagName: 'br'}],
  ['img', {tagName: 'img', style: 'inlinePicture'}],
  ['img.formula', {tagName: 'img', style: 'formula', dark: 'formula'}],
  ['p.formula', {tagName: 'p', style: 'formulaLine'}],
  ['table.formula-box', {tagName: 'table', style: 'formulaBox'}],
  ['td.formula-cell', {tagName: 'td', style: 'formulaCell'}],
  ['td.formula-edge', {tagName: 'td', style: 'formulaEdge'}],
  ['img.block', {tagName: 'img', style: 'picture'}],
  ['img.aside', {tagName: 'img', style: 'sidePicture'}],
  ['a', {tagName: 'a', style: 'link'}],
  ['a.call', {tagName: 'a', style: 'call'}],
  ['span.call', {tagName: 'span', style: 'call'}],
  ['em', {tagName: 'em', style: 'emphasis'}],
  ['i', {tagName: 'em', style: 'emphasis'}],
  ['cite', {tagName: 'em', style: 'emphasis'}],
  ['dfn', {tagName: 'em', style: 'emphasis'}],
  ['var', {tagName: 'em', style: 'emphasis'}],
  ['strong', {tagName: 'strong'}],
  ['del', {tagName: 'del'}],
  ['ins', {tagName: 'u'}],
  ['u', {tagName: 'u'}],
  ['sup', {tagName: 'sup'}],
  ['sub', {tagName: 'sub'}],
  ['code', {tagName: 'code', style: 'inlineCode', dark: 'panel ink'}],
  ['samp', {tagName: 'code', style: 'inlineCode', dark: 'panel ink'}],
  ['kbd', {tagName: 'kbd', style: 'kbd', dark: 'panel ink'}],
  ['mark', {tagName: 'span', style: 'mark', dark: 'mark ink'}],
  ['small', {tagName: 'span', style: 'small'}],
  ['abbr', {tagName: 'span'}],
  ['time', {tagName: 'span'}],
  ['bdi', {tagName: 'span'}],
  ['span', {tagName: 'span'}],
  ['span.named', {tagName: 'span', style: 'named', dark: 'ink'}],
  ['span.beside', {tagName: 'span', style: 'beside', dark: 'quiet'}],
  ['span.unparted', {tagName: 'span', style: 'unparted'}],
  ['span.smallcaps', {tagName: 'span', style: 'smallcaps'}]
])

/** Attributes that clients keep and that say something. */
const allowed = [
  'href',
  'src',
  'alt',
  'width',
  'height',
  'lang',
  'dir',
  'role',
  'ariaLabel',
  'scope',
  'colSpan',
  'rowSpan',
  'start',
  'reversed',
  'value',
  'type'
] as const

/** @param dir the way the text around the nodes runs */
export function dress(nodes: readonly HastNode[], sides: Sides, dir: 'ltr' | 'rtl'): HastNode[] {
  let kicker = false
  return nodes.flatMap(node => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element') return []
    const made = dressElement(node, sides, dir)
    const below = kicker && /^h[2-6]$/.test(node.tagName)
    kicker = Array.isArray(node.properties.className) && node.properties.className.includes('kicker-above')
    return below ? made.map(withoutSpaceAbove) : made
  })
}

/** The kicker above a heading has the heading's distance. */
function withoutSpaceAbove(node: HastNode): HastNode {
  if (node.type !== 'element' || typeof node.properties.style !== 'string') return node
  const style = node.properties.style.replace(/(^|;)margin:\d+px 0/, '$1margin:0 0')
  return {...node, properties: {...node.properties, style}}
}

function dressElement(node: Element, sides: Sides, around: 'ltr' | 'rtl'): HastNode[] {
  const own = node.properties['dir']
  const dir = own === 'ltr' || own === 'rtl' ? own : around
  const classes = Array.isArray(node.properties.className) ? node.properties.className : []
  const named = classes.map(name => wardrobe.get(`${node.tagName}.${name}`)).find(found => found !== undefined)
  const rowHead = node.properties['scope'] === 'row' ? wardrobe.get('th.row') : undefined
  const found = named ?? rowHead ?? wardrobe.get(node.tagName)
  const dressed = dress(node.children, sides, dir)
  const closes =
    node.tagName === 'td' || node.tagName === 'blockquote' || classes.some(name => String(name).endsWith('-cell'))
  const children = closes ? closedUp(dressed) : dressed
  if (!found) return blocky.has(node.tagName) ? [h('div', {}, children)] : children
  const {tagName, style, dark} = found
  const align = (['right', 'center'] as const).find(side => classes.includes(side) || classes.includes(`align-${side}`))
  const rules = [
    style === undefined ? '' : sides[dir][style],
    // What stands in a block that runs the other way begins at its side.
    dir === around || inline.has(tagName) ? '' : `text-align:${dir === 'rtl' ? 'right' : 'left'}`,
    align && tagName !== 'div' ? `text-align:${align}` : '',
    ...sizes(node),
    ...classes.flatMap(name => {
      const counter = counterStyles.get(String(name))
      return counter === undefined ? [] : [`list-style-type:${counter}`]
    })
  ]
    .filter(rule => rule !== '')
    .join(';')
  // A span that says nothing is bytes for nothing.
  const kept = Object.fromEntries(
    allowed.map(name => [name, node.properties[name]]).filter(([, value]) => value !== undefined)
  )
  if (tagName === 'span' && rules === '' && Object.keys(kept).length === 0) return children
  const frame = tagName === 'table' ? {width: '100%', border: '0', cellPadding: '0', cellSpacing: '0'} : {}
  return [
    h(
      tagName,
      {
        ...kept,
        ...frame,
        ...(align && tagName !== 'div' ? {align} : {}),
        style: rules || undefined,
        className: dark?.split(' ')
      },
      children
    )
  ]
}

const inline: ReadonlySet<string> = new Set('a br code del em img kbd span strong sub sup u'.split(' '))

/** The padding of a box is room enough below its last paragraph. */
function closedUp(nodes: readonly HastNode[]): HastNode[] {
  const last = nodes.at(-1)
  if (last?.type !== 'element' || typeof last.properties.style !== 'string') return [...nodes]
  const style = last.properties.style.replace(/(^|;)margin:(\S+) 0 \d+px(?=;|$)/, '$1margin:$2 0 0')
  return [...nodes.slice(0, -1), {...last, properties: {...last.properties, style}}]
}

const blocky = new Set([
  'aside',
  'section',
  'figure',
  'figcaption',
  'details',
  'summary',
  'dl',
  'dt',
  'dd',
  'pre',
  'header',
  'footer'
])

/** A picture narrower than the column keeps its width where the client reads styles; a formula takes the size of its text. */
function sizes(node: Element): readonly string[] {
  const {width, dataEms} = node.properties
  if (node.tagName !== 'img') return []
  if (typeof dataEms !== 'string') return typeof width === 'number' ? [`max-width:${width}px`] : []
  const [ems = '', , depth = ''] = dataEms.split(' ')
  return [`width:${ems}em;vertical-align:-${depth}em`]
}
