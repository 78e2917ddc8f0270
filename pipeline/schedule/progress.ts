import type {EditionName} from '../model/edition.js'

/** What a build is doing: one start and one end for each stage of each publication. */
export interface Progress {
  readonly stage: 'read' | 'parse' | 'survey' | 'prepare' | 'set' | 'bind' | 'write'
  readonly phase: 'start' | 'end'
  /** Slug; '' where the stage is about all publications. */
  readonly publication: string
  readonly edition?: EditionName | undefined
  /** For people: "12 chapters", "3 of 12 kept from last time". */
  readonly detail: string
}

export type OnProgress = (event: Progress) => void
