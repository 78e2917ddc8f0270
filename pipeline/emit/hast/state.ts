/**
 * What a table of the (X)HTML family may ask for while it makes hast of a chapter.
 *
 * The base table leaves to hooks what differs between web page, e-book and mail: addresses, ids, pictures, note calls, and
 * the tokens of code. Everything else that differs is an entry of an edition's own table, spread over `baseHandlers`.
 */
import type {Asset} from '../../model/asset.js'
import type {TypesetFormula} from '../../model/formula.js'
import type {Destination, FootnoteReference, Image, InlineMath, MathBlock, PreparedNode} from '../../model/nodes.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import type {Strings} from '../../language/strings.js'
import type {WalkState} from '../handlers.js'
import type {HastNode} from './element.js'

/** A piece of code and what it is; `undefined` or `plain`: nothing special. Kinds are those of the theme's code colours. */
export interface CodeToken {
  readonly text: string
  readonly kind: string | undefined
}

export interface HastHooks extends WalkState {
  readonly publication: PreparedPublication
  /** The chapter the nodes stand in; `undefined` for what stands in none, such as a landing page. */
  readonly chapter: ChapterHead | undefined
  readonly strings: Strings
  /** Address of a destination as written in this edition; `undefined`: nothing to lead to, the words are printed as text. */
  readonly href: (destination: Destination) => string | undefined
  /** Physical id of a logical one. */
  readonly id: (identifier: string) => string
  /** A picture of the publication. `[]` or text is allowed, if the edition cannot show it. */
  readonly picture: (image: Image, asset: Asset) => readonly HastNode[]
  /** A formula that TeX could read; `undefined`: its source is shown. */
  readonly formula: (node: InlineMath | MathBlock) => TypesetFormula | undefined
  readonly noteCall: (node: FootnoteReference) => readonly HastNode[]
  readonly tokens: (value: string, language: string) => readonly CodeToken[]
  /** Note that a construct is not in the edition, and why. */
  readonly leaveOut: (node: PreparedNode, how: string) => void
}

export interface HastState extends HastHooks {
  /** Make hast of nodes by the table in use. */
  readonly walk: (nodes: readonly PreparedNode[]) => HastNode[]
}
