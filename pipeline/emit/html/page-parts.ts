import type {ElementContent} from 'hast'
import type {HastNode} from '../hast/element.js'
import type {HastState} from '../hast/state.js'

/** What all pages of a publication are made with. */
export interface PageParts {
  readonly state: HastState
  readonly foot: readonly HastNode[]
  /** Counts the characters of nodes for the fonts and gives the nodes back. */
  readonly counted: <Nodes extends readonly ElementContent[]>(nodes: Nodes) => Nodes
}

/** The absolute address of a page; `undefined` when the publication has none. */
export function canonicalUrl(url: string | undefined, name: string): string | undefined {
  if (url === undefined) return undefined
  return name === 'index.html' ? url : url + name
}
