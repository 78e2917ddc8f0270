/**
 * Attribute lists that speak of a block: at the end of a heading or caption; kramdown's `{: …}` on the last line of a paragraph or
 * on a line of its own, which belongs to the block above.
 *
 * Reports `attribute-misplaced` for a list at the end of a paragraph that is not kramdown's.
 */
import type {Attributes} from '../model/attributes.js'
import type {SourceNode} from '../model/source-tree.js'
import {attribute, attributesOf, joinAllAttributes} from '../tree/attributes.js'
import {replaceEach} from '../tree/rewrite.js'
import {withAttributes} from './attributes.js'
import type {PassState} from './context.js'
import {joinTexts} from './inline/pieces.js'
import {reportUnstyled, showsPicture} from './unstyled.js'

/** The node without the list at its end, and the list; both as they are when there is none. */
export function takeEndAttributes(node: SourceNode): {
  readonly node: SourceNode
  readonly list: SourceNode | undefined
} {
  const children = node.children ?? []
  const last = children.at(-1)
  if (last?.type !== 'attributeList') return {node, list: undefined}
  const rest = [...children.slice(0, -1)]
  const before = rest.at(-1)
  if (before?.type === 'text') {
    const value = (before.value ?? '').trimEnd()
    rest.pop()
    if (value !== '') rest.push({...before, value})
  }
  return {node: {...node, children: rest}, list: last}
}

export function listOf(node: SourceNode): Attributes {
  // Only the parser makes lists, and always with this field.
  return node['attributes'] as Attributes
}

/** `## Words {#id .class}`; `aliases="old"` keeps ids that a heading had before. */
export function settleHeading(heading: SourceNode, state: PassState): SourceNode {
  const {node, list} = takeEndAttributes(heading)
  if (!list) return heading
  const made = withAttributes(node, listOf(list), state, list)
  reportUnstyled(listOf(list).classes, list, state)
  const aliases =
    attribute(listOf(list), 'aliases')
      ?.split(/[\s,]+/)
      .map(name => name.replace(/^#/, '')) ?? []
  return aliases.length > 0 ? {...made, aliases: aliases.filter(name => name !== '')} : made
}

/** Lists in paragraphs among siblings; a paragraph that was nothing but a list goes. */
export function settleBlockAttributes(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  const lettered = replaceEach(nodes, letteredAtItsEnd)
  if (!lettered.some(endsInList)) return lettered
  const result: SourceNode[] = []
  /** Lists below the last node of `result`: put on it together, since there may be thousands. */
  let below: SourceNode[] = []
  const settleBelow = () => {
    const above = result.pop()
    if (above) result.push(below.length === 0 ? above : marked(withLists(above, below, state)))
    below = []
  }
  for (const paragraph of lettered) {
    const {node, list} = endsInList(paragraph) ? takeEndAttributes(paragraph) : {node: paragraph, list: undefined}
    const kramdown = list?.value?.startsWith('{:') === true
    const alone = (node.children ?? []).length === 0
    if (list && kramdown && alone && result.length > 0) {
      below.push(list)
      continue
    }
    settleBelow()
    if (!list) result.push(paragraph)
    else if (kramdown && !alone && beginsLine(paragraph, list)) {
      if (!showsPicture(node)) reportUnstyled(listOf(list).classes, list, state)
      result.push(withAttributes(node, listOf(list), state, list))
    } else {
      state.diagnostics.report('attribute-misplaced', list, {raw: list.value ?? ''})
      const text = {type: 'text', value: list.value ?? '', position: list.position}
      result.push({...paragraph, children: joinTexts([...(paragraph.children ?? []).slice(0, -1), text])})
    }
  }
  settleBelow()
  return result
}

/** Of several lists the later counts, as if all that they say stood in one. */
function withLists(node: SourceNode, lists: readonly SourceNode[], state: PassState): SourceNode {
  const [first] = lists
  if (!first || lists.length === 1) return first ? withAttributes(node, listOf(first), state, first) : node
  return withAttributes(node, joinAllAttributes(lists.map(listOf)), state, first)
}

const markers: ReadonlyMap<string, string> = new Map([
  ['1', 'decimal'],
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman']
])

/** `{: type=a}` below a list of numbers says how they are printed. */
function marked(node: SourceNode): SourceNode {
  const type = node.type === 'list' && node['ordered'] === true ? attribute(attributesOf(node), 'type') : undefined
  const marker = type === undefined ? undefined : markers.get(type)
  return marker === undefined ? node : {...node, marker}
}

/**
 * `{: type=a}` right below the last item, with no empty line between, is of the list for kramdown; for CommonMark it is the end of
 * that item's paragraph, which has no type.
 */
function letteredAtItsEnd(node: SourceNode): SourceNode {
  if (node.type !== 'list' || node['ordered'] !== true || node['marker'] !== undefined) return node
  const said = node.children?.at(-1)?.children?.at(-1)
  const type = said?.type === 'paragraph' ? attribute(attributesOf(said), 'type') : undefined
  const marker = type === undefined ? undefined : markers.get(type)
  return marker === undefined ? node : {...node, marker}
}

function endsInList(node: SourceNode): boolean {
  return node.type === 'paragraph' && node.children?.at(-1)?.type === 'attributeList'
}

/** The list is all there is on its line. */
function beginsLine({children = []}: SourceNode, list: SourceNode): boolean {
  const before = children.at(-2)
  if (before?.type === 'break') return true
  const line = before?.position?.end.line
  return before?.type === 'text' ? /\n[ \t]*$/.test(before.value ?? '') : line !== list.position?.start.line
}
