import type {Message, Severity} from '../model/message.js'
import type {Position} from '../model/nodes.js'
import type {Span} from '../model/position.js'
import {rules} from './rules.js'
import type {RuleFacts, RuleId} from './rules.js'

/** A node, a position or nothing: where a message points. */
export type Spot = {readonly position?: Position | undefined} | Position | Span | undefined

export interface Diagnostics {
  readonly messages: readonly Message[]
  /**
   * Report a problem. `file` of an included node's position wins over the collector's own.
   *
   * @param severity only where the table says the severity depends on the case (key-unknown: error, in front matter info)
   */
  report<Id extends RuleId>(id: Id, spot: Spot, facts: RuleFacts<Id>, severity?: Severity): void
  /** Take in messages made elsewhere. */
  adopt(messages: readonly Message[]): void
}

/** @param file path of the file that is being read, relative to the publication's folder */
export function createDiagnostics(file: string): Diagnostics {
  const messages: Message[] = []
  return {
    messages,
    report(id, spot, facts, severity) {
      const entry = rules[id]
      // The facts were checked against this id's rule by the signature; the union of all rules hides that here.
      const [what, expected, todo] = (entry.say as (facts: unknown) => readonly [string, string, string])(facts)
      const position = positionOf(spot)
      const source = position?.file ?? file
      messages.push({
        rule: id,
        severity: severity ?? entry.severity,
        file: source,
        span: position && {start: position.start, end: position.end},
        what,
        expected,
        todo
      })
    },
    adopt(more) {
      messages.push(...more)
    }
  }
}

function positionOf(spot: Spot): Position | undefined {
  if (!spot) return undefined
  return 'start' in spot ? spot : spot.position
}
