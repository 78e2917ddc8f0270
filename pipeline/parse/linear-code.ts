/**
 * Code spans in time linear in the text. micromark reads to the end of the paragraph for every run of backticks that has no
 * counterpart, and moves all that comes after at each line of a long span.
 *
 * After the first run that closed nowhere we look once where the last run of each length stands: what begins behind it closes
 * nowhere.
 *
 * Source: CommonMark 0.31.2, section 6.1; `codeText` of micromark-core-commonmark 2.0.4.
 */
import type {Code, Construct, Event, Resolver, State, TokenizeContext} from 'micromark-util-types'

const backtick = 96

/** Offsets of the last run of each length in a text; `undefined` as long as nobody looked. */
type LastRuns = Map<number, number> | undefined

/** Only texts with a run that closed nowhere. */
const texts = new WeakMap<TokenizeContext, {last: LastRuns}>()

export function linearCode(construct: Construct): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      const read = construct.tokenize.call(this, effects, ok, code => {
        if (!texts.has(this)) texts.set(this, {last: undefined})
        return nok(code)
      })
      const text = texts.get(this)
      if (!text) return read
      const compare = (code: Code) => effects.check(closesIn(text.last ?? new Map<number, number>()), read, nok)(code)
      if (text.last) return compare
      const last = (text.last = new Map<number, number>())
      return effects.check(lookThrough(last), compare, compare)
    },
    resolve: joinCode
  }
}

/** Reads to the end, and notes the runs. */
function lookThrough(last: Map<number, number>): Construct {
  return {
    partial: true,
    tokenize(effects, ok) {
      let start = 0
      let length = 0
      const next: State = code => {
        if (code === backtick) {
          if (length === 0) start = this.now().offset
          length++
        } else if (length > 0) {
          last.set(length, start)
          length = 0
        }
        if (code === null) {
          effects.exit('data')
          return ok(code)
        }
        effects.consume(code)
        return next
      }
      effects.enter('data')
      return next
    }
  }
}

/** Whether the run that begins here comes again. */
function closesIn(last: ReadonlyMap<number, number>): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const start = this.now().offset
      let length = 0
      const next: State = code => {
        if (code !== backtick) {
          effects.exit('data')
          return ((last.get(length) ?? start) > start ? ok : nok)(code)
        }
        effects.consume(code)
        length++
        return next
      }
      effects.enter('data')
      return next
    }
  }
}

/**
 * One token for the code of a line. White space at both ends is padding, unless there is nothing else.
 *
 * Between the two runs, of three events each (one for the span), stand pairs of events.
 */
const joinCode: Resolver = events => {
  let start = 3
  let end = events.length - 3
  const [first, last] = [events[start]?.[1], events[end - 1]?.[1]]
  if (first && last && isWhite(first.type) && isWhite(last.type)) {
    const inner = events.slice(start, end)
    if (inner.some(([, {type}]) => type === 'codeTextData')) {
      first.type = 'codeTextPadding'
      last.type = 'codeTextPadding'
      start += 2
      end -= 2
    }
  }
  const joined: Event[] = events.slice(0, start)
  let line: Event | undefined
  for (const event of events.slice(start, end)) {
    const [when, token] = event
    if (token.type === 'lineEnding') {
      line = undefined
      joined.push(event)
    } else if (line && when === 'exit') {
      line[1].end = token.end
    } else if (!line) {
      token.type = 'codeTextData'
      line = event
      joined.push(event, ['exit', token, event[2]])
    }
  }
  for (const event of events.slice(end)) joined.push(event)
  return joined
}

function isWhite(type: string): boolean {
  return type === 'space' || type === 'lineEnding'
}
