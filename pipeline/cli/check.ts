import {publish} from '../publish.js'
import {exitCode} from '../report/exit-code.js'
import {inOrder} from '../report/order.js'
import {noticedLine} from '../report/summary.js'
import {settleEngine} from './engine.js'
import {machineReport} from './report-form.js'
import {settle} from './settings.js'
import type {Flags} from './settings.js'
import {colours, printMessages} from './terminal.js'

/** All the messages of a build, notes included, and no output. */
export async function check(paths: readonly string[], flags: Flags): Promise<void> {
  settleEngine()
  const published = await publish({...settle(paths, flags), write: false, onProgress: () => undefined})
  const messages = inOrder(published.messages)
  process.exitCode = exitCode(messages, {failed: published.failed, strict: flags.strict})
  if (flags.format !== 'text') {
    const {failed} = published
    const report = {exitCode: process.exitCode, failed, messages, publications: []}
    process.stdout.write(machineReport(flags.format, report, !flags.quiet))
    return
  }
  const paint = colours(process.stdout)
  const print = (line: string) => process.stdout.write(`${line}\n`)
  printMessages(messages, {source: published.source, paint, print, limit: Infinity, withInfo: !flags.quiet})
  if (!flags.quiet) print(`\n${noticedLine(messages, paint)}`)
}
