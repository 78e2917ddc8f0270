/** Code line by line: what stands beside each line is no part of the code, and is the same in all editions. */
import type {Code, CodeLines} from '../model/nodes.js'

export interface CodeLine {
  readonly text: string
  /** As printed, as wide as the widest; `undefined`: lines are not numbered. */
  readonly number: string | undefined
  /** As wide in all lines where any line changed, so that the code stays in its column; else nothing. */
  readonly sign: '' | '+ ' | '- ' | '  ' | '+' | '-' | ' '
  readonly changed: 'added' | 'removed' | undefined
  readonly marked: boolean
  /** The points that explain it. */
  readonly callouts: CodeLines['callouts']
}

const signs = {
  typed: {added: '+', removed: '-', same: ' '},
  set: {added: '+ ', removed: '- ', same: '  '}
} as const

/** A line end at the end of the code begins no line. */
export function codeLines({value, lines}: Pick<Code, 'value' | 'lines'>): readonly CodeLine[] {
  const texts = value.replace(/\n+$/, '').split('\n')
  const marked = new Set(lines?.marked)
  const changes = new Map(lines?.changed?.map(({line, how}) => [line, how]))
  const callouts = new Map<number, CodeLines['callouts']>()
  for (const callout of lines?.callouts ?? []) {
    callouts.set(callout.line, [...(callouts.get(callout.line) ?? []), callout])
  }
  const from = lines?.from
  const widest = String((from ?? 0) + texts.length - 1).length
  return texts.map((text, index) => {
    const changed = changes.get(index + 1)
    return {
      text,
      number: from === undefined ? undefined : String(from + index).padStart(widest),
      sign: changes.size === 0 ? '' : signs[lines?.typedSigns === true ? 'typed' : 'set'][changed ?? 'same'],
      changed,
      marked: marked.has(index + 1),
      callouts: callouts.get(index + 1) ?? []
    }
  })
}

/** The mark of a point, as it stands in the code and in the list. */
export function calloutMark(number: number | string): string {
  return `(${number})`
}

/** ` (1) (2)`, behind the line. */
export function calledOut({callouts}: CodeLine): string {
  return callouts.map(({number}) => ` ${calloutMark(number)}`).join('')
}
