/**
 * The leaves of one line of nodes, put together: brackets with what stands before and behind them, attribute lists with what
 * they belong to, roles with their code. Nested lines (the inside of emphasis, of a span) are seen when their turn comes.
 *
 * - `^[…]` -> inlineNote, `:kbd[…]{…}` and `` {kbd}`…` `` -> what their names mean (roles.ts)
 * - `[…]{…}` -> span, `[… @fig-x …]` -> references (references.ts)
 * - an attribute list right behind a node that takes one -> on that node; at the end of a paragraph, heading or caption it is
 *   left for the block (block-attributes.ts)
 * - what is left over is text as typed, an attribute list is reported (`attribute-misplaced`)
 *
 * One pass with a stack; linear in the number of nodes and brackets.
 */
import type {Attributes} from '../../model/attributes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {noAttributes} from '../../tree/attributes.js'
import {withAttributes} from '../attributes.js'
import type {PassState} from '../context.js'
import {reportUnstyled, showsPicture} from '../unstyled.js'
import {pairMarks} from './marks.js'
import {joinTexts, splitBrackets} from './pieces.js'
import {joinPageLinks} from './page-links.js'
import {bareReference, commandReference, referencesIn, withoutBraces, withPages} from './references.js'
import {directive, myst, spanOf} from './roles.js'

/** Types that an attribute list right behind them belongs to. */
const takers: ReadonlySet<string> = new Set([
  'link',
  'image',
  'inlineCode',
  'inlineMath',
  'linkReference',
  'imageReference',
  'superscript',
  'subscript',
  'strong',
  'emphasis',
  'delete',
  'span',
  'ruby',
  'wikiLink',
  'crossReference',
  'referenceGroup',
  'referenceKey'
])

/** The id of a reference is what it names: one of its own stands on a span around it. */
const references: ReadonlySet<string> = new Set(['crossReference', 'referenceGroup', 'referenceKey'])

const ours: ReadonlySet<string> = new Set([
  'attributeList',
  'roleMarker',
  'noteMark',
  'markMark',
  'commentMark',
  'referenceKey',
  'directiveMark',
  'texCommand',
  'shortcode'
])

/** Parents whose last attribute list says something of them, or of the block above. */
const blocks: ReadonlySet<string> = new Set(['paragraph', 'heading'])

/** @param parent type of the node these are the children of */
export function structureInline(nodes: readonly SourceNode[], parent: string, state: PassState): readonly SourceNode[] {
  if (!nodes.some(({type}) => ours.has(type))) return nodes
  const pieces = splitBrackets(withoutBraces(pairMarks(nodes, 'commentMark', () => [])))
  const items = assemble(joinPageLinks(pieces), parent, state)
  const marked = (children: readonly SourceNode[], position: SourceNode['position']) => [
    {type: 'span', role: 'mark', children, position}
  ]
  return joinTexts(pairMarks(items, 'markMark', marked))
}

function assemble(nodes: readonly SourceNode[], parent: string, state: PassState): readonly SourceNode[] {
  const items: SourceNode[] = []
  /** Indexes in `items` of the brackets that are open. */
  const open: number[] = []
  const last = nodes.length - 1
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    switch (node.type) {
      case 'openBracket':
        open.push(items.length)
        items.push(node)
        break
      case 'closeBracket':
        closeBracket(node, nodes[index + 1])
        break
      case 'roleMarker': {
        const code = nodes[index + 1]
        const made = code?.type === 'inlineCode' ? myst(node, code, state) : undefined
        if (made) {
          items.push(...made)
          index++
        } else items.push(asText(node))
        break
      }
      case 'attributeList':
        takeAttributes(node, index === last)
        break
      case 'texCommand':
        items.push(...(commandReference(node) ?? [node]))
        break
      default:
        items.push(node)
    }
  }
  return items.map(settle)

  function closeBracket(node: SourceNode, next: SourceNode | undefined): void {
    const opened = open.pop()
    if (opened === undefined) {
      items.push(node)
      return
    }
    const before = items[opened - 1]
    if (before?.type === 'noteMark') {
      const children = inside(opened, 1)
      items.push({type: 'inlineNote', children, position: spanning(before, node)})
    } else if (before?.type === 'directiveMark') {
      const attributes = next?.type === 'attributeList' ? attributesIn(next) : noAttributes
      const children = inside(opened, 1)
      items.push(...directive(before, children, attributes, spanning(before, node)))
    } else {
      const group = referencesIn(items.slice(opened + 1), spanning(items[opened], node), state)
      const [only] = group ?? []
      if (group && next?.type === 'attributeList' && (group.length > 1 || only?.type === 'text')) {
        // A span with references among its words.
        items.length = opened + 1
        items.push(...group, {...node, opened})
      } else if (group) {
        items.length = opened
        items.push(...group)
      } else {
        items.push({...node, opened})
      }
    }
  }

  /** What stands behind the bracket at this index, taken out with it and `before` nodes in front of it. */
  function inside(at: number, before: number): readonly SourceNode[] {
    const children = items.splice(at - before).slice(before + 1)
    return joinTexts(children.map(settle))
  }

  function taking(before: SourceNode, attributes: Attributes, list: SourceNode): readonly SourceNode[] {
    if (attributes.id !== undefined && references.has(before.type)) {
      const {children, rest} = withPages([settle(before)], attributes)
      return rest ? spanOf(children, rest, spanning(before, list), state) : children
    }
    // A class of code is its language.
    if (before.type !== 'inlineCode' && !showsPicture(before)) reportUnstyled(attributes.classes, list, state)
    return [withAttributes(before, attributes, state, list)]
  }

  function takeAttributes(node: SourceNode, isLast: boolean): void {
    const attributes = attributesIn(node)
    const before = items.at(-1)
    const opened = before?.['opened']
    if (before?.type === 'closeBracket' && typeof opened === 'number') {
      const start = items[opened]
      items.pop()
      const {children, rest} = withPages(inside(opened, 0), attributes)
      items.push(...(rest ? spanOf(children, rest, spanning(start, node), state) : children))
    } else if (before && takers.has(before.type) && !('attributes' in before)) {
      items.pop()
      items.push(...taking(before, attributes, node))
    } else if (isLast && blocks.has(parent)) {
      items.push(node)
    } else {
      state.diagnostics.report('attribute-misplaced', node, {raw: node.value ?? ''})
      items.push(asText(node))
    }
  }
}

/** What was not used is text as typed; a bare label is a reference. */
function settle(node: SourceNode): SourceNode {
  if (node.type === 'referenceKey') return bareReference(node)
  return ['openBracket', 'closeBracket', 'noteMark', 'directiveMark'].includes(node.type) ? asText(node) : node
}

function asText({value = '', position}: SourceNode): SourceNode {
  return {type: 'text', value, position}
}

function attributesIn(node: SourceNode): Attributes {
  // The parser's leaf has them always.
  return (node['attributes'] as Attributes | undefined) ?? noAttributes
}

function spanning(start: SourceNode | undefined, end: SourceNode): SourceNode['position'] {
  return start?.position && end.position ? {...start.position, end: end.position.end} : end.position
}
