/** Markdown in one paragraph: titles, captions and attributes that are given in YAML or beside a block. */
import {fromMarkdown} from 'mdast-util-from-markdown'
import {combineExtensions} from 'micromark-util-combine-extensions'
import type {Outside} from '../model/source-blocks.js'
import type {SourceNode} from '../model/source-tree.js'
import {mathNames} from './constructs/index.js'
import {limitDepth} from './depth.js'
import {answerLabels, labelsOutside} from './labels.js'
import {provesMath} from './math-proof.js'
import {linearTime} from './linear-time.js'
import {neutralise, restore} from './neutralise.js'
import {withoutPosition} from './place.js'
import {createSyntax, without} from './syntax.js'

/** Constructs that make blocks. Without them every line is text of a paragraph. */
const blockConstructs = [
  'blockQuote',
  'definitionDescription',
  'fenceMark',
  'mathFlow',
  'codeFenced',
  'codeIndented',
  'definition',
  'gfmFootnoteDefinition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'table',
  'thematicBreak'
]

const syntax = createSyntax()
const tokens = combineExtensions([syntax.tokens, linearTime, {disable: {null: blockConstructs}}])
const nothing: Outside = {links: [], notes: []}
const withoutMath = without(tokens, new Set(mathNames))

/**
 * The phrasing of one paragraph, without positions, since the text's place in a file is not known here.
 *
 * What would begin a block elsewhere is text: "1. Mai" is no list, "# 1" no heading. Blank lines count as line ends. Deeper than
 * 500 levels is text as typed. Never throws.
 *
 * @param outside labels that the file around the text defines; without it, `[a]` and `[^a]` are text
 */
export function parseInline(text: string, outside: Outside = nothing): readonly SourceNode[] {
  const paragraph = text.trim().replace(/(?:(?:\r\n?|\n)[ \t]*){2,}/g, '\n')
  const neutral = neutralise(paragraph)
  const root = fromMarkdown(neutral.text, {
    extensions: [provesMath(paragraph) ? tokens : withoutMath, answerLabels(labelsOutside(outside), new Map())],
    mdastExtensions: [...syntax.tree]
  })
  limitDepth(root, paragraph)
  for (const transform of syntax.transforms) transform(root)
  restore(root, neutral)
  // With all blocks left out the root holds one paragraph, or nothing.
  return root.children.flatMap(block =>
    'children' in block ? block.children.map(withoutPosition) : [withoutPosition(block)]
  )
}
