import type {Span} from './position.js'

export type Severity = 'error' | 'warn' | 'info'

/**
 * One problem in what an author wrote. Plain data: survives `structuredClone`, so a cached value can bring its messages with it.
 *
 * `what`, `expected` and `todo` are sentences without a final full stop missing: what is, what was expected, what to do.
 */
export interface Message {
  readonly rule: string
  readonly severity: Severity
  /** Path as an author knows it: relative to the publication's folder, with `/`. */
  readonly file: string
  readonly span?: Span | undefined
  readonly what: string
  readonly expected: string
  readonly todo: string
}

/** What became of a construct in an edition, when it was not kept as it is. */
export interface Treatment {
  readonly kind: 'degraded' | 'left-out'
  readonly construct: string
  readonly how: string
  readonly file: string
  readonly span?: Span | undefined
}

/** A value, what was noticed on the way to it, and what became of each construct. All travel with cached values. */
export interface Outcome<Value> {
  readonly value: Value
  readonly messages: readonly Message[]
  readonly treatments: readonly Treatment[]
}
