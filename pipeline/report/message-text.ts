/** A message as a good compiler prints it: place, severity, what is, the line with carets, what was expected, what to do. */
import type {Colors} from 'picocolors/types.js'
import type {Message, Severity} from '../model/message.js'

export interface FrameSource {
  /** Text of a file by its path in messages; `undefined` when it is not text. */
  (file: string): string | undefined
}

export function messageText(message: Message, source: FrameSource, colours: Colors): string {
  const {file, span, rule, severity, what, expected, todo} = message
  const place = span ? `${file}:${span.start.line}:${span.start.column}` : file
  const head = `${colours.bold(place)}  ${paint(severity, colours)(severity)}  ${what}  ${colours.dim(rule)}`
  const frame = span ? codeFrame(source(file), span.start, span.end, colours) : []
  return [head, ...frame, `  ${expected} ${todo}`].join('\n')
}

function paint(severity: Severity, colours: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return text => colours.red(text)
    case 'warn':
      return text => colours.yellow(text)
    case 'info':
      return text => colours.cyan(text)
  }
}

/** Columns shown at most: long lines are cut round the place. */
const frameWidth = 100

interface Spot {
  readonly line: number
  readonly column: number
}

function codeFrame(text: string | undefined, start: Spot, end: Spot, colours: Colors): readonly string[] {
  const line = text === undefined ? undefined : lineOf(text, start.line)
  if (line === undefined || line.trim() === '') return []
  const from = Math.max(0, Math.min(start.column - 1 - 30, line.length - frameWidth))
  const shown = line.slice(from, from + frameWidth).replaceAll('\t', ' ')
  const last = end.line === start.line ? end.column - 1 : line.length
  const width = Math.max(1, Math.min(last, from + shown.length) - (start.column - 1))
  const number = String(start.line)
  const gutter = ' '.repeat(number.length)
  return [
    `  ${colours.dim(`${number} |`)} ${from > 0 ? '…' : ''}${shown}${from + frameWidth < line.length ? '…' : ''}`,
    `  ${colours.dim(`${gutter} |`)} ${' '.repeat(start.column - 1 - from + (from > 0 ? 1 : 0))}${colours.red('^'.repeat(width))}`
  ]
}

function lineOf(text: string, line: number): string | undefined {
  const ends = /\r\n|\r|\n/g
  let from = 0
  for (let current = 1; current < line; current++) {
    if (!ends.exec(text)) return undefined
    from = ends.lastIndex
  }
  const match = ends.exec(text)
  return text.slice(from, match?.index ?? text.length)
}
