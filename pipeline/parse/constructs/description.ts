/**
 * The definition of a term: a container that begins with `: `, as a list item begins with `- `, and goes on while its lines are
 * indented as far. The term is the paragraph before it, which the tree tells (shape).
 *
 * Source: PHP Markdown Extra, "Definition Lists"; the indent is that of list items (CommonMark 0.31.2, section 5.2).
 */
import {blankLine} from 'micromark-core-commonmark'
import {factorySpace} from 'micromark-factory-space'
import {markdownSpace} from 'micromark-util-character'
import type {Code, Construct, State, TokenizeContext} from 'micromark-util-types'

const colon = 58
/** Definitions in definitions in definitions are nobody's intent: further to the right a colon is text. */
const deepestColumn = 80

export const description: Construct = {
  name: 'definitionDescription',
  tokenize(effects, ok, nok) {
    const {containerState: state} = this
    const before = lastWidth(this, 'linePrefix')
    const settle: State = code => {
      if (state) state['size'] = before + 1 + lastWidth(this, 'descriptionSpace')
      return ok(code)
    }
    return code => {
      if (code !== colon || !state || this.now().column > deepestColumn) return nok(code)
      effects.enter('definitionDescription', {_container: true})
      effects.enter('descriptionMarker')
      effects.consume(code)
      effects.exit('descriptionMarker')
      return effects.check(blankLine, nok, effects.attempt(upToFour, settle, one))
    }

    /** Five columns and more: the content is indented code, one column after the marker. */
    function one(code: Code): State | undefined {
      if (!markdownSpace(code)) return nok(code)
      effects.enter('descriptionSpace')
      effects.consume(code)
      effects.exit('descriptionSpace')
      return settle
    }
  },
  continuation: {
    tokenize(effects, ok, nok) {
      const size = Number(this.containerState?.['size'] ?? 2)
      return effects.check(blankLine, ok, code =>
        markdownSpace(code) ? effects.attempt(indented(size), ok, nok)(code) : nok(code)
      )
    }
  },
  exit(effects) {
    effects.exit('definitionDescription')
  }
}

/** One to four columns of white space, and something behind them. */
const upToFour: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const after: State = code =>
      !markdownSpace(code) && lastWidth(this, 'descriptionSpace') > 0 ? ok(code) : nok(code)
    return factorySpace(effects, after, 'descriptionSpace', 5)
  }
}

function indented(size: number): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      const after: State = code => (lastWidth(this, 'descriptionIndent') === size ? ok(code) : nok(code))
      return factorySpace(effects, after, 'descriptionIndent', size + 1)
    }
  }
}

/** Columns of the token that ends here, when it is one of white space of this type. */
function lastWidth({events}: TokenizeContext, type: 'linePrefix' | 'descriptionSpace' | 'descriptionIndent'): number {
  const last = events.at(-1)
  return last?.[1].type === type ? last[2].sliceSerialize(last[1], true).length : 0
}
