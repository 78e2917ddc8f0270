/**
 * A formula on lines of its own: `$$`, its lines, `$$`, perhaps with a label behind: `$$ {#eq-x}` (Quarto), `$$ (eq-x)` (MyST).
 *
 * Without the closing fence it goes on to the end of its container, as a code fence does (CommonMark 0.31.2, section 4.5).
 */
import {factorySpace} from 'micromark-factory-space'
import {markdownLineEnding, markdownSpace} from 'micromark-util-character'
import type {Code, Construct, State} from 'micromark-util-types'

const dollar = 36

export const mathFlow: Construct = {
  name: 'mathFlow',
  concrete: true,
  tokenize(effects, ok, nok) {
    const {interrupt, events} = this
    const tail = events.at(-1)
    const indent = tail?.[1].type === 'linePrefix' ? tail[2].sliceSerialize(tail[1], true).length : 0
    let size = 0
    return code => {
      effects.enter('mathFlow')
      effects.enter('mathFlowFence')
      return opening(code)
    }

    function opening(code: Code): State | undefined {
      if (code === dollar) {
        size++
        effects.consume(code)
        return opening
      }
      return size === 2 ? blank(code) : nok(code)
    }

    /** Anything behind the dollars makes it a formula in a line. */
    function blank(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code)
        return blank
      }
      if (code !== null && !markdownLineEnding(code)) return nok(code)
      effects.exit('mathFlowFence')
      return interrupt ? ok(code) : lineEnd(code)
    }

    function lineEnd(code: Code): State | undefined {
      return code === null ? after(code) : effects.attempt(nextLine, atLine, after)(code)
    }

    function atLine(code: Code): State | undefined {
      return effects.attempt(closingFence, after, content)(code)
    }

    function content(code: Code): State | undefined {
      const prefixed = indent > 0 && markdownSpace(code)
      return prefixed ? factorySpace(effects, value, 'linePrefix', indent + 1)(code) : value(code)
    }

    function value(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) return lineEnd(code)
      effects.enter('mathFlowValue')
      return inValue(code)
    }

    function inValue(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) {
        effects.exit('mathFlowValue')
        return lineEnd(code)
      }
      effects.consume(code)
      return inValue
    }

    function after(code: Code): State | undefined {
      effects.exit('mathFlow')
      return ok(code)
    }
  }
}

/** A line end after which the container goes on. */
const nextLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return code => {
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return next => (this.parser.lazy[this.now().line] ? nok(next) : ok(next))
    }
  }
}

const closing = /^ {0,3}\$\$+[ \t]*(?:\{[^\r\n]*\}|\([\w:-]+\))?[ \t]*$/
/** Longer lines are formulas. */
const longest = 1000

const closingFence: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let line = ''
    return code => {
      if (code === null || markdownLineEnding(code)) return nok(code)
      effects.enter('mathFlowEnd')
      return inLine(code)
    }
    function inLine(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) {
        if (!closing.test(line)) return nok(code)
        effects.exit('mathFlowEnd')
        return ok(code)
      }
      line += code < 0 ? ' ' : String.fromCharCode(code)
      if (line.length > longest || !/^ {0,3}(?:\$|$)/.test(line.slice(0, 4))) return nok(code)
      effects.consume(code)
      return inLine
    }
  }
}
