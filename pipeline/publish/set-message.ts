/** What this thread and one that sets units say to each other. All of it survives `structuredClone`. */
import type {EditionName} from '../model/edition.js'
import type {FormulaJob} from '../model/formula.js'
import type {Outcome} from '../model/message.js'
import type {PreparedPublication} from '../model/publication.js'
import type {AddedFont, PictureJob, SubsetJob} from '../model/workshop.js'
import type {PreparedUnit} from '../emit/emitter.js'
import type {Theme} from '../theme/theme.js'

/** All that a thread is given when it starts. */
export interface SetterData {
  readonly edition: EditionName
  readonly publication: PreparedPublication
  readonly theme: Theme
  readonly added: readonly AddedFont[]
  /** Bytes of the drawings of the publication, by asset id: the only files that setting reads by itself. */
  readonly drawings: ReadonlyMap<string, Uint8Array>
}

export type Asked =
  | {readonly what: 'picture'; readonly job: PictureJob}
  | {readonly what: 'formula'; readonly job: FormulaJob}
  | {readonly what: 'subset'; readonly job: SubsetJob}

export type ToSetter =
  | {readonly kind: 'unit'; readonly unit: PreparedUnit}
  | {readonly kind: 'answer'; readonly number: number; readonly value: unknown}
  | {readonly kind: 'refusal'; readonly number: number; readonly reason: string; readonly isPicture: boolean}

export type FromSetter =
  | {readonly kind: 'set'; readonly outcome: Outcome<unknown>}
  | {readonly kind: 'failed'; readonly reason: string}
  | {readonly kind: 'ask'; readonly number: number; readonly asked: Asked}
