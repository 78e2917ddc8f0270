/**
 * The Markdown we read: CommonMark 0.31 and GFM, as remark's plugins define them, taken out of unified's data so that pieces of
 * a text can be given to remark-parse's own tokenizer and compiler.
 *
 * One tilde never strikes out: `5~8` is a range in CJK text and `H~2~O` a subscript elsewhere. The CJK-friendly plugins let
 * `**強調。**が` be strong, which CommonMark's rule of flanking refuses (commonmark-spec issue 650).
 */
import type {Extension as TreeExtension, Transform} from 'mdast-util-from-markdown'
import {combineExtensions} from 'micromark-util-combine-extensions'
import type {ConstructRecord, Extension, NormalizedExtension} from 'micromark-util-types'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {ownSyntax} from './constructs/index.js'
import {ownTree} from './own-tree.js'

/** What a text is tokenized and compiled with. */
export interface Syntax {
  readonly tokens: NormalizedExtension
  readonly tree: readonly TreeExtension[]
  /** Changes to the finished tree. Kept apart, since they recurse: the depth of the tree is limited before they run. */
  readonly transforms: readonly Transform[]
}

/** remark as it is used without our pieces: the tree of `parse` is equal to what this gives. */
export function remark() {
  return unified()
    .use(remarkParse)
    .use(remarkGfm, {singleTilde: false})
    .use(remarkCjkFriendly)
    .use(remarkCjkFriendlyGfmStrikethrough, {singleTilde: false})
    .freeze()
}

/** CommonMark and GFM alone: what remark reads. */
export function createBaseSyntax(): Syntax {
  return syntaxWith([], [])
}

/** CommonMark, GFM and our own constructs. */
export function createSyntax(): Syntax {
  return syntaxWith([ownSyntax], [ownTree])
}

function syntaxWith(ownTokens: readonly Extension[], ownNodes: readonly TreeExtension[]): Syntax {
  const data = remark().data()
  const tree = [...(data.fromMarkdownExtensions ?? []).flat(), ...ownNodes]
  return {
    // The last stand first at their characters.
    tokens: combineExtensions([...(data.micromarkExtensions ?? []), ...ownTokens]),
    tree: tree.map(extension => ({...extension, transforms: []})),
    transforms: tree.flatMap(extension => extension.transforms ?? [])
  }
}

/** The same tokens without the constructs of these names. An unknown name leaves all in: slower, never wrong. */
export function without(tokens: NormalizedExtension, names: ReadonlySet<string>): NormalizedExtension {
  if (names.size === 0) return tokens
  return {
    ...tokens,
    text: prune(tokens.text, names),
    flow: prune(tokens.flow, names),
    document: prune(tokens.document, names)
  }
}

function prune(constructs: ConstructRecord | undefined, names: ReadonlySet<string>): ConstructRecord {
  const kept: ConstructRecord = {}
  // The keys are character codes and `null`, made by the extensions, never by an author.
  for (const [code, list] of Object.entries(constructs ?? {})) {
    kept[code] = [list ?? []].flat().filter(construct => !names.has(construct.name ?? ''))
  }
  return kept
}
