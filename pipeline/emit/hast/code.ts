/** Blocks of code: tokens as spans, and lines where lines are marked, numbered or called out. */
import type {Code} from '../../model/nodes.js'
import {calloutMark, codeLines} from '../../tree/code-lines.js'
import type {CodeLine} from '../../tree/code-lines.js'
import {commonAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {CodeToken, HastState} from './state.js'

/** `pre` with `code`; a title makes it a `figure` with a caption above. */
export function codeNodes(node: Code, state: HastState): HastNode[] {
  const {id, className, lang, dir} = commonAttributes(node, state)
  const pre = h('pre', {lang, dir: dir ?? 'ltr', className}, codeElement(node, state))
  if (node.title === undefined) return [{...pre, properties: {...pre.properties, id}}]
  return [h('figure', {id, className: ['listing']}, [codeTitle(node.title), pre])]
}

/** The name of a file, most often. */
export function codeTitle(title: string): HastNode {
  return h('figcaption', {className: ['code-title'], dir: 'auto'}, title)
}

/** The `code` element alone, for editions that frame it themselves. */
export function codeElement(node: Code, state: HastState): HastNode {
  const tokens =
    node.language === undefined ? [{text: node.value, kind: undefined}] : state.tokens(node.value, node.language)
  const className = node.language === undefined ? undefined : [`language-${node.language}`]
  const children = node.lines ? lineElements(tokens, node, state) : tokens.map(tokenNode)
  return h('code', {className}, children)
}

function tokenNode({text: value, kind}: CodeToken): HastNode {
  return kind === undefined || kind === 'plain' ? text(value) : h('span', {className: [`t-${kind}`]}, value)
}

function lineElements(tokens: readonly CodeToken[], node: Code, state: HastState): HastNode[] {
  const split = splitLines(tokens)
  return codeLines(node).flatMap((line, index) => {
    const content = [
      // The count is made for the eye; whoever hears or copies the code needs the code alone.
      ...(line.number === undefined ? [] : [numberElement(line.number)]),
      ...(line.sign === '' ? [] : [h('span', {className: ['sign']}, line.sign)]),
      ...(split[index] ?? []).map(tokenNode),
      ...(line.callouts.length === 0 ? [] : [calloutsElement(line, state)])
    ]
    return [...(index === 0 ? [] : [text('\n')]), ...lineElement(content, line)]
  })
}

/** Marks lead to the items of the list that explain their line; the space before each is no part of the code either. */
function calloutsElement({callouts}: CodeLine, {chapter, href}: HastState): HastNode {
  const marks = callouts.flatMap(({number, target}) => {
    const address = chapter && target && href({kind: 'internal', chapter: chapter.id, identifier: target})
    const mark = calloutMark(number)
    return [' ', address ? h('a', {href: address}, mark) : mark]
  })
  return h('span', {className: ['callout']}, joined(marks))
}

/** Neighbouring texts as one. */
function joined(parts: readonly (string | HastNode)[]): readonly (string | HastNode)[] {
  return parts.reduce<(string | HastNode)[]>((all, part) => {
    const last = all.at(-1)
    return typeof part === 'string' && typeof last === 'string' ? [...all.slice(0, -1), last + part] : [...all, part]
  }, [])
}

function numberElement(number: string): HastNode {
  return h('span', {className: ['line-number'], ariaHidden: 'true'}, `${number}  `)
}

/** New and gone lines are that by their element, others that are pointed at are marked. */
function lineElement(content: readonly HastNode[], {marked, changed}: CodeLine): readonly HastNode[] {
  if (changed === undefined) return marked ? [h('mark', {className: ['code-line']}, content)] : content
  const className = marked ? ['code-line', 'marked'] : ['code-line']
  return [h(changed === 'added' ? 'ins' : 'del', {className}, content)]
}

function splitLines(tokens: readonly CodeToken[]): readonly (readonly CodeToken[])[] {
  const lines: CodeToken[][] = [[]]
  for (const {text: value, kind} of tokens) {
    value.split('\n').forEach((piece, index) => {
      if (index > 0) lines.push([])
      if (piece !== '') lines.at(-1)?.push({text: piece, kind})
    })
  }
  return lines
}
