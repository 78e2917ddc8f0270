/**
 * Files that a manuscript includes, put in where it asks for them: alone in a paragraph as blocks, in a line as words, in code as
 * lines. Included nodes say in `position.file` where they come from.
 *
 * What cannot be included stays as typed, with a message. Linear in what is included, and that has a limit (folder.ts).
 */
import type {IncludedFile} from '../../model/included.js'
import type {Position} from '../../model/nodes.js'
import type {ParseBlocks} from '../../model/source-blocks.js'
import type {SourceNode, SourceRoot} from '../../model/source-tree.js'
import {attributesOf} from '../../tree/attributes.js'
import {asPhrasing} from '../../tree/flow.js'
import {replaceEach} from '../../tree/rewrite.js'
import type {IncludeFolder} from './folder.js'
import {requestKeys, requestOf, requestOfBlock} from './request.js'
import type {IncludeRequest, Selection} from './request.js'
import {selectLines} from './select.js'

export interface Including {
  readonly folder: IncludeFolder
  readonly parseBlocks: ParseBlocks
}

/** Without one of these no file asks for another. */
const asks = /\{\{\s*#(?:include|rustdoc_include|playground|playpen|template)\s|include\b|!\[\[/

/** @param path of the chapter's file */
export function expandIncludes(root: SourceRoot, text: string, path: string, including: Including): SourceRoot {
  if (!asks.test(text)) return root
  const children = expandFlow(root.children, [path], including)
  return children === root.children ? root : {...root, children}
}

type Chain = readonly string[]

function expandFlow(nodes: readonly SourceNode[], chain: Chain, including: Including): readonly SourceNode[] {
  const expanded = replaceEach(nodes, node => expandNode(node, chain, including))
  return expanded.some(({type}) => type === 'fenceMark') ? expandFences(expanded, chain, including) : expanded
}

function expandNode(node: SourceNode, chain: Chain, including: Including): readonly SourceNode[] | SourceNode {
  if (node.type === 'code') return expandCode(node, chain, including)
  if (node.type === 'fenceMark' && node['size'] === 2 && /^(?:literal)?include$/.test(String(node['name']))) {
    const request = requestOfBlock(undefined, attributesOf(node))
    return (request && blocksOf(request, node, chain, including, node['name'] === 'literalinclude')) ?? node
  }
  if (node.type === 'paragraph') return expandParagraph(node, chain, including)
  if (!node.children) return node
  const children =
    node.type === 'heading' || node.type === 'table'
      ? expandWords(node.children, chain, including)
      : expandFlow(node.children, chain, including)
  return children === node.children ? node : {...node, children}
}

/** Nothing but requests: their blocks, one after the other. */
function expandParagraph(node: SourceNode, chain: Chain, including: Including): readonly SourceNode[] | SourceNode {
  const children = node.children ?? []
  const shown = children.filter(child => child.type !== 'text' || (child.value ?? '').trim() !== '')
  const requests = shown.map(child => requestIn(child, chain, including))
  if (shown.length === 0 || requests.some(request => !request)) {
    const words = expandWords(children, chain, including)
    return words === children ? node : {...node, children: words}
  }
  return shown.flatMap((child, index) => {
    const request = requests[index]
    const blocks = request && blocksOf(request, child, chain, including, false)
    return blocks ?? [{...node, children: [child], position: child.position}]
  })
}

/** A request in a line of text gives the words of what it includes. */
function expandWords(nodes: readonly SourceNode[], chain: Chain, including: Including): readonly SourceNode[] {
  return replaceEach(nodes, node => {
    const request = node.type === 'shortcode' ? requestIn(node, chain, including) : undefined
    if (request) {
      const blocks = blocksOf(request, node, chain, including, false)
      return blocks ? asPhrasing(blocks) : node
    }
    if (!node.children) return node
    const children = expandWords(node.children, chain, including)
    return children === node.children ? node : {...node, children}
  })
}

function requestIn(node: SourceNode, chain: Chain, {folder}: Including): IncludeRequest | undefined {
  if (node.type === 'shortcode') return requestOf(node.value ?? '')
  if (node.type !== 'wikiLink' || node['embed'] !== true) return undefined
  const path = folder.find(String(node['target']), chain.at(-1) ?? '')
  if (path === undefined) return undefined
  const {heading} = node
  const selection: Selection = typeof heading === 'string' ? {kind: 'heading', name: heading} : {kind: 'all'}
  return {path: `/${path}`, selection}
}

/** MyST's fences: the opening names the file, the closing right behind it says nothing. */
function expandFences(nodes: readonly SourceNode[], chain: Chain, including: Including): readonly SourceNode[] {
  const result: SourceNode[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    const name = node.type === 'fenceMark' && node['style'] === 'myst' ? String(node['name']) : ''
    const request = /^(?:literal)?include$/.test(name) && requestOfBlock(titleOf(node), attributesOf(node))
    const blocks = request && blocksOf(request, node, chain, including, name === 'literalinclude')
    if (!blocks) result.push(node)
    else {
      result.push(...blocks)
      const next = nodes[index + 1]
      if (next?.type === 'fenceMark' && next['closing'] === true && next['size'] === node['size']) index++
    }
  }
  return result
}

function titleOf(node: SourceNode): string | undefined {
  return typeof node['title'] === 'string' ? node['title'] : undefined
}

/** @param literal as code, not as Markdown */
function blocksOf(
  request: IncludeRequest,
  place: SourceNode,
  chain: Chain,
  including: Including,
  literal: boolean
): readonly SourceNode[] | undefined {
  const file = including.folder.open(request.path, chain, place)
  if (!file) return undefined
  const ending = /\.([a-z0-9]+)$/i.exec(file.path)?.[1]?.toLowerCase() ?? ''
  if (literal || !/^(?:md|markdown|qmd|rmd|txt|)$/.test(ending)) {
    const {pairs} = attributesOf(place)
    const lang = pairs.findLast(([key]) => key === 'language')?.[1] ?? ending
    // What says which lines are meant says nothing of the code.
    const own = pairs.filter(([key]) => !requestKeys.has(key))
    const meta = own.map(([key, value]) => `${key}="${value}"`).join(' ')
    return [{type: 'code', lang, meta, value: linesOf(file.text, request.selection), position: place.position}]
  }
  const lines = file.body.split('\n')
  const chosen = new Set(selectLines(lines, request.selection))
  // What is not asked for is white space, so that places are those of the file.
  const text = lines.map((line, index) => (chosen.has(index) ? line : '')).join('\n')
  const {children} = including.parseBlocks(text, {links: [], notes: []})
  return expandFlow(placedIn(children, file), [...chain, file.path], including)
}

function linesOf(text: string, selection: Selection): string {
  const lines = text.replace(/\n$/, '').split('\n')
  return selectLines(lines, selection)
    .map(index => lines[index] ?? '')
    .join('\n')
}

function placedIn(nodes: readonly SourceNode[], file: IncludedFile): readonly SourceNode[] {
  const placed = (node: SourceNode): SourceNode => {
    const position: Position | undefined = node.position && {...node.position, file: file.path}
    return node.children ? {...node, position, children: node.children.map(placed)} : {...node, position}
  }
  return nodes.map(placed)
}

/** Lines of code that ask for a file give its lines; MyST's directive in backticks is code as a whole, or Markdown. */
function expandCode(node: SourceNode, chain: Chain, including: Including): readonly SourceNode[] | SourceNode {
  const value = node.value ?? ''
  const [, name] = /^\{((?:literal)?include)\}$/.exec(String(node['lang'] ?? '')) ?? []
  if (name !== undefined) {
    const pairs = Array.from(
      value.matchAll(/^:([a-z-]+):[ \t]*(.*)$/gm),
      ([, key = '', text = '']) => [key, text] as const
    )
    const attributes = {classes: [], pairs}
    const request = requestOfBlock(String(node['meta'] ?? ''), attributes)
    return (request && blocksOf(request, {...node, attributes}, chain, including, name === 'literalinclude')) ?? node
  }
  if (!value.includes('{{')) return node
  const lines = value.split('\n').map(line => {
    const [, indent = '', code] = /^(\s*)(\{\{.*\}\})\s*$/.exec(line) ?? []
    const request = code === undefined ? undefined : requestOf(code)
    const file = request && including.folder.open(request.path, chain, node)
    if (!request || !file) return line
    return linesOf(file.text, request.selection).replace(/^(?=.)/gm, indent)
  })
  const made = lines.join('\n')
  return made === value ? node : {...node, value: made}
}
