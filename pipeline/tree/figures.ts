import type {SourceNode} from '../model/source-tree.js'

/** A figure, table or listing that a list may lead to: it has a caption or a label. Survey and prepare count the same. */
export function isListed({type, children = [], ...node}: SourceNode): boolean {
  // A panel is listed with its figure.
  if (type !== 'figure' || node['panel'] !== undefined) return false
  return typeof node['identifier'] === 'string' || children.some(child => child.type === 'caption')
}

const kinds: ReadonlyMap<string, string> = new Map([
  ['list-of-figures', 'figure'],
  ['list-of-tables', 'table'],
  ['list-of-listings', 'listing']
])

/** The kind of figure that a piece lists; `undefined`: it lists none. */
export function floatKindOf(what: string): string | undefined {
  return kinds.get(what)
}

/** What is read from its head on, over several pages perhaps, is named before it; a picture is seen first. */
export function captionAbove({kind}: {readonly kind: string}): boolean {
  return kind !== 'figure'
}

/** A caption without a full stop does not run into the credit. */
export function creditGap(caption: string): string {
  return /[.!?…。！？]["'”’»)]?\s*$/u.test(caption) ? ' ' : ' · '
}
