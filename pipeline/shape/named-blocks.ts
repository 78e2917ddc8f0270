/**
 * What fences and leaf blocks are called. Each name has one maker, in the file of its kind; what no name is known for is a block
 * with its class, and its content stands.
 */
import type {SourceNode} from '../model/source-tree.js'
import {attributesOf} from '../tree/attributes.js'
import {admonitionNames, makeAdmonition, namesKind} from './admonitions.js'
import {withAttributes} from './attributes.js'
import type {PassState} from './context.js'
import {rawMarkdown} from './directive-bodies.js'
import {withoutHead} from './fence-fields.js'
import type {MakeBlock} from './fence-fields.js'
import {figureNames, isFigureLabel, makeFigure} from './figures/block.js'
import {conditional, isConditionName, settleCondition} from './kinds/conditions.js'
import {detailsNames, makeDetails} from './kinds/details.js'
import {makeDialogue} from './kinds/dialogue.js'
import {generatedNames, makeGenerated} from './kinds/generated.js'
import {makePlain, plainNames} from './kinds/plain.js'
import {makeQuote, quoteNames} from './kinds/quote.js'
import {isTheoremLabel, makeTheorem, theoremNames} from './kinds/theorem.js'
import {makeVerse} from './kinds/verse.js'
import {makeListTable} from './tables/list-table.js'
import {reportUnstyled} from './unstyled.js'

const named = (names: readonly string[], make: MakeBlock) => names.map(name => [name, make] as const)

const makers: ReadonlyMap<string, MakeBlock> = new Map<string, MakeBlock>([
  ...named(plainNames, makePlain),
  ...named(admonitionNames, makeAdmonition),
  ...named(quoteNames, makeQuote),
  ...named(['verse', 'poem', 'line-block'], makeVerse),
  ...named(['dialogue', 'interview'], makeDialogue),
  ...named(detailsNames, makeDetails),
  ...named(generatedNames, makeGenerated),
  ...named(theoremNames, makeTheorem),
  ...named(figureNames, makeFigure),
  ...named(['list-table'], makeListTable),
  // Tables of values are made before their lines are read as blocks (tables/data.ts).
  ...named(['csv-table', rawMarkdown], fence => fence.children ?? [])
])

export function isBlockName(name: string): boolean {
  return makers.has(name.toLowerCase()) || isConditionName(name)
}

export function knownBlockNames(): Iterable<string> {
  return [...makers.keys(), 'only', 'not']
}

/** The block that a fence stands for: by its name, else by the first of its classes that is one, else by its label. */
export function makeBlock(fence: SourceNode, state: PassState): readonly SourceNode[] | SourceNode {
  const attributes = attributesOf(fence)
  const typed = typeof fence['name'] === 'string' ? [fence['name'], ...attributes.classes] : attributes.classes
  const condition = typed.find(isConditionName)
  if (condition !== undefined) return makeConditional(settleCondition(fence, condition, state), state)
  const name = typed.find(isBlockName)?.toLowerCase()
  const make = name === undefined ? undefined : makers.get(name)
  const classes = typed.filter(one => one.toLowerCase() !== name)
  const dressed = withAttributes({...fence, classes: undefined, attributes: undefined}, {...attributes, classes}, state)
  // A callout is a box, unless it says of which kind it is.
  if (name === 'callout' && namesKind(dressed)) return makeAdmonition(dressed, 'admonition', state)
  if (make && name !== undefined) return make(dressed, name, state)
  if (isTheoremLabel(dressed)) return makeTheorem(dressed, '', state)
  if (isFigureLabel(dressed)) return makeFigure(dressed, '', state)
  // Pandoc's and Quarto's place of the bibliography.
  if (dressed['identifier'] === 'refs' && classes.length === 0) return makeGenerated(dressed, 'refs', state)
  reportUnstyled(classes, fence, state)
  const title = typeof fence['title'] === 'string' ? state.inline(fence['title'], fence) : []
  return {...withoutHead(dressed), type: 'block', kind: 'custom', ...(title.length > 0 ? {title} : {})}
}

/** A fence of which the condition was taken: what else it says makes it a block. */
function makeConditional(fence: SourceNode, state: PassState): readonly SourceNode[] | SourceNode {
  const {id, classes, pairs} = attributesOf(fence)
  const says = fence['name'] ?? fence['title'] ?? id ?? classes[0] ?? pairs[0]
  return says === undefined ? conditional(fence) : makeBlock(fence, state)
}
