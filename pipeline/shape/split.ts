import type {Config} from '../model/config.js'
import type {Opening} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {depthOf, says} from './heading-list.js'
import {openingOf} from './openings.js'

/** A run of blocks that becomes a chapter. `opening`: what stands before the first heading it is cut at. */
export interface Part {
  readonly opening: boolean
  /** A part of the book, or the appendices, begins here. */
  readonly opens?: Opening | undefined
  readonly children: readonly SourceNode[]
}

/**
 * Cut a file into chapters at its headings.
 *
 * `auto` cuts the only file of a book: at level 1 if it has several headings of that level, else at level 2. What stands
 * before the first cut and says something is a part of its own; what says nothing (a rule, an anchor) joins the first.
 */
export function splitFile(nodes: readonly SourceNode[], config: Config, alone: boolean): readonly Part[] {
  const level = splitLevel(nodes, config, alone)
  if (level === undefined) return [{opening: false, children: nodes}]
  const depths = nodes.map(node => (node.type === 'heading' ? depthOf(node) : undefined))
  const first = depths.indexOf(level)
  if (first === -1) return [{opening: false, children: nodes}]
  // A level above the one that is cut at begins something new as well.
  const cuts = [...depths.keys()].filter(index => index >= first && (depths[index] ?? 7) <= level)
  const before = nodes.slice(0, first)
  const opening = before.some(says)
  const parts = cuts.map((cut, index): Part => {
    const own = nodes.slice(cut, cuts[index + 1])
    return {opening: false, children: index === 0 && !opening ? [...before, ...own] : own}
  })
  return opening ? [{opening: true, children: before}, ...parts] : parts
}

function splitLevel(nodes: readonly SourceNode[], {split, type}: Config, alone: boolean): 1 | 2 | undefined {
  switch (split) {
    case 'none':
      return undefined
    case 'h1':
      return 1
    case 'h2':
      return 2
    case 'auto': {
      if (type !== 'book' || !alone) return undefined
      const levels = nodes.filter(node => node.type === 'heading' && !openingOf(node)).map(depthOf)
      if (levels.filter(level => level === 1).length > 1) return 1
      return levels.filter(level => level === 2).length > 1 ? 2 : undefined
    }
  }
}

/**
 * Of a file that was split: a heading of a part goes, and the next chapter begins the part. One with words below it is a
 * chapter of that name, without a number, and begins the part itself.
 */
export function settleOpenings(parts: readonly Part[]): readonly Part[] {
  const settled: Part[] = []
  let waiting: Opening | undefined
  let bare: readonly SourceNode[] = []
  for (const part of parts) {
    const heading = part.children.find(says)
    const opening = heading && openingOf(heading)
    if (!heading || !opening) {
      settled.push(waiting ? {...part, children: [...bare, ...part.children], opens: waiting} : part)
    } else {
      const rest = part.children.filter(node => node !== heading)
      if (!rest.some(says)) {
        waiting = opening
        bare = rest
        continue
      }
      const named = {...heading, children: opening.title.children, numbered: false}
      settled.push({...part, children: [named, ...rest], opens: opening})
    }
    waiting = undefined
    bare = []
  }
  return settled
}
