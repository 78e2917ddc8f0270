/** Where TeX stopped, and what it says, in plain words. */
import type {Stop} from './engine.js'
import type {InvalidFormula} from '../model/formula.js'

/** MathJax's words for what an author may meet, said for people who do not know its insides. By MathJax's ids. */
const wordings: ReadonlyMap<string, (message: string) => string> = new Map<string, (message: string) => string>([
  ['UndefinedControlSequence', message => `\`${named(message)}\` is no command that TeX knows`],
  ['MissingCloseBrace', () => 'a `{` is never closed'],
  ['ExtraCloseMissingOpen', () => 'a `}` has no `{`'],
  ['ExtraOpenMissingClose', () => 'a `{` is never closed'],
  ['MissingArgFor', message => `\`${named(message)}\` lacks what it applies to`],
  ['MissingLeftExtraRight', () => 'a `\\right` has no `\\left`'],
  ['ExtraLeftMissingRight', () => 'a `\\left` has no `\\right`'],
  ['DoubleExponent', () => 'two exponents follow each other; braces say which belongs to which'],
  ['DoubleSubscripts', () => 'two subscripts follow each other; braces say which belongs to which'],
  ['DoubleExponentPrime', () => 'a prime follows an exponent; braces say which belongs to which'],
  ['EnvMissingEnd', message => `\`\\begin{${quoted(message)}}\` has no \`\\end\``],
  ['UnknownEnv', message => `\`${quoted(message)}\` is no environment that TeX knows`],
  ['Misplaced', message => `\`${misplaced(message)}\` stands where no table or alignment is`],
  ['MaxMacroSub1', () => 'its macros call each other without an end'],
  ['MaxMacroSub2', () => 'its environments call each other without an end'],
  ['MaxBufferSize', () => 'its macros make it grow without an end'],
  ['MultipleCommand', message => `there is more than one \`${named(message)}\``]
])

/** The last command in a message: MathJax sets it after the words that speak of it. */
function named(message: string): string {
  return /\\(?:[a-z@]+\*?|[^a-z\s])/i.exec(message)?.[0] ?? message
}

function quoted(message: string): string {
  return /[{']([^'}]+)[}']/.exec(message)?.[1] ?? message
}

function misplaced(message: string): string {
  return message.replace(/^Misplaced\s*/, '')
}

export function invalid(tex: string, stop: Stop): InvalidFormula {
  const words = wordings.get(stop.id)?.(stop.message) ?? uncapped(stop.message)
  return {kind: 'invalid', reason: words, at: placeOf(tex, stop)}
}

function uncapped(message: string): string {
  const line = message.replace(/\s+/g, ' ').replace(/\.$/, '').trim()
  return /^[A-Z][a-z ]/.test(line) ? line[0]?.toLowerCase() + line.slice(1) : line
}

/**
 * The place that an author has to look at: that of a command, a brace or an environment where the message speaks of one, else
 * where the reading ended. A parser of a part was given a piece of the whole; what it has still to read ends where that ends.
 */
function placeOf(tex: string, {id, message, parsers}: Stop): number | undefined {
  if (id === 'UndefinedControlSequence') return commandIn(tex, named(message)) ?? readTo(tex, parsers)
  if (id === 'MissingCloseBrace' || id === 'ExtraOpenMissingClose') return openBrace(tex) ?? readTo(tex, parsers)
  if (id === 'EnvMissingEnd' || id === 'UnknownEnv') {
    const found = tex.lastIndexOf(`\\begin{${quoted(message)}}`)
    return found < 0 ? readTo(tex, parsers) : found
  }
  if (id === 'ExtraLeftMissingRight') {
    const found = tex.lastIndexOf('\\left')
    return found < 0 ? undefined : found
  }
  const read = readTo(tex, parsers)
  // These are told by the sign that was read last.
  return read !== undefined && /^(?:Double|Misplaced|ExtraClose)/.test(id) ? Math.max(read - 1, 0) : read
}

function readTo(tex: string, parsers: Stop['parsers']): number | undefined {
  const outer = parsers.at(-1)
  if (!outer || !tex.endsWith(outer.rest)) return undefined
  const read = tex.length - outer.rest.length
  const inner = parsers.length > 1 ? parsers[0] : undefined
  if (inner && inner.given !== '') {
    const from = tex.lastIndexOf(inner.given, read)
    if (from >= 0) return from + inner.given.length - inner.rest.length
  }
  return Math.min(read, tex.length - 1)
}

function commandIn(tex: string, command: string): number | undefined {
  for (let at = tex.indexOf(command); at >= 0; at = tex.indexOf(command, at + 1)) {
    const after = tex[at + command.length] ?? ''
    if (!/[a-z]$/i.test(command) || !/[a-z]/i.test(after)) return at
  }
  return undefined
}

/** The outermost brace that is never closed. */
function openBrace(tex: string): number | undefined {
  const open: number[] = []
  for (let index = 0; index < tex.length; index++) {
    if (tex[index] === '\\') index++
    else if (tex[index] === '{') open.push(index)
    else if (tex[index] === '}') open.pop()
  }
  return open[0]
}
