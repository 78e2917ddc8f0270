/** The state of setting one chapter: hooks of the (X)HTML family as an e-book answers them, and what is gathered. */
import type {Diagnostics} from '../../diagnostics/collector.js'
import {createDiagnostics} from '../../diagnostics/collector.js'
import {numberIn} from '../../language/numerals.js'
import {stringsFor} from '../../language/strings.js'
import {typesetOf} from '../../math/formulas.js'
import type {Formulas} from '../../math/formulas.js'
import type {Treatment} from '../../model/message.js'
import type {Destination, FootnoteReference, PreparedNode} from '../../model/nodes.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {unreachable} from '../../model/unreachable.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import type {HastHooks, HastState} from '../hast/state.js'
import {externalAddress, fileAddress} from './addresses.js'
import {codeTokens} from './code-tokens.js'
import {createIds} from './ids.js'
import type {ChapterIds} from './ids.js'
import type {ContentFacts, Late, PictureUse} from './part.js'
import {pictureElement} from './pictures.js'
import type {BookPlan} from './plan.js'
import {lateMark} from './xhtml.js'

/** What is met, counted on the way. */
export type Counts = {-readonly [Name in keyof ContentFacts]: number} & {breaks: number}

export interface EpubHooks extends HastHooks {
  readonly chapter: ChapterHead
  readonly ids: ChapterIds
  readonly lates: Late[]
  /** A value for `href` or `src` that `bind` fills in. */
  readonly late: (place: Late) => string
  readonly diagnostics: Diagnostics
  readonly treatments: Treatment[]
  readonly degrade: (node: PreparedNode, how: string) => void
  /** By asset id. */
  readonly pictures: Map<string, PictureUse>
  /** Asset ids of what is played in the book. */
  readonly media: Set<string>
  /** Pictures that turned out to be none: their descriptions are printed. */
  readonly broken: ReadonlySet<string>
  readonly counts: Counts
  readonly widths: Set<number>
  /** Ids of the calls of each note, in order. */
  readonly calls: Map<string, string[]>
  /** Id of the text of a note, asked for by its calls. */
  readonly noteId: (note: string) => string
}
export type EpubState = EpubHooks & HastState

export interface SettingScope {
  readonly publication: PreparedPublication
  readonly chapter: ChapterHead
  readonly plan: BookPlan
  readonly notes: ReadonlySet<string>
  readonly broken: ReadonlySet<string>
  readonly formulas: Formulas
}

export function createHooks({publication, chapter, plan, notes, broken, formulas}: SettingScope): EpubHooks {
  const diagnostics = createDiagnostics(chapter.path)
  const treatments: Treatment[] = []
  const lates: Late[] = []
  const noteIds = new Map<string, string>()
  const ids = createIds(plan.chapters.get(chapter.id) ?? 'text', plan.stems)
  const treat = (kind: Treatment['kind']) => (node: PreparedNode, how: string) => {
    treatments.push({kind, construct: node.type, how, file: node.position?.file ?? chapter.path, span: node.position})
  }
  const hooks: EpubHooks = {
    medium: 'epub',
    publication,
    chapter,
    strings: stringsFor(chapter.lang),
    ids,
    id: ids.of,
    lates,
    late(place) {
      lates.push(place)
      return lateMark(lates.length - 1)
    },
    diagnostics,
    treatments,
    degrade: treat('degraded'),
    leaveOut: treat('left-out'),
    reportUnknown(node) {
      diagnostics.report('node-unknown', node, {type: node.type, edition: 'EPUB'})
    },
    href: destination => addressOf(destination, hooks, plan),
    pictures: new Map(),
    broken,
    media: new Set(),
    counts: {pictures: 0, undescribed: 0, breaks: 0, formulas: 0, longDescriptions: 0, films: 0, sounds: 0, unheard: 0},
    widths: new Set(),
    picture: (image, asset) => pictureElement(image, asset, hooks),
    tokens: codeTokens,
    formula(node) {
      const formula = typesetOf(formulas(node))
      if (formula) hooks.counts.formulas++
      else hooks.degrade(node, 'printed as TeX')
      return formula
    },
    calls: new Map(),
    noteId(note) {
      const id = noteIds.get(note) ?? ids.fresh(`fn-${note}`)
      noteIds.set(note, id)
      return id
    },
    noteCall: node => noteCall(node, hooks, notes)
  }
  return hooks
}

function addressOf(destination: Destination, hooks: EpubHooks, plan: BookPlan): string | undefined {
  switch (destination.kind) {
    case 'external':
      return externalAddress(destination.url)
    case 'file':
      return fileAddress(hooks.publication, destination.assetId)
    case 'internal':
      if (!plan.chapters.has(destination.chapter)) return undefined
      return hooks.late({kind: 'target', chapter: destination.chapter, identifier: destination.identifier})
    default:
      return unreachable(destination)
  }
}

/** A call without a note keeps its number. */
function noteCall(node: FootnoteReference, hooks: EpubHooks, notes: ReadonlySet<string>): HastNode[] {
  const number = numberIn(hooks.chapter?.lang ?? hooks.publication.config.lang, node.number)
  if (!notes.has(node.note)) return [h('sup', {}, number)]
  const calls = hooks.calls.get(node.note) ?? []
  hooks.calls.set(node.note, calls)
  const id = hooks.ids.fresh(`fnref-${node.note}`)
  calls.push(id)
  const href = hooks.late({kind: 'id', id: hooks.noteId(node.note)})
  return [h('a', {id, href, className: ['noteref'], 'epub:type': 'noteref', role: 'doc-noteref'}, number)]
}
