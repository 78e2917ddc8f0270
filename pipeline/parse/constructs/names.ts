/**
 * What is known by its name: references to labels, text directives, wiki links, commands of TeX.
 *
 * Source: Quarto's cross references; the generic directives proposal of CommonMark's forum; Obsidian's and MediaWiki's links;
 * bookdown's `\@ref`.
 */
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Code, Construct} from 'micromark-util-types'
import {labelKinds} from '../../tree/labels.js'
import {collect, isWordCode, leaf} from './leaf.js'

const kinds: ReadonlySet<string> = new Set(labelKinds)
const longestKind = Math.max(...labelKinds.map(kind => kind.length))

/**
 * `@fig-x`, `@Fig-x`, `@fig:x`: only behind a known kind of label, so that handles and addresses stay text. Inner punctuation
 * belongs to the key when a letter or digit follows, so that a full stop behind it does not.
 */
export const referenceKey: Construct = {
  name: 'referenceKey',
  previous: mayPrecedeReference,
  tokenize(effects, ok, nok) {
    if (!mayPrecedeReference(this.previous)) return nok
    let kind = ''
    return code => {
      effects.enter('referenceKey')
      effects.consume(code)
      return inKind
    }
    function inKind(code: number | null) {
      const character = code === null || code < 0 ? '' : String.fromCharCode(code)
      if (character === '-' || character === ':') {
        if (!kinds.has(kind.toLowerCase())) return nok(code)
        effects.consume(code)
        return first
      }
      kind += character
      if (!/[A-Za-z]/.test(character) || kind.length > longestKind) return nok(code)
      effects.consume(code)
      return inKind
    }
    function first(code: number | null) {
      return isWordCode(code) ? inKey(code) : nok(code)
    }
    function inKey(code: number | null) {
      if (isWordCode(code)) {
        effects.consume(code)
        return inKey
      }
      return effects.attempt(punctuationInside, inKey, end)(code)
    }
    function end(code: number | null) {
      effects.exit('referenceKey')
      return ok(code)
    }
  }
}

/** No address, path or escape goes on here. */
function mayPrecedeReference(code: Code): boolean {
  return !isWordCode(code) && code !== 46 && code !== 47 && code !== 64 && code !== 92
}

/** One mark of punctuation with a letter or digit behind it. */
const punctuationInside: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return code => {
      if (code === null || code < 0 || !/[-:./+]/.test(String.fromCharCode(code))) return nok(code)
      effects.enter('referencePunctuation')
      effects.consume(code)
      effects.exit('referencePunctuation')
      return next => (isWordCode(next) ? ok(next) : nok(next))
    }
  }
}

/** Everything else behind a colon is text: times, ratios, verses, ports. */
export const directiveNames = [
  'abbr',
  'kbd',
  'sub',
  'sup',
  'mark',
  'smallcaps',
  'term',
  'index',
  'cite',
  'ruby',
  'span'
] as const
const longestDirective = 1 + Math.max(...directiveNames.map(name => name.length))
const directives: ReadonlySet<string> = new Set(directiveNames.map(name => `:${name}`))

/** Right behind a letter or digit, as in `H:sub[2]O`. The others begin words. */
const insideWords: ReadonlySet<string> = new Set([':sub', ':sup'])

/** The `:kbd` of `:kbd[Ctrl]{…}`; its brackets are paired on the tree. */
export const directiveMark: Construct = {
  name: 'directiveMark',
  previous: mayPrecedeDirective,
  tokenize(effects, ok, nok) {
    if (!mayPrecedeDirective(this.previous)) return nok
    const known = isWordCode(this.previous) ? insideWords : directives
    const scanner = collect((text, character) => {
      if (text === '') return 'take'
      if (character === '[') return known.has(text) ? 'end' : 'no'
      return /[a-z]/.test(character) && text.length < longestDirective ? 'take' : 'no'
    })
    return leaf('directiveMark', scanner).tokenize.call(this, effects, ok, nok)
  }
}

function mayPrecedeDirective(code: Code): boolean {
  return code !== 58
}

const longestLink = 200

/**
 * `[[Page#Heading|words]]`, `![[picture.png|300]]`. A bracket, parenthesis or brace behind it makes it CommonMark's own link or
 * a span, and so does a definition of what stands inside.
 */
export const wikiLink: Construct = {
  name: 'wikiLink',
  tokenize(effects, ok, nok) {
    const {defined} = this.parser
    const scanner = collect((text, character) => {
      if (text.length < 3 && !text.endsWith('[[')) return text === '' || character === '[' ? 'take' : 'no'
      if (text.endsWith(']]')) {
        const inner = text.slice(text.indexOf('[[') + 2, -2)
        return '([{'.includes(character || ' ') || defined.includes(normalizeIdentifier(inner)) ? 'no' : 'end'
      }
      if (text.length > longestLink || character === '' || character === '[') return 'no'
      if (text.endsWith('[[') && (character === '^' || character === ']')) return 'no'
      return text.endsWith(']') && character !== ']' ? 'no' : 'take'
    })
    return leaf('wikiLink', scanner).tokenize.call(this, effects, ok, nok)
  }
}

const withBraces: ReadonlySet<string> = new Set([
  'index',
  'ref',
  'eqref',
  'pageref',
  'autoref',
  'cref',
  'cite',
  'citep',
  'citet',
  'label'
])
const alone: ReadonlySet<string> = new Set(['newpage', 'pagebreak', 'clearpage'])

/** `\index{…}`, `\ref{…}`, `\newpage`, `\@ref(…)`: the commands that Markdown written for TeX holds in its text. */
export const texCommand: Construct = leaf(
  'texCommand',
  () => {
    let name = ''
    let size = 0
    let close = ''
    let depth = 0
    let done = false
    return code => {
      const character = code === null || code < -2 ? '' : code < 0 ? ' ' : String.fromCharCode(code)
      if (done) return 'end'
      if (++size === 1) return 'take'
      if (close === '') {
        if (/[a-z@]/.test(character) && name.length < 10) {
          name += character
          return 'take'
        }
        if (alone.has(name)) return /[A-Za-z{]/.test(character) ? 'no' : 'end'
        if (character === '{' && withBraces.has(name)) close = '}'
        else if (character === '(' && name === '@ref') close = ')'
        else return 'no'
        return 'take'
      }
      if (character === '' || size > longestLink) return 'no'
      if (character === '\\' && depth === 0 && name !== 'index') return 'no'
      if (character === '{' && close === '}') {
        // An entry may set a word in italics: one level of braces and no more.
        if (++depth > 1) return 'no'
      } else if (character === close) {
        if (depth === 0) done = true
        else depth--
      }
      return 'take'
    }
  },
  code => code !== 92
)
