/** The terminal: colours, progress lines, messages. */
import pc from 'picocolors'
import type {Colors} from 'picocolors/types.js'
import type {Message} from '../model/message.js'
import {messageText} from '../report/message-text.js'
import {counted} from '../report/summary.js'
import type {Progress} from '../schedule/progress.js'

export function colours(stream: NodeJS.WriteStream): Colors {
  const wanted = process.env['FORCE_COLOR'] !== undefined || stream.isTTY === true
  return pc.createColors(wanted && !process.env['NO_COLOR'])
}

/** One line for each stage and edition, when it ends. */
export function progressLines(print: (line: string) => void, paint: Colors): (event: Progress) => void {
  const starts = new Map<string, number>()
  return ({stage, phase, publication, edition, detail}) => {
    const key = `${stage} ${publication} ${edition ?? ''}`
    if (phase === 'start') {
      starts.set(key, performance.now())
      return
    }
    const time = Math.round(performance.now() - (starts.get(key) ?? performance.now()))
    const name = edition === undefined ? stage : `${stage} ${edition}`
    print(`  ${name.padEnd(12)}${detail.padEnd(40)} ${paint.dim(`${time} ms`)}`)
  }
}

/** @param limit how many messages at most; the rest is counted */
export function printMessages(
  messages: readonly Message[],
  options: {
    readonly source: (file: string) => Uint8Array | undefined
    readonly paint: Colors
    readonly print: (line: string) => void
    readonly limit: number
    readonly withInfo: boolean
  }
): void {
  const {source, paint, print, limit, withInfo} = options
  const texts = new Map<string, string | undefined>()
  const textOf = (file: string) => {
    if (!texts.has(file)) {
      const bytes = source(file)
      // The mark at the start is in no column.
      texts.set(file, bytes && new TextDecoder('utf-8', {ignoreBOM: false}).decode(bytes))
    }
    return texts.get(file)
  }
  const shown = messages.filter(({severity}) => withInfo || severity !== 'info')
  for (const message of shown.slice(0, limit)) print(`\n${messageText(message, textOf, paint)}`)
  if (shown.length > limit) {
    print(`\n${counted(shown.length - limit, 'more message')}: \`fourfold check\` prints all of them.`)
  }
}
