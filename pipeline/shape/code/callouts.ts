/**
 * Marks at the ends of lines, `// <1>`, for the points of a list right below the code (Asciidoctor, Quarto).
 */
import type {CodeLines} from '../../model/nodes.js'

export interface CalledOut {
  /** Without the marks and the comments that held nothing else. */
  readonly value: string
  readonly callouts: CodeLines['callouts']
}

/** Comments of most languages, with one or more numbers and nothing else in them. */
const mark = /[ \t]*(?:\/\/|#|--|;{1,2}|%|<!--|\/\*|\(\*)[ \t]*((?:<\d{1,3}>[ \t]*)+)(?:-->|\*\/|\*\))?[ \t]*$/

/** Whether a piece of code may have marks: asked before its list is looked for. */
export function mayCallOut(code: string): boolean {
  return /<\d{1,3}>/.test(code)
}

/** @param last the last number of the list; marks of other numbers stay in the code as typed */
export function takeCallouts(code: string, last: number): CalledOut {
  const callouts: {line: number; number: number}[] = []
  const lines = code.split('\n').map((line, index) => {
    const at = line.lastIndexOf('<')
    // Only what stands at the very end of a line is looked at: a long line without a mark costs nothing.
    const found = at === -1 || !/\d>[^<>]{0,8}>?[ \t]*$/.test(line.slice(at)) ? null : markAt(line)
    const numbers = [...(found?.numbers.matchAll(/\d+/g) ?? [])].map(Number)
    if (!found || numbers.some(number => number < 1 || number > last)) return line
    callouts.push(...numbers.map(number => ({line: index + 1, number})))
    return line.slice(0, found.start)
  })
  return callouts.length === 0 ? {value: code, callouts} : {value: lines.join('\n'), callouts}
}

/** Longer than any comment of marks. */
const reach = 120

function markAt(line: string): {readonly start: number; readonly numbers: string} | null {
  const from = Math.max(0, line.length - reach)
  const found = mark.exec(line.slice(from))
  return found && {start: from + found.index, numbers: found[1] ?? ''}
}
