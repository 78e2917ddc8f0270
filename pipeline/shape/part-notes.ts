import type {SourceNode} from '../model/source-tree.js'

/**
 * Texts of notes go with the part of a file that calls them, through calls in other notes as well; into each of several that
 * do. One that is never called stays with the part in which it stands.
 */
export function notesOfParts(
  parts: readonly {readonly children: readonly SourceNode[]}[],
  notes: readonly SourceNode[]
): readonly (readonly SourceNode[])[] {
  if (notes.length === 0 || parts.length < 2) return parts.map((_, index) => (index === 0 ? notes : []))
  const byName = notesByName(notes)
  const called = parts.map(({children}) => calledFrom(children, byName))
  const anywhere = new Set(called.flatMap(names => [...names]))
  const starts = parts.map(({children}) => children[0]?.position?.start.offset ?? 0)
  return parts.map((_, index) =>
    notes.filter(note => {
      const name = String(note['identifier'])
      if (anywhere.has(name)) return called[index]?.has(name) ?? false
      return partAt(starts, note.position?.start.offset ?? 0) === index
    })
  )
}

/** Texts of notes that only what was moved calls go with it; one that both call is in both. */
export function partNotes(
  notes: readonly SourceNode[],
  staying: readonly SourceNode[],
  going: readonly SourceNode[]
): {readonly kept: readonly SourceNode[]; readonly moved: readonly SourceNode[]} {
  if (going.length === 0) return {kept: notes, moved: []}
  const byName = notesByName(notes)
  const here = calledFrom(staying, byName)
  const there = calledFrom(going, byName)
  const name = (note: SourceNode) => String(note['identifier'])
  return {
    kept: notes.filter(note => here.has(name(note)) || !there.has(name(note))),
    moved: notes.filter(note => there.has(name(note)))
  }
}

function notesByName(notes: readonly SourceNode[]): Map<string, SourceNode[]> {
  const byName = new Map<string, SourceNode[]>()
  for (const note of notes) {
    const name = String(note['identifier'])
    byName.set(name, [...(byName.get(name) ?? []), note])
  }
  return byName
}

function calledFrom(nodes: readonly SourceNode[], byName: ReadonlyMap<string, readonly SourceNode[]>): Set<string> {
  const names = new Set<string>()
  const look = (list: readonly SourceNode[]) => {
    for (const node of list) {
      if (node.type === 'footnoteReference') names.add(String(node['identifier']))
      else if (node.children) look(node.children)
    }
  }
  look(nodes)
  // A set visits what is added to it on the way.
  for (const name of names) for (const note of byName.get(name) ?? []) look(note.children ?? [])
  return names
}

function partAt(starts: readonly number[], offset: number): number {
  return Math.max(
    0,
    starts.findLastIndex(start => start <= offset)
  )
}
