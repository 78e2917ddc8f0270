/**
 * What begins with a brace: attribute lists, MyST's roles, shortcodes and variables, ruby.
 *
 * Source: MyST's role syntax; Hugo's and Quarto's shortcodes; mdBook's `{{#include}}`; DenDen Markdown's `{漢字|かんじ}`.
 */
import type {Construct} from 'micromark-util-types'
import {isAttributeItem} from '../../tree/attributes.js'
import {collect, leaf} from './leaf.js'
import type {Scanner} from './leaf.js'

/** Longer lists, names and shortcodes are prose or an attack. */
const longest = 1000

/**
 * `{#id .class key=value}`: each item is judged where it ends, so prose in braces is given up at its first word. In a second
 * brace stand the tags of Mustache and Handlebars, `{{#each}}`.
 */
export const attributeList: Construct = leaf('attributeList', attributeScanner, code => code !== 123)

function attributeScanner(): Scanner {
  let size = 0
  let item = ''
  let items = 0
  let quote = ''
  let kramdown = false
  let done = false
  return code => {
    if (done) return 'end'
    const character = code === null || code < -2 ? '' : code < 0 ? ' ' : String.fromCharCode(code)
    if (character === '' || ++size > longest) return 'no'
    if (size === 1) return 'take'
    if (size === 2 && character === ':') {
      kramdown = true
      return 'take'
    }
    if (quote !== '') {
      if (character === quote) quote = ''
      item += character
      return 'take'
    }
    if (character === ' ' || character === ',' || character === '}') {
      if (item !== '') {
        // `{:toc}` is kramdown's mark for a table of contents.
        if (!isAttributeItem(item) && !(kramdown && item === 'toc')) return 'no'
        items++
        item = ''
      } else if (character === ',') return 'no'
      if (character === '}') {
        if (items === 0) return 'no'
        done = true
      }
      return 'take'
    }
    if (character === '{' || character === '`') return 'no'
    if (character === '"' || character === "'") {
      if (!item.endsWith('=')) return 'no'
      quote = character
    }
    // The second character of a list is one of few.
    if (item === '' && !/[#.\-=\p{L}_]/u.test(character)) return 'no'
    item += character
    return 'take'
  }
}

/** `{kbd}` with code right behind it. */
export const roleMarker: Construct = leaf(
  'roleMarker',
  collect((text, character) => {
    if (text === '') return 'take'
    if (text.endsWith('}')) return character === '`' ? 'end' : 'no'
    if (text.length > 60) return 'no'
    if (character === '}') return text.length > 1 ? 'take' : 'no'
    return (text.length === 1 ? /[a-z]/ : /[a-z0-9:_-]/).test(character) ? 'take' : 'no'
  })
)

/** `{{< name … >}}`, `{{% name … %}}`, `{{#include …}}`, `{{ key }}`. */
export const shortcode: Construct = leaf('shortcode', () => shortcodeScanner())

function shortcodeScanner(): Scanner {
  let size = 0
  /** `<` closes with `>}}`, `%` with `%}}`, the others with `}}`. */
  let kind = ''
  let quote = ''
  let before = ''
  let closing = 0
  let inner = ''
  return code => {
    const character = code === null || code < -2 ? '' : code < 0 ? ' ' : String.fromCharCode(code)
    if (closing === 2) return isShortcode(kind, inner) ? 'end' : 'no'
    if (character === '' || ++size > longest) return 'no'
    if (size <= 2) return character === '{' ? 'take' : 'no'
    if (size === 3) {
      kind = character
      if (character === '<' || character === '%') return 'take'
      if (character === '{' || character === '}') return 'no'
      inner = character
      return 'take'
    }
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' && (kind === '<' || kind === '%')) quote = '"'
    else if (character === '}') {
      const ends = closing === 1 || !'<%'.includes(kind) || before === (kind === '<' ? '>' : '%')
      if (!ends) return 'no'
      closing++
      return 'take'
    } else if (closing === 1 || character === '{') return 'no'
    before = character
    inner += character
    return 'take'
  }
}

function isShortcode(kind: string, inner: string): boolean {
  if (kind === '<' || kind === '%') return /^\s*\/?\s*[A-Za-z][\w./-]*(?:\s|[>%]$)/.test(inner)
  return /^\s*#[a-z_]+\s+\S/.test(inner) || /^\s*[\p{L}_][\p{L}\p{N}_.-]*\s*$/u.test(inner)
}

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々ー]/u

/** `{漢字|かんじ}`: the base is CJK, so that no other braces are meant. */
export const rubyText: Construct = leaf('rubyText', () => {
  let size = 0
  let bars = 0
  let before = ''
  return code => {
    if (before === '}') return 'end'
    const character = code === null || code < 0 ? '' : String.fromCharCode(code)
    if (character === '' || ++size > 100) return 'no'
    const last = before
    before = character
    if (size === 1) return 'take'
    if (character === '{' || character === '\\') return 'no'
    if (character === '|') return size > 2 && last !== '|' && ++bars > 0 ? 'take' : 'no'
    if (character === '}') return bars > 0 && last !== '|' ? 'take' : 'no'
    // Halves of a surrogate pair are the rarer ideographs.
    return bars > 0 || han.test(character) || /[\uD840-\uDFFF]/.test(character) ? 'take' : 'no'
  }
})
