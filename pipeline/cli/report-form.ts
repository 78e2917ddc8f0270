/** The forms of a report that machines read; `text` is printed as it comes. */
import {annotations} from '../report/annotations.js'
import {jsonReport} from '../report/json.js'
import {sarifReport} from '../report/sarif.js'
import type {SummaryPublication} from '../report/summary.js'
import type {Message} from '../model/message.js'
import {unreachable} from '../model/unreachable.js'
import {version} from '../read/version.js'

export const reportForms = ['text', 'json', 'sarif', 'github'] as const
export type ReportForm = (typeof reportForms)[number]

export interface MachineReport {
  readonly exitCode: number
  readonly failed: boolean
  readonly messages: readonly Message[]
  readonly publications: readonly SummaryPublication[]
}

/** What goes to the standard output. `withInfo`: notes are annotated too; JSON and SARIF have all messages. */
export function machineReport(form: Exclude<ReportForm, 'text'>, report: MachineReport, withInfo: boolean): string {
  const {exitCode, failed, messages, publications} = report
  switch (form) {
    case 'json':
      return jsonReport({exitCode, messages, publications})
    case 'sarif':
      return sarifReport({messages, made: !failed, version})
    case 'github':
      return annotations(messages.filter(({severity}) => withInfo || severity !== 'info'))
    default:
      return unreachable(form)
  }
}
