/**
 * The contract of an edition. `units` groups chapters, `set` makes a part of each, `bind` makes files of all parts.
 *
 * A part is plain data that survives `structuredClone`. Both verbs are pure: equal input gives equal output, in any thread,
 * on any machine with the same dependencies.
 */
import type {Artifact, MadeFile} from '../model/artifact.js'
import type {EditionName} from '../model/edition.js'
import type {Outcome} from '../model/message.js'
import type {PreparedChapter, PreparedPublication} from '../model/publication.js'
import type {Workshop} from '../model/workshop.js'
import type {Theme} from '../theme/theme.js'

/** A unit of setting: usually one chapter. `chapters` are ids, in reading order. */
export interface Unit {
  readonly id: string
  readonly chapters: readonly string[]
}

export interface PreparedUnit {
  readonly id: string
  readonly chapters: readonly PreparedChapter[]
}

/** What `set` may know beyond its unit: facts about the whole that are known before any unit is set. */
export interface SettingContext {
  readonly publication: PreparedPublication
  readonly theme: Theme
  readonly workshop: Workshop
}

export interface BindingContext extends SettingContext {
  /** Text of the files under templates/, by path with `/`. */
  readonly templates: ReadonlyMap<string, string>
  /** Files bound before: pdf, epub, email, html is the order. Paths as in dist/<slug>/. */
  readonly made: readonly MadeFile[]
  /** The PDF's page starts: chapter id and page label, for the EPUB's page list. Empty when no PDF is made. */
  readonly breaks: readonly {readonly chapter: string; readonly offset: number; readonly label: string}[]
  /** Of a series: its issues, the newest first, with the parts that this emitter made of them. */
  readonly issues: readonly {readonly publication: PreparedPublication; readonly parts: readonly unknown[]}[]
  /** Version of Fourfold, for generator fields. */
  readonly version: string
}

export interface Emitter<Part = unknown> {
  readonly edition: EditionName
  units(publication: PreparedPublication): readonly Unit[]
  set(unit: PreparedUnit, context: SettingContext): Promise<Outcome<Part>>
  /** Whether a part says where nodes stand in their files: then it holds only for where they stood. Absent: none does. */
  hasPlaces?(part: Part): boolean
  bind(
    publication: PreparedPublication,
    parts: readonly Part[],
    context: BindingContext
  ): Promise<Outcome<readonly Artifact[]>>
}

/** Closes over the type of an edition's parts, which is nobody else's business. */
export function defineEmitter<Part>(emitter: Emitter<Part>): Emitter {
  // Parts come back to the emitter that made them and to no other: publish.ts keeps them apart by edition.
  return emitter as unknown as Emitter
}
