/**
 * From plain hast to what mail clients show: every element is one of a closed list, every style is inline, and nothing else
 * goes out. What is not on the list keeps its content.
 */
import type {Element} from 'hast'
import {slants} from '../../language/scripts.js'
import {counterStyles} from '../hast/digits.js'
import {h, withProperties} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {Sides} from './styles.js'
import {wardrobe} from './wardrobe.js'

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

/**
 * @param dir the way the text around the nodes runs
 * @param lang that of the text around them, where it is another than the letter's
 */
export function dress(nodes: readonly HastNode[], sides: Sides, dir: 'ltr' | 'rtl', lang?: string): HastNode[] {
  let kicker = false
  return nodes.flatMap((node, index) => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element') return []
    const made = dressElement(node, sides, dir, lang)
    const below = kicker && /^h[2-6]$/.test(node.tagName)
    kicker = hasClass(node, 'kicker-above')
    const next = nodes[index + 1]
    if (next?.type === 'element' && hasClass(next, 'attribution')) return made.map(nearer)
    return below ? made.map(belowKicker) : made
  })
}

function hasClass({properties: {className}}: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name)
}

/** What a source stands under: they belong together. */
function nearer(node: HastNode): HastNode {
  return withStyle(node, style => style.replace(/(^|;)margin:(\S+) 0 \d+px(?=;|$)/, '$1margin:$2 0 4px'))
}

function withStyle(node: HastNode, change: (style: string) => string): HastNode {
  if (node.type !== 'element' || typeof node.properties.style !== 'string') return node
  return {...node, properties: {...node.properties, style: change(node.properties.style)}}
}

/** The kicker above a heading has the heading's distance. */
export function belowKicker(node: HastNode): HastNode {
  return withStyle(node, style => style.replace(/(^|;)margin:\d+px 0/, '$1margin:0 0'))
}

function dressElement(node: Element, sides: Sides, around: 'ltr' | 'rtl', voice: string | undefined): HastNode[] {
  const own = node.properties['dir']
  const lang = typeof node.properties['lang'] === 'string' ? node.properties['lang'] : voice
  const dir = own === 'ltr' || own === 'rtl' ? own : around
  const classes = Array.isArray(node.properties.className) ? node.properties.className : []
  const named = classes.map(name => wardrobe.get(`${node.tagName}.${name}`)).find(found => found !== undefined)
  const rowHead = node.properties['scope'] === 'row' ? wardrobe.get('th.row') : undefined
  const found = named ?? rowHead ?? wardrobe.get(node.tagName)
  const dressed = dress(node.tagName === 'li' ? node.children.map(inner) : node.children, sides, dir, lang)
  const closes =
    ['td', 'blockquote'].includes(node.tagName) ||
    classes.includes('description') ||
    classes.some(name => String(name).endsWith('-cell'))
  const children = closes ? closedUp(dressed) : dressed
  if (!found) return blocky.has(node.tagName) ? [h('div', {}, children)] : children
  const {tagName, dark} = found
  const style = found.style === 'emphasis' && lang !== undefined && !slants(lang) ? 'upright' : found.style
  const align = (['right', 'center'] as const).find(side => classes.includes(side) || classes.includes(`align-${side}`))
  const rules = [
    style === undefined ? '' : sides[dir][style],
    // What stands in a block that runs the other way begins at its side.
    dir === around || inline.has(tagName) ? '' : `text-align:${dir === 'rtl' ? 'right' : 'left'}`,
    align && tagName !== 'div' ? `text-align:${align}` : '',
    ...sizes(node),
    ...hanging(node, dir),
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

/** A list in an item belongs to it, and has no more space around it than another line. */
function inner(node: HastNode): HastNode {
  if (node.type !== 'element' || !['ul', 'ol'].includes(node.tagName)) return node
  const {className, ...properties} = node.properties
  const name = hasClass(node, 'tasks') ? 'inner-tasks' : 'inner'
  const others = Array.isArray(className) ? className.filter(given => given !== 'tasks') : []
  return withProperties({...node, properties: {...properties, className: [name]}}, {className: others})
}

/** A line of verse is indented, and where it is turned goes on further in (Outlook for Windows knows margins, no padding). */
function hanging({properties: {dataIndent}}: Element, dir: 'ltr' | 'rtl'): readonly string[] {
  if (typeof dataIndent !== 'string') return []
  return [`margin-${dir === 'rtl' ? 'right' : 'left'}:${32 + 16 * Number(dataIndent)}px`, 'text-indent:-32px']
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
