import type {SourceNode} from '../model/source-tree.js'

/** A figure, table or listing that a list may lead to: it has a caption or a label. Survey and prepare count the same. */
export function isListed({type, children = [], ...node}: SourceNode): boolean {
  if (type !== 'figure') return false
  return typeof node['identifier'] === 'string' || children.some(child => child.type === 'caption')
}

export type FloatList = 'list-of-figures' | 'list-of-tables' | 'list-of-listings'

/** The kind of figure that a list lists. */
export function floatKindOf(what: FloatList): 'figure' | 'table' | 'listing' {
  switch (what) {
    case 'list-of-figures':
      return 'figure'
    case 'list-of-tables':
      return 'table'
    case 'list-of-listings':
      return 'listing'
  }
}
