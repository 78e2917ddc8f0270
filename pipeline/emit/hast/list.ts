/** Lists, their items, and lists of definitions. */
import type {DefinitionDescription, Flow, List, ListItem, Paragraph} from '../../model/nodes.js'
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
  const numbers = node.reversed ? itemNumbers(node) : []
  // Word, which shows mail in Outlook, knows `value` and not `reversed`: counted down, every item says its number.
  const items = state.walk(
    node.children.map((item, index) => ({...item, spread, number: numbers[index] ?? item.number}))
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

/** Letters and Roman numerals are those of Latin script. */
function digitsOf({marker, numerals}: List): string | undefined {
  return marker === undefined || marker === 'decimal' ? digitsClass(numerals) : undefined
}

export function listItemNodes(node: ListItem, state: HastState): HastNode[] {
  const content = node.spread ? state.walk(node.children) : tightContent(node.children, state)
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
