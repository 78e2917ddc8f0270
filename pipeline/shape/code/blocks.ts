/**
 * The code among siblings, with what stands right below it: a caption, and the list that explains the marks in its lines.
 *
 * Run before definitions are lifted, since a caption begins with a colon as well, and before raw HTML is stitched, since a fence
 * may hold some.
 */
import type {SourceNode} from '../../model/source-tree.js'
import {readLabel} from '../../tree/labels.js'
import {withAttributes} from '../attributes.js'
import {captionBelow} from '../captions.js'
import type {CaptionBelow} from '../captions.js'
import type {PassState} from '../context.js'
import {directiveName} from '../directive-bodies.js'
import {isOfResult, resultBelow} from './results.js'
import {addBelow, isRawCode, settleCode} from './settle.js'
import {tieToList} from './tie-to-list.js'

const captionWord = /^Listing:[ \t]+/

/** @param isBlock whether a word in braces names a block: its body is Markdown, and no code */
export function settleCodeBlocks(
  nodes: readonly SourceNode[],
  isBlock: (name: string) => boolean,
  state: PassState
): readonly SourceNode[] {
  if (!nodes.some(({type}) => type === 'code')) return nodes
  const result: SourceNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    if (node.type !== 'code' || isBlock(directiveName(node))) {
      result.push(node)
      continue
    }
    const below = captionBelow(nodes[index + 1], captionWord)
    const place = index + (below ? 2 : 1)
    const listed = lastNumber(nodes[place])
    const made =
      isRawCode(node) || (listed > 0 && node['language'] === undefined) ? settleCode(node, listed, state) : [node]
    const [first] = made
    const tied = first?.type === 'code' ? tieToList(first, nodes[place], state) : undefined
    const code = tied?.code ?? first
    if (below && code?.type === 'code') {
      result.push(captioned(code, below, state), ...below.rest)
      index++
    } else if (code && !tied && isOfResult(code)) {
      const moved = resultBelow(code, nodes[index + 1])
      if (moved) {
        result.push(...moved)
        index++
      } else result.push(code)
    } else result.push(...(tied ? [tied.code] : made))
    if (tied) {
      result.push(tied.list)
      index++
    }
  }
  return result
}

/** The last number of an ordered list; 0 for anything else. */
function lastNumber(list: SourceNode | undefined): number {
  if (list?.type !== 'list' || list['ordered'] !== true) return 0
  const start = typeof list['start'] === 'number' ? list['start'] : 1
  return start === 1 ? (list.children ?? []).length : 0
}

/** The words below stand for those that the fence itself may have given. */
function captioned(code: SourceNode, {caption, attributes}: CaptionBelow, state: PassState): SourceNode {
  return withAttributes(listing(code, [caption]), attributes, state, caption)
}

function listing(code: SourceNode, captions: readonly SourceNode[]): SourceNode {
  const {identifier, aliases, only, captionText, cell, ...bare} = code
  void [captionText, cell]
  return {
    type: 'figure',
    kind: 'listing',
    placement: 'auto',
    ...(identifier === undefined ? {} : {identifier}),
    ...(aliases === undefined ? {} : {aliases}),
    ...(only === undefined ? {} : {only}),
    children: [{...bare, type: 'code'}, ...captions],
    position: code.position
  }
}

/** Code by itself, after its siblings are settled: with a caption of its own words, or a label, it is a listing. */
export function liftListing(code: SourceNode, state: PassState): SourceNode {
  const {captionText, identifier} = code
  const kind = typeof identifier === 'string' ? readLabel(identifier)?.kind : undefined
  const labelled = kind === 'lst' || kind === 'alg' || isOfResult(code)
  const words = typeof captionText === 'string' ? state.inline(captionText, code) : []
  if (!labelled && words.length === 0) return code
  return listing(code, words.length === 0 ? [] : [{type: 'caption', children: words, position: code.position}])
}

/** What a list of its own line said of the code above it, once it is on the code. */
export function settleListsBelow(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  if (!nodes.some(isSaid)) return nodes
  return nodes.map(node => (isSaid(node) ? liftListing(addBelow(node), state) : node))
}

function isSaid(node: SourceNode): boolean {
  return node.type === 'code' && node['attributes'] !== undefined
}
