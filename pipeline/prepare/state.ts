import type {Diagnostics} from '../diagnostics/collector.js'
import type {Config} from '../model/config.js'
import type {Facts, NoteFact, Register, ShapedChapter} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'

/** What the passes over one chapter share. Made for each chapter, so its memory is never another's. */
export interface ChapterState {
  readonly chapter: ShapedChapter
  readonly facts: Facts
  readonly register: Register
  readonly diagnostics: Diagnostics
  readonly config: Config
  /** Names of the typefaces, for the colophon. */
  readonly faces: readonly string[]
  /** Terms that were met, as terms are compared. */
  readonly terms: Set<string>
  /** How many figures have been met. */
  readonly figures: {next: number}
  /** Ids that headings have, and those given out so far. */
  readonly ids: {next: number; readonly ofHeadings: ReadonlySet<string>; readonly seen: Map<string, number>}
  /** How often each heading's text occurs; taken out when it was reported. */
  readonly repeated: Map<string, {readonly count: number; met: number}>
  readonly notes: {
    readonly facts: ReadonlyMap<string, NoteFact>
    /** The first text of each note. */
    readonly bodies: ReadonlyMap<string, SourceNode>
    readonly calls: Map<string, number>
    /** Notes whose words were put into another note. */
    readonly told: Set<string>
  }
  /** Suggestions left: each costs a comparison with all names. */
  readonly suggestions: {left: number}
}

export function openState(
  chapter: ShapedChapter,
  facts: Facts,
  register: Register,
  diagnostics: Diagnostics,
  {config, faces}: Pick<ChapterState, 'config' | 'faces'>
): ChapterState {
  const counts = new Map<string, number>()
  for (const {text} of facts.headings) counts.set(text, (counts.get(text) ?? 0) + 1)
  const bodies = new Map<string, SourceNode>()
  for (const node of chapter.tree.children) {
    const name = String(node['identifier'])
    if (node.type === 'footnoteDefinition' && !bodies.has(name)) bodies.set(name, node)
  }
  return {
    chapter,
    facts,
    register,
    diagnostics,
    config,
    faces,
    terms: new Set(),
    figures: {next: 0},
    ids: {next: 0, ofHeadings: new Set(facts.headings.map(({identifier}) => identifier)), seen: new Map()},
    repeated: new Map([...counts].filter(([, count]) => count > 1).map(([text, count]) => [text, {count, met: 0}])),
    notes: {facts: register.notes.get(facts.id) ?? new Map(), bodies, calls: new Map(), told: new Set()},
    suggestions: {left: 50}
  }
}
