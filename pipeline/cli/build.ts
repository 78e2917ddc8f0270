import {relative} from 'node:path'
import {publish} from '../publish.js'
import type {Published} from '../publish.js'
import {exitCode} from '../report/exit-code.js'
import {inOrder} from '../report/order.js'
import {noticedLine, summaryLines} from '../report/summary.js'
import {settleEngine} from './engine.js'
import {machineReport} from './report-form.js'
import {settle} from './settings.js'
import type {Flags} from './settings.js'
import {shieldWriting} from './shield.js'
import {colours, printMessages, progressLines} from './terminal.js'

/** How many messages a build prints; `fourfold check` prints all. */
const limit = 40

export async function build(paths: readonly string[], flags: Flags): Promise<void> {
  settleEngine()
  const started = performance.now()
  const paint = colours(process.stderr)
  const print = (line: string) => process.stderr.write(`${line}\n`)
  const progress = flags.quiet || flags.format !== 'text' ? () => undefined : progressLines(print, paint)
  const published = await publish({
    ...settle(paths, flags),
    write: true,
    onProgress(event) {
      shieldWriting(event)
      progress(event)
    }
  })
  report(published, flags, started)
}

/** Also what `dev` prints after each build. */
export function report(published: Published, flags: Flags, started: number): void {
  const messages = inOrder(published.messages)
  const {failed, publications, source} = published
  process.exitCode = exitCode(messages, {failed, strict: flags.strict})
  if (flags.format !== 'text') {
    const exitCode = process.exitCode
    process.stdout.write(machineReport(flags.format, {exitCode, failed, messages, publications}, false))
    return
  }
  const paint = colours(process.stderr)
  const print = (line: string) => process.stderr.write(`${line}\n`)
  printMessages(messages, {source, paint, print, limit, withInfo: false})
  if (flags.quiet) return
  const output = shorter(flags.out)
  if (!failed) for (const line of summaryLines(publications, output.replaceAll('\\', '/'), paint)) print(line)
  const time = ((performance.now() - started) / 1000).toFixed(1)
  print(`\n${failed ? paint.red('Nothing was written') : 'Made'} in ${time} s. ${noticedLine(messages, paint)}`)
}

/** Relative to the current folder when that is below it, else as it is. */
function shorter(folder: string): string {
  const inside = relative(process.cwd(), folder)
  return inside === '' || inside.startsWith('..') ? folder : inside
}
