/**
 * A unit that was set, found by what its chapters say and not by where they stand in their files: who writes a line into the
 * first chapter of a file moves all others.
 *
 * What is told of a unit is told with lines. They are those of its nodes, so they are found again at the same nodes.
 */
import type {EditionName} from '../model/edition.js'
import type {Message, Outcome, Treatment} from '../model/message.js'
import type {Position} from '../model/nodes.js'
import type {Span} from '../model/position.js'
import type {PreparedChapter} from '../model/publication.js'
import type {Cache} from './cache.js'

export interface UnitKeys {
  /** Digest of the unit's text and of all that it may know of the whole. */
  readonly content: string
  /** Digest of where its nodes stand. */
  readonly places: string
}

interface KeptUnit<Part> {
  readonly outcome: Outcome<Part>
  readonly places: string
  /** Of each message and then each treatment, the number of the node that it stands at; `undefined`: it has no place. */
  readonly nodes: readonly (number | undefined)[]
  /** All of them stand at nodes. */
  readonly moves: boolean
}

/** What is asked of an emitter. */
interface Setting<Part> {
  readonly edition: EditionName
  hasPlaces?(part: Part): boolean
}

/** @param chapters of the unit, read where they are needed */
export async function keepUnit<Part>(
  cache: Cache,
  {edition, hasPlaces}: Setting<Part>,
  {content, places}: UnitKeys,
  chapters: () => readonly PreparedChapter[],
  set: () => Promise<Outcome<Part>>
): Promise<Outcome<Part>> {
  const stage = `set-${edition}`
  // Only the line below writes it, and always with this type.
  const known = cache.get(stage, content) as KeptUnit<Part> | undefined
  if (known?.places === places) return known.outcome
  // A part with places in it does not move.
  if (known?.moves && !hasPlaces?.(known.outcome.value)) {
    return known.nodes.length === 0 ? known.outcome : moved(known, placesIn(chapters()))
  }
  const outcome = await set()
  cache.put(stage, content, {outcome, places, ...nodesOf(outcome, chapters)} satisfies KeptUnit<Part>)
  return outcome
}

/** Whether `keepUnit` would have nothing to set. */
export function isKept(cache: Cache, edition: EditionName, {content}: UnitKeys): boolean {
  return cache.get(`set-${edition}`, content) !== undefined
}

interface Place extends Span {
  readonly file: string
}

/** Where the nodes of chapters stand, in the order of their trees. */
function placesIn(chapters: readonly PreparedChapter[]): readonly Place[] {
  const places: Place[] = []
  const visit = (value: unknown, file: string): void => {
    if (typeof value !== 'object' || value === null) return
    if ('type' in value && 'position' in value && value.position !== undefined) {
      // A node has nothing else there (model/nodes.ts).
      const {start, end, file: own} = value.position as Position
      places.push({file: own ?? file, start, end})
    }
    for (const held of Object.values(value)) visit(held, file)
  }
  for (const chapter of chapters) visit(chapter, chapter.head.path)
  return places
}

function nodesOf(
  {messages, treatments}: Outcome<unknown>,
  chapters: () => readonly PreparedChapter[]
): Pick<KeptUnit<unknown>, 'nodes' | 'moves'> {
  const told: readonly (Message | Treatment)[] = [...messages, ...treatments]
  if (told.length === 0) return {nodes: [], moves: true}
  const numbers = new Map<string, number>()
  for (const [number, place] of placesIn(chapters()).entries()) numbers.set(nameOf(place), number)
  const nodes = told.map(({file, span}) => span && numbers.get(nameOf({file, ...span})))
  return {nodes, moves: told.every(({span}, index) => span === undefined || nodes[index] !== undefined)}
}

function nameOf({file, start, end}: Place): string {
  return `${file}:${start.line}:${start.column}-${end.line}:${end.column}`
}

function moved<Part>({outcome, nodes}: KeptUnit<Part>, places: readonly Place[]): Outcome<Part> {
  const {messages, treatments} = outcome
  const at = <Told extends Message | Treatment>(told: Told, index: number): Told => {
    const place = places[nodes[index] ?? -1]
    return place ? {...told, file: place.file, span: {start: place.start, end: place.end}} : told
  }
  return {
    ...outcome,
    messages: messages.map(at),
    treatments: treatments.map((told, index) => at(told, messages.length + index))
  }
}
