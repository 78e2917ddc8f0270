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
  return {name: 'math', attributes, children: childrenOf(root)}
}

function childrenOf(node: MmlNode): readonly (MathElement | string)[] {
  return insideOf(node).flatMap(child => convert(child))
}

function convert(node: MmlNode): readonly (MathElement | string)[] {
  if (node.isKind('text')) return [charactersOf(node)]
  if (node.isInferred) return childrenOf(node)
  if (node.isToken) return [token(node)]
  const attributes = attributesOf(node)
  const children = childrenOf(node)
  if (node.isKind('TeXAtom') || node.isKind('mrow')) {
    const [only] = children
    if (children.length === 1 && only !== undefined && attributes.length === 0) {
      return [node.isKind('TeXAtom') && node.texClass === ordinary && typeof only !== 'string' ? unspaced(only) : only]
    }
    return [{name: 'mrow', attributes, children}]
  }
  if (node.isKind('mtable')) return [{name: 'mtable', attributes, children: cellClasses(node, children)}]
  return [{name: node.kind, attributes, children}]
}

/** TeX's class of what is neither operator nor relation: no space around it. */
const ordinary = 0

/** `{,}` in a number: braces take an operator's space away. */
function unspaced(element: MathElement): MathElement {
  if (element.name !== 'mo') return element
  return {...element, attributes: [...element.attributes, ['lspace', '0'], ['rspace', '0']]}
}

function token(node: MmlNode): MathElement {
  const attributes = attributesOf(node)
  const text = insideOf(node).map(charactersOf).join('')
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

function attributesOf(node: MmlNode): readonly (readonly [string, string])[] {
  const all: (readonly [string, string])[] = []
  for (const name of node.attributes.getExplicitNames()) {
    const value = String(node.attributes.getExplicit(name))
    if (kept.has(name) && value !== '' && value !== 'undefined') all.push([name, value])
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
