/**
 * MathJax's tree as presentation MathML that browsers and e-book readers show alike.
 *
 * MathML Core, which browsers show, leaves out attributes that MathML 3 has: alphabets are made characters, and what tables
 * say of the sides and gaps of their columns is said again by classes, which style sheets answer.
 * Sources: MathML Core (W3C, 2025); MathML 3.0, second edition, for what an EPUB may hold.
 */
import type {MathElement} from '../model/formula.js'
import {inAlphabet} from './alphabets.js'
import {charactersOf, insideOf} from './engine.js'
import type {MmlNode} from './engine.js'
import {ems, sideAttributes, spacingOf} from './spacing.js'
import type {Spacing} from './spacing.js'
import {columnClasses, rowClasses} from './table-classes.js'

/** Attributes of MathML 3 that carry something. MathJax's own, ids, styles and links stay behind. */
const kept = new Set([
  ...['displaystyle', 'scriptlevel', 'mathcolor', 'mathbackground', 'mathsize', 'stretchy', 'symmetric', 'fence'],
  ...['separator', 'lspace', 'rspace', 'minsize', 'maxsize', 'largeop', 'movablelimits', 'accent', 'accentunder'],
  ...['form', 'linethickness', 'numalign', 'denomalign', 'width', 'height', 'depth', 'voffset', 'columnalign'],
  ...['rowalign', 'columnspacing', 'rowspacing', 'columnlines', 'rowlines', 'frame', 'rowspan', 'columnspan'],
  ...['notation', 'subscriptshift', 'superscriptshift']
])

/** Alphabets of MathJax's own. */
const variants: ReadonlyMap<string, string> = new Map([
  ['-tex-calligraphic', 'script'],
  ['-tex-bold-calligraphic', 'bold-script'],
  ['-tex-oldstyle', 'normal'],
  ['-tex-bold-oldstyle', 'bold'],
  ['-tex-mathit', 'italic']
])

/** Class of the words of a text in one of these weights and slants: words stay words, for voices and for search. */
const textClasses: ReadonlyMap<string, string> = new Map([
  ['bold', 'bold'],
  ['italic', 'italic'],
  ['bold-italic', 'bold italic'],
  ['sans-serif', 'sans'],
  ['bold-sans-serif', 'sans bold'],
  ['monospace', 'mono']
])

/** `math` with all it holds, and the TeX as `alttext`. */
export function mathmlOf(root: MmlNode, tex: string, display: boolean): MathElement {
  const attributes: [string, string][] = [['alttext', tex]]
  if (display) attributes.unshift(['display', 'block'])
  return {name: 'math', attributes, children: childrenOf(root, spacingOf(root))}
}

function childrenOf(node: MmlNode, spacing: Spacing): readonly (MathElement | string)[] {
  return insideOf(node).flatMap(child => {
    const gap = spacing.gaps.get(child)
    const converted = convert(child, spacing)
    return gap === undefined ? converted : [space(gap), ...converted]
  })
}

function space(width: number): MathElement {
  return {name: 'mspace', attributes: [['width', ems(width)]], children: []}
}

function convert(node: MmlNode, spacing: Spacing): readonly (MathElement | string)[] {
  if (node.isKind('text')) return [charactersOf(node)]
  if (node.isInferred) return childrenOf(node, spacing)
  if (node.isToken) return [token(node, spacing)]
  const attributes = attributesOf(node)
  const children = childrenOf(node, spacing)
  if (node.isKind('TeXAtom') || node.isKind('mrow')) {
    const [only] = children
    if (children.length === 1 && only !== undefined && attributes.length === 0) {
      return [only]
    }
    return [{name: 'mrow', attributes, children}]
  }
  if (node.isKind('mstyle') && saysNothing(node))
    return children.length === 1 ? children : [{name: 'mrow', attributes: [], children}]
  if (node.isKind('mpadded')) return [padded(attributes, children)]
  if (node.isKind('mtable')) return [{name: 'mtable', attributes, children: cellClasses(node, children)}]
  return [{name: node.kind, attributes, children}]
}

/** A level of script that holds already: Chromium 143 stretches no arrow inside of it. */
function saysNothing(node: MmlNode): boolean {
  const names = node.attributes.getExplicitNames()
  const level = node.attributes.getExplicit('scriptlevel')
  return names.every(name => name === 'scriptlevel') && level === node.parent?.attributes.get('scriptlevel')
}

