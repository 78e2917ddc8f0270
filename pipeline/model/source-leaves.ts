/**
 * The leaves that our own syntax puts into the tree of a file, beside the nodes of mdast. Passes pair them, give them their
 * meaning, and turn what is left over back into text as typed: each has its source in `value`. None reaches an emitter.
 */
import type {Attributes} from './attributes.js'
import type {SourceNode} from './source-tree.js'

/** A character typed with a backslash: no pass gives it a meaning. Becomes text at the end. */
export interface Literal {
  readonly type: 'literal'
  readonly value: string
}
/** `{#id .class key=value}`; `{: …}` has kramdown's colon in `value`. */
export interface AttributeList {
  readonly type: 'attributeList'
  readonly value: string
  readonly attributes: Attributes
}
/** MyST's `{kbd}`, right before inline code. */
export interface RoleMarker {
  readonly type: 'roleMarker'
  readonly value: string
  readonly name: string
}
/** `{{< name … >}}`, `{{% … %}}`, `{{#include …}}`, `{{ key }}`. */
export interface Shortcode {
  readonly type: 'shortcode'
  readonly value: string
}
/** The caret of `^[…]`; its brackets stand in the text nodes behind it. */
export interface NoteMark {
  readonly type: 'noteMark'
  readonly value: string
}
/** `==` */
export interface MarkMark {
  readonly type: 'markMark'
  readonly value: string
}
/** `%%` */
export interface CommentMark {
  readonly type: 'commentMark'
  readonly value: string
}
/** `@fig-x`; `key` is without the at sign. */
export interface ReferenceKey {
  readonly type: 'referenceKey'
  readonly value: string
  readonly key: string
}
/** The `:kbd` of `:kbd[…]`; its brackets stand in the text nodes behind it. */
export interface DirectiveMark {
  readonly type: 'directiveMark'
  readonly value: string
  readonly name: string
}
/** `[[target#heading|label]]`, `![[…]]`. */
export interface WikiLink {
  readonly type: 'wikiLink'
  readonly value: string
  readonly embed: boolean
  readonly target: string
  readonly heading?: string | undefined
  readonly label?: string | undefined
}
/** `\index{…}`, `\newpage`, `\@ref(…)`: the name without its backslash, what stands in the brackets. */
export interface TexCommand {
  readonly type: 'texCommand'
  readonly value: string
  readonly name: string
  readonly argument?: string | undefined
}
/** A line of colons and what it says; with MyST's option lines, if they follow. */
export interface FenceMark {
  readonly type: 'fenceMark'
  readonly value: string
  /** How many colons. Two: a block without content (`::video{…}`). */
  readonly size: number
  readonly closing: boolean
  readonly name?: string | undefined
  /** Inline Markdown as typed. */
  readonly title?: string | undefined
  readonly attributes: Attributes
  readonly style: 'pandoc' | 'myst' | 'name'
}
/** A formula of its own lines, as it comes from the parser. */
export interface SourceMath {
  readonly type: 'math'
  readonly value: string
  readonly attributes?: Attributes | undefined
  /** False: the closing `$$` is missing, and all to the end of its container is in it. */
  readonly closed: boolean
}
/** A formula in a line: with one dollar, or, `display`, with two. */
export interface SourceInlineMath {
  readonly type: 'inlineMath'
  readonly value: string
  readonly display?: true | undefined
}
/** Superscript, subscript, ruby, and the definition of a term come ready. */
export interface SourceRun {
  readonly type: 'superscript' | 'subscript' | 'ruby' | 'definitionDescription'
  readonly reading?: readonly SourceNode[] | undefined
  readonly children: readonly SourceNode[]
}

export type SourceLeaf =
  | Literal
  | AttributeList
  | RoleMarker
  | Shortcode
  | NoteMark
  | MarkMark
  | CommentMark
  | ReferenceKey
  | DirectiveMark
  | WikiLink
  | TexCommand
  | FenceMark
  | SourceMath
  | SourceInlineMath
  | SourceRun
