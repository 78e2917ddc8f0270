import type {Message} from '../model/message.js'
import type {SummaryPublication} from './summary.js'

/** The report for machines: one JSON document, stable keys. Paths and places as in the text report. */
export function jsonReport(report: {
  readonly exitCode: number
  readonly messages: readonly Message[]
  readonly publications: readonly SummaryPublication[]
}): string {
  const messages = report.messages.map(({rule, severity, file, span, what, expected, todo}) => ({
    rule,
    severity,
    file,
    line: span?.start.line,
    column: span?.start.column,
    endLine: span?.end.line,
    endColumn: span?.end.column,
    what,
    expected,
    todo
  }))
  return `${JSON.stringify({exitCode: report.exitCode, messages, publications: report.publications}, null, 2)}\n`
}
