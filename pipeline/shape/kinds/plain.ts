/** Blocks that are their content in another dress: pull quotes, boxes, letters, corrections and their like. */
import {stringsFor} from '../../language/strings.js'
import type {BlockKind} from '../../model/nodes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {attribute, attributesOf} from '../../tree/attributes.js'
import {classesOf} from '../attributes.js'
import type {PassState} from '../context.js'
import type {MakeBlock} from '../fence-fields.js'
import {withoutHead} from '../fence-fields.js'
import {takeAttribution} from './attribution.js'

const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['pullquote', 'pullquote'],
  ['pull-quote', 'pullquote'],
  ['zoom', 'pullquote'],
  ['epigraph', 'epigraph'],
  ['letter', 'letter'],
  ['dateline', 'dateline'],
  ['salutation', 'salutation'],
  ['signature', 'signature'],
  ['center', 'center'],
  ['centre', 'center'],
  ['small', 'small'],
  ['smallprint', 'small'],
  ['box', 'box'],
  ['callout', 'box'],
  ['textbox', 'box'],
  ['sidebar', 'box'],
  ['aside', 'box'],
  ['margin', 'margin'],
  // Quarto's and MyST's word for it.
  ['column-margin', 'margin'],
  ['dedication', 'dedication'],
  ['standfirst', 'standfirst'],
  ['lede', 'standfirst'],
  ['dek', 'standfirst'],
  ['kicker', 'kicker'],
  ['credits', 'credits'],
  ['colophon', 'colophon'],
  ['correction', 'correction'],
  ['ad', 'ad'],
  ['columns', 'columns'],
  ['column', 'column']
])

export const plainNames: readonly string[] = [...kinds.keys()]

/** What has an author that stands below it. */
const quoted: ReadonlySet<BlockKind> = new Set<BlockKind>(['pullquote', 'epigraph'])
/** A heading at its top is its title, and no section of the text around. */
const headed: ReadonlySet<BlockKind> = new Set<BlockKind>(['box', 'margin', 'correction', 'ad'])

export const makePlain: MakeBlock = (fence, name, state) => {
  const kind = kinds.get(name) ?? 'custom'
  const {children, attribution} = quoted.has(kind)
    ? bareQuote(takeAttribution(fence.children ?? [], state, fence))
    : {children: kind === 'letter' ? (fence.children ?? []).map(letterPart) : (fence.children ?? [])}
  const [first, ...rest] = children
  const {title, heading} = titleOf(fence, headed.has(kind) ? first : undefined, state)
  const label = labelOf(kind, state)
  const identifier = fence['identifier'] ?? heading?.['identifier']
  const count = kind === 'columns' ? columnCount(fence) : undefined
  return {
    ...withoutHead(fence),
    type: 'block',
    kind,
    ...(typeof identifier === 'string' ? {identifier} : {}),
    ...(label === undefined ? {} : {label}),
    ...(title.length > 0 ? {title} : {}),
    ...(attribution ? {attribution} : {}),
    ...(count === undefined ? {} : {count}),
    children: heading ? rest : children
  }
}

/** Words of the first line, an attribute, or the heading that comes first. */
export function titleOf(
  fence: SourceNode,
  first: SourceNode | undefined,
  state: Pick<PassState, 'inline'>
): {readonly title: readonly SourceNode[]; readonly heading?: SourceNode} {
  const words = typeof fence['title'] === 'string' ? fence['title'] : attribute(attributesOf(fence), 'title')
  if (words !== undefined) return {title: state.inline(words, fence)}
  return first?.type === 'heading' ? {title: first.children ?? [], heading: first} : {title: []}
}

/** Into how many columns the text runs; Quarto's word is the second. More than four hold no words. */
function columnCount(fence: SourceNode): number | undefined {
  const asked = attribute(attributesOf(fence), 'count', 'layout-ncol', 'columns')
  const count = Number(asked)
  return asked !== undefined && Number.isInteger(count) && count >= 2 ? Math.min(count, 4) : undefined
}

function labelOf(kind: BlockKind, {lang}: PassState): string | undefined {
  if (kind === 'ad') return stringsFor(lang).advertisement
  return kind === 'correction' ? stringsFor(lang).correction : undefined
}

/** `::: epigraph` around `>`: one of both is enough. */
function bareQuote(quoted: ReturnType<typeof takeAttribution>): ReturnType<typeof takeAttribution> {
  const [only, ...others] = quoted.children
  if (only?.type !== 'blockquote' || others.length > 0 || only['identifier'] !== undefined) return quoted
  // Only attributeQuote puts this field there.
  const attribution = quoted.attribution ?? (only['attribution'] as readonly SourceNode[] | undefined)
  return {children: only.children ?? [], ...(attribution ? {attribution} : {})}
}

const letterParts: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['date', 'dateline'],
  ['dateline', 'dateline'],
  ['salutation', 'salutation'],
  ['signature', 'signature']
])

/** In a letter a paragraph, a span alone in one, or a block of class `date`, `salutation` or `signature` is that part of it. */
function letterPart(block: SourceNode): SourceNode {
  const [only, ...others] = block.children ?? []
  const span = block.type === 'paragraph' && others.length === 0 && only?.type === 'span' ? only : undefined
  const dressed = span ?? (block.type === 'paragraph' || block['kind'] === 'custom' ? block : undefined)
  const name = dressed && classesOf(dressed).find(one => letterParts.has(one))
  const kind = name === undefined ? undefined : letterParts.get(name)
  if (!dressed || !kind) return block
  const classes = classesOf(dressed).filter(one => one !== name)
  const bare = {...dressed, classes: classes.length > 0 ? classes : undefined}
  const {position} = block
  if (block.type !== 'paragraph') return {...bare, kind}
  const {classes: kept, identifier, lang, dir, only: shown}: SourceNode = bare
  const paragraph = {type: 'paragraph', children: dressed.children, position}
  return {type: 'block', kind, classes: kept, identifier, lang, dir, only: shown, children: [paragraph], position}
}