/** `width="+0.8em"` is what MathML Core does not read: the room is put on both sides. */
function padded(attributes: MathElement['attributes'], children: MathElement['children']): MathElement {
  const value = (name: string): string => attributes.find(([key]) => key === name)?.[1] ?? ''
  const more = Number(/^\+([\d.]+)em$/.exec(value('width'))?.[1])
  const left = Number(/^([\d.]+)em$/.exec(value('lspace'))?.[1] ?? '0')
  if (!(more >= left)) return {name: 'mpadded', attributes, children}
  return {name: 'mrow', attributes: [], children: [space(left), ...children, space(more - left)]}
}

function token(node: MmlNode, {signs}: Spacing): MathElement {
  const text = wideMark(node, insideOf(node).map(charactersOf).join(''))
  const sides = node.isKind('mo') && !node.hasSpacingAttributes() ? signs.get(node) : undefined
  const attributes = [...attributesOf(node), ...(sides ? sideAttributes(node, sides) : []), ...primes(text)]
  const given = node.attributes.getExplicit('mathvariant')
  const variant = typeof given === 'string' ? (variants.get(given) ?? given) : undefined
  const name = node.kind
  if (variant === undefined) return {name, attributes, children: [text]}
  if (name === 'mtext' || name === 'ms') {
    const className = textClasses.get(variant)
    return {name, attributes: className ? [...attributes, ['class', className]] : attributes, children: [text]}
  }
  // The one value that browsers still read: an upright letter. More than one letter is upright by itself.
  if (variant === 'normal') {
    const alone = name === 'mi' && [...text].length === 1
    return {name, attributes: alone ? [...attributes, ['mathvariant', 'normal']] : attributes, children: [text]}
  }
  return {name, attributes, children: [inAlphabet(text, variant)]}
}

/** Marks over and under more than a letter, as the characters that fonts have wider forms of. Of tildes Chromium 156 shows none. */
const wideMarks: ReadonlyMap<string, string> = new Map([
  ['mover ―', '‾'],
  ['munder ―', '_'],
  ['mover ^', '\u0302']
])

function wideMark(node: MmlNode, text: string): string {
  if (node.attributes.getExplicit('stretchy') === false) return text
  return wideMarks.get(`${node.parent?.kind} ${text}`) ?? text
}

/** Fonts draw primes high and small for the line; those for scripts are asked for by a class. */
function primes(text: string): readonly (readonly [string, string])[] {
  return /^[′″‴⁗‵]+$/u.test(text) ? [['class', 'prime']] : []
}

/** Named spaces of MathML 3, which its core leaves out. */
const named: ReadonlyMap<string, string> = new Map(
  ['veryverythin', 'verythin', 'thin', 'medium', 'thick', 'verythick', 'veryverythick'].map((name, index) => [
    `${name}mathspace`,
    ems((index + 1) / 18)
  ])
)

function attributesOf(node: MmlNode): readonly (readonly [string, string])[] {
  const all: (readonly [string, string])[] = []
  for (const name of node.attributes.getExplicitNames()) {
    const value = String(node.attributes.getExplicit(name))
    if (kept.has(name) && value !== '' && value !== 'undefined') all.push([name, named.get(value) ?? value])
  }
  return all
}

/** Cells with the classes that say what their table's attributes say. */
function cellClasses(table: MmlNode, rows: readonly (MathElement | string)[]): readonly (MathElement | string)[] {
  const value = (name: string): string => String(table.attributes.getExplicit(name) ?? '')
  const columns = columnClasses({
    align: value('columnalign'),
    spacing: value('columnspacing'),
    lines: value('columnlines')
  })
  const lines = rowClasses(value('rowlines'))
  return rows.map((row, index) => {
    if (typeof row === 'string') return row
    const last = index === rows.length - 1
    const children = row.children.map((cell, at) => {
      if (typeof cell === 'string') return cell
      const classes = [...columns(at, row.children.length), ...(last ? [] : lines(index))]
      const className: readonly (readonly [string, string])[] = classes.length > 0 ? [['class', classes.join(' ')]] : []
      return {...cell, attributes: [...cell.attributes, ...className]}
    })
    return {...row, children}
  })
}
