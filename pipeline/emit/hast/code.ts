/** Blocks of code: tokens as spans, and lines where lines are marked, numbered or called out. */
import type {Code} from '../../model/nodes.js'
import {commonAttributes} from './attributes.js'
import {h, text} from './element.js'
import type {HastNode} from './element.js'
import type {CodeToken, HastState} from './state.js'

/** `pre` with `code`; a title makes it a `figure` with a caption above. */
export function codeNodes(node: Code, state: HastState): HastNode[] {
  const {id, className, lang, dir} = commonAttributes(node, state)
  const pre = h('pre', {lang, dir: dir ?? 'ltr', className}, codeElement(node, state))
  if (node.title === undefined) return [{...pre, properties: {...pre.properties, id}}]
  return [h('figure', {id, className: ['listing']}, [h('figcaption', {}, node.title), pre])]
}

/** The `code` element alone, for editions that frame it themselves. */
export function codeElement(node: Code, state: HastState): HastNode {
  const tokens =
    node.language === undefined ? [{text: node.value, kind: undefined}] : state.tokens(node.value, node.language)
  const className = node.language === undefined ? undefined : [`language-${node.language}`]
  const children = node.lines ? lineElements(tokens, node.lines, state) : tokens.map(tokenNode)
  return h('code', {className}, children)
}

function tokenNode({text: value, kind}: CodeToken): HastNode {
  return kind === undefined || kind === 'plain' ? text(value) : h('span', {className: [`t-${kind}`]}, value)
}

function lineElements(tokens: readonly CodeToken[], lines: NonNullable<Code['lines']>, _state: HastState): HastNode[] {
  return splitLines(tokens).flatMap((line, index) => {
    const number = index + 1
    const marked = lines.marked.includes(number)
    const callouts = lines.callouts.filter(callout => callout.line === number)
    const content = line.map(tokenNode)
    return [
      index === 0 ? undefined : text('\n'),
      // The count is made for the eye; whoever hears or copies the code needs the code alone.
      lines.from === undefined
        ? undefined
        : h('span', {className: ['line-number'], ariaHidden: 'true'}, `${lines.from + index} `),
      ...(marked ? [h('mark', {className: ['code-line']}, content)] : content),
      ...callouts.map(callout => h('span', {className: ['callout']}, ` (${callout.number})`))
    ].filter(child => child !== undefined)
  })
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
