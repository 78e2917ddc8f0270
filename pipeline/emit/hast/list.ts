/** Lists, their items, and lists of definitions. */
import type {DefinitionDescription, Flow, List, ListItem, Paragraph} from '../../model/nodes.js'
import {listCounter} from '../../language/list-counter.js'
import {calloutMark} from '../../tree/code-lines.js'
import {itemNumbers} from '../../tree/item-numbers.js'
import {commonAttributes, hasAttributes} from './attributes.js'
import {digitsClass} from './digits.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {HastState} from './state.js'

const markerTypes = {
  decimal: undefined,
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I'
} as const

/** Markdown's rule: if any item is set apart, all are. An item of a list that is not has no `p` of its own. */
export function listNodes(node: List, state: HastState): HastNode[] {
  const spread = node.spread || node.children.some(item => item.spread)
  const numbers = itemNumbers(node)
  const items = state.walk(
    node.children.map((item, index) => ({
      ...item,
      spread,
      // Word, which shows mail in Outlook, knows `value` and not `reversed`: counted down, every item says its number.
      number: node.reversed ? numbers[index] : item.number,
      ...calloutOf(numbers[index], node, state)
    }))
  )
  // Boxes take the place of bullets where every item has one; of numbers they never do.
  const boxed = !node.ordered && node.children.every(item => item.checked !== undefined)
  const tasks = boxed ? 'tasks' : undefined
  const attributes = commonAttributes(node, state, [
    tasks,
    node.callouts && 'callouts',
    spread ? 'spread' : undefined,
    digitsOf(node)
  ])
  if (!node.ordered) return [h('ul', attributes, items)]
  const start = node.start === undefined || node.start === 1 ? undefined : node.start
  return [
    h('ol', {...attributes, start, reversed: node.reversed, type: node.marker && markerTypes[node.marker]}, items)
  ]
}

interface MarkedItem extends ListItem {
  readonly callout?: string | undefined
}

/** Browsers count with parentheses (`@counter-style`); few reading systems do. Letters put the marks in themselves. */
function calloutOf(number: number | undefined, list: List, {medium}: HastState): {readonly callout?: string} {
  return list.callouts && number !== undefined && medium === 'epub'
    ? {callout: calloutMark(listCounter(number, list))}
    : {}
}

/** Letters and Roman numerals are those of Latin script. */
function digitsOf({marker, numerals}: List): string | undefined {
  return marker === undefined || marker === 'decimal' ? digitsClass(numerals) : undefined
}

export function listItemNodes(node: MarkedItem, state: HastState): HastNode[] {
  const content = marked(node, node.spread ? state.walk(node.children) : tightContent(node.children, state))
  const ordinal = node.number === undefined ? undefined : String(node.number)
  if (node.checked === undefined) return [h('li', {...commonAttributes(node, state), value: ordinal}, content)]
  const box = taskBox(node.checked, state)
  const [first, ...rest] = content
  const led =
    first?.type === 'element' && first.tagName === 'p'
      ? [{...first, children: [box, text(' '), ...first.children]}, ...rest]
      : [box, text(' '), ...content]
  return [h('li', {...commonAttributes(node, state, ['task']), value: ordinal}, led)]
}

/** The mark of a point in code, where it cannot be the marker of a list: in the first paragraph. */
function marked({callout}: MarkedItem, content: HastNode[]): HastNode[] {
  if (callout === undefined) return content
  const mark = h('span', {className: ['callout']}, callout)
  const [first, ...rest] = content
  return first?.type === 'element' && first.tagName === 'p'
    ? [{...first, children: [mark, text(' '), ...first.children]}, ...rest]
    : [mark, text(' '), ...content]
}

/** A character with a name: it needs no form control, and every reading app and mail client has it. */
function taskBox(done: boolean, {strings}: HastState): HastNode {
  return h(
    'span',
    {className: ['task-box'], role: 'img', ariaLabel: done ? strings.done : strings.notDone},
    done ? '☑' : '☐'
  )
}

/** Blocks with the paragraphs' own elements left out, a line end between neighbours that would run together. */
function tightContent(blocks: readonly Flow[], state: HastState): HastNode[] {
  const result: HastNode[] = []
  let before: Flow | undefined
  for (const block of blocks) {
    const bare = isBare(block)
    const nodes = state.walk(bare ? block.children : [block])
    if (nodes.length === 0) continue
    if (before !== undefined) result.push(bare && before.type === 'paragraph' ? h('br') : text('\n'))
    result.push(...nodes)
    before = block
  }
  return result
}

/** A description of one plain paragraph needs no `p`. */
export function descriptionNodes(node: DefinitionDescription, state: HastState): HastNode[] {
  const [only] = node.children
  const bare = node.children.length === 1 && only !== undefined && isBare(only)
  return [h('dd', commonAttributes(node, state), state.walk(bare ? only.children : node.children))]
}

function isBare(block: Flow): block is Paragraph {
  return block.type === 'paragraph' && !hasAttributes(block) && block.only === undefined
}
