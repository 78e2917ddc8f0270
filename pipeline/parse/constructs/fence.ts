/**
 * The lines of fences: `::: note`, `:::{figure} a.png` with its option lines, `::video{src=a.mp4}`, and a bare `:::`.
 *
 * Each line is a leaf; which opening belongs to which closing is found among siblings on the tree (shape), since Pandoc nests
 * fences of equal length and other dialects by length.
 *
 * Source: Pandoc's fenced_divs, MyST's colon fences, the generic directives proposal, Docusaurus' titles.
 */
import {markdownLineEnding} from 'micromark-util-character'
import type {Code, Construct, State} from 'micromark-util-types'

/** What a line must look like; what its head says is read later (fence-head.ts). */
const line = /^(?:::[A-Za-z][\w-]*(?:\[.*\])?(?:\{.*\})?\s*|:{3,}\s*(?:\{.*|\p{L}[\p{L}\p{N}_-]*(?:[[{\s].*)?)?)$/u
const withOptions = /^:{3,}\s*\{[a-z][\w:-]*\}/
const option = /^:[A-Za-z][\w-]*:(?:\s|$)/
const longest = 2000

export const fenceMark: Construct = {
  name: 'fenceMark',
  concrete: true,
  tokenize(effects, ok, nok) {
    const {interrupt} = this
    let text = ''
    return code => {
      effects.enter('fenceMark')
      effects.enter('fenceLine')
      return inLine(code)
    }

    function inLine(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) {
        if (!line.test(text)) return nok(code)
        effects.exit('fenceLine')
        return code !== null && !interrupt && withOptions.test(text) ? options(code) : done(code)
      }
      text += code < 0 ? ' ' : String.fromCharCode(code)
      // One colon is text; a definition, an emoji.
      if (text.length === 2 && text !== '::') return nok(code)
      if (text.length > longest) return nok(code)
      effects.consume(code)
      return inLine
    }

    function options(code: Code): State | undefined {
      return code === null ? done(code) : effects.attempt(optionLine, options, done)(code)
    }

    function done(code: Code): State | undefined {
      effects.exit('fenceMark')
      return ok(code)
    }
  }
}

/** A line end and `:key: value`. */
const optionLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let text = ''
    return code => {
      if (!markdownLineEnding(code)) return nok(code)
      effects.enter('lineEnding')
      effects.consume(code)
      effects.exit('lineEnding')
      return next => {
        if (next !== 58 || this.parser.lazy[this.now().line]) return nok(next)
        effects.enter('fenceOption')
        return inLine(next)
      }
    }
    function inLine(code: Code): State | undefined {
      if (code === null || markdownLineEnding(code)) {
        if (!option.test(text)) return nok(code)
        effects.exit('fenceOption')
        return ok(code)
      }
      text += code < 0 ? ' ' : String.fromCharCode(code)
      if (text.length > longest) return nok(code)
      effects.consume(code)
      return inLine
    }
  }
}
