/** No tree is deeper than 500 levels, so whatever comes after may recurse over it. */
import type {Nodes, Root} from 'mdast'
import type {Position} from '../model/nodes.js'

/** Something nested too deep: where it begins, and how deep it goes. */
export interface Deep {
  readonly offset: number
  readonly levels: number
}

/** The same for a message. */
export interface TooDeep {
  readonly levels: number
  readonly position: Position
}

/** Levels below the root. */
const deepest = 500

/** From this level on a block that reaches below the deepest level is printed as typed: its text needs two levels. */
const deepestBlock = 496

const blocks: ReadonlySet<string> = new Set([
  'blockquote',
  'list',
  'table',
  'footnoteDefinition',
  'definitionDescription'
])

interface Visit {
  readonly node: Nodes
  readonly parent: Visit | undefined
  readonly level: number
  /** Level of the deepest node below. */
  reach: number
}

/**
 * Turns what is deeper than 500 levels into text as typed, in a fresh tree, and tells what it was. Without recursion.
 */
export function limitDepth(root: Root, text: string): readonly Deep[] {
  const visits = visitAll(root)
  if (visits.every(({level}) => level <= deepest)) return []
  for (const visit of visits.toReversed())
    if (visit.parent) visit.parent.reach = Math.max(visit.parent.reach, visit.reach)
  const found: Deep[] = []
  const gone = new Set<Nodes>()
  const replacements = new Map<Nodes, Nodes>()
  const parents = new Set<Nodes>()
  for (const {node, parent, level, reach} of visits) {
    if (parent && (gone.has(parent.node) || replacements.has(parent.node))) {
      gone.add(node)
      continue
    }
    const asBlock = level >= deepestBlock && blocks.has(node.type)
    if (reach <= deepest || !parent || !node.position || !(asBlock || level >= deepest)) continue
    const {position} = node
    const typed = {type: 'text' as const, value: text.slice(position.start.offset, position.end.offset), position}
    replacements.set(node, asBlock ? {type: 'paragraph', children: [typed], position} : typed)
    parents.add(parent.node)
    found.push({offset: position.start.offset ?? 0, levels: reach})
  }
  for (const parent of parents) {
    if (!('children' in parent)) continue
    const children: readonly Nodes[] = parent.children
    Object.assign(parent, {children: children.map(child => replacements.get(child) ?? child)})
  }
  return found
}

/** All nodes, parents before their children. */
function visitAll(root: Root): readonly Visit[] {
  const visits: Visit[] = [{node: root, parent: undefined, level: 0, reach: 0}]
  for (let index = 0; index < visits.length; index++) {
    const visit = visits[index]
    if (!visit || !('children' in visit.node)) continue
    const level = visit.level + 1
    for (const node of visit.node.children) visits.push({node, parent: visit, level, reach: level})
  }
  return visits
}

/**
 * Of all that was found in a block of the file only the deepest, at the first place: one message is enough to act on.
 *
 * @param text whose offsets `found` counts in
 */
export function oncePerBlock(root: Root, found: readonly Deep[], text: string): readonly TooDeep[] {
  const sorted = [...found].sort((a, b) => a.offset - b.offset)
  const kept: TooDeep[] = []
  let next = 0
  for (const block of root.children) {
    const end = block.position?.end.offset ?? 0
    const first = sorted[next]
    let levels = 0
    for (let deep = first; deep && deep.offset < end; deep = sorted[++next]) levels = Math.max(levels, deep.levels)
    if (first && levels > 0) kept.push({levels, position: positionAt(text, first.offset)})
  }
  return kept
}

function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n?|\n/)
  const column = (lines.at(-1)?.length ?? 0) + 1
  return {
    start: {line: lines.length, column, offset},
    end: {line: lines.length, column: column + 1, offset: offset + 1}
  }
}
