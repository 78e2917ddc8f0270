import type {Severity} from '../model/message.js'

/** What is, what was expected, what to do: three sentences, each with its full stop. */
export type Wording = readonly [what: string, expected: string, todo: string]

/** A rule owns its severity and wording; code that finds a problem gives the facts. */
export interface Rule<Facts> {
  readonly severity: Severity
  readonly say: (facts: Facts) => Wording
  /** A longer explanation for `fourfold explain`, in Markdown: why it matters, a wrong and a right example. */
  readonly help: string
}

export function rule<Facts>(severity: Severity, say: (facts: Facts) => Wording, help: string): Rule<Facts> {
  return {severity, say, help}
}
