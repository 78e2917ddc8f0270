/**
 * Frames and strokes of formulas as boxes with classes: browsers of MathML Core show nothing of `menclose` (Chromium 143), and
 * those that do would draw it twice.
 */
import type {ElementContent} from 'hast'

const classes: ReadonlyMap<string, string> = new Map([
  ['box', 'framed'],
  ['roundedbox', 'framed'],
  ['updiagonalstrike', 'struck'],
  ['downdiagonalstrike', 'struck-back'],
  ['updiagonalstrike downdiagonalstrike', 'struck-twice'],
  ['horizontalstrike', 'struck-through']
])

/** The same nodes with each `menclose` that has a class made a row of that class. */
export function withFrames(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node
  const children = node.children.map(withFrames)
  const notation = node.tagName === 'menclose' ? String(node.properties['notation']) : ''
  const className = classes.get(notation)
  if (className === undefined) return {...node, children}
  return {type: 'element', tagName: 'mrow', properties: {class: className}, children}
}
