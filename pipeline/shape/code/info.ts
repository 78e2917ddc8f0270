/**
 * The info string of a code fence: the language, then attribute lists, line sets, `key="value"` and flags, in any order.
 *
 * Source: Pandoc's and Quarto's attributes, the metas of Docusaurus, Gatsby, VitePress and Hugo, rustdoc's comma list, R
 * Markdown's `{r name, key=value}`, MyST's `{directive} argument`.
 */
import type {Attributes} from '../../model/attributes.js'
import {isAttributeItem, joinAttributes, noAttributes, readAttributes} from '../../tree/attributes.js'

export interface CodeInfo {
  readonly language: string | undefined
  /** `{python}` of Quarto and R Markdown, `{code-block}` of MyST: a bare word that begins the first braces. */
  readonly braced: string | undefined
  /** Words behind a braced one, as typed. */
  readonly argument: string
  /** Pairs are in the order typed; `.python` of the first braces is the language and no class. */
  readonly attributes: Attributes
  /** `{1,3-5}` as typed, without braces. */
  readonly lines: readonly string[]
  readonly flags: readonly string[]
}

/** In double quotes may stand quotes again, `"the \"zero\" width"`: the parser has taken their backslashes. */
const quoted = String.raw`"(?:[^"]|(?<=[\s"])"(?=[^\s"',}])[^"]*")*"|'[^']*'`
const braces = String.raw`\{(?:[^{}"']|${quoted})*\}`
/** A pair, with a value in quotes, brackets, braces or none; braces; a label in brackets; any other word. */
const token = new RegExp(
  String.raw`(?<key>[A-Za-z][\w.-]*)(?:=|:[ \t]+(?=["'\w[]))(?<value>${quoted}|\[[^\]]*\]|${braces}|[^\s,{}]+)` +
    String.raw`|(?<call>[A-Za-z][\w-]*)(?<set>\{[\d,\s-]+\})` +
    String.raw`|(?<braces>${braces})|\[(?<label>[^\]]*)\]|(?<word>[^\s,{}]+|[{}])`,
  'g'
)
const lineSet = /^\s*\d[\d\s,-]*$/
const bracedWord = /^(\{?[A-Za-z][\w.+-]*\}?)(?:$|[\s,])/

/** Nobody writes so much behind a fence: the rest is data. */
const longest = 2000

/** @param info with entities and escapes resolved, as the parser gives it */
export function readInfo(info: string): CodeInfo {
  const text = info.slice(0, longest).trim()
  const {head, rest} = headOf(text)
  let attributes = noAttributes
  const {braced} = head
  let {language} = head
  const lines: string[] = []
  const flags: string[] = []
  const add = (more: Attributes): void => {
    attributes = joinAttributes(attributes, more)
  }
  const read = (source: string, inside: boolean): void => {
    for (const {groups = {}} of source.matchAll(token)) {
      const {key, value, call, set, label, word, braces: list} = groups
      if (key !== undefined && value !== undefined) add({...noAttributes, pairs: [[key, bare(value)]]})
      else if (call !== undefined && set !== undefined) add({...noAttributes, pairs: [[call, set.slice(1, -1)]]})
      else if (label !== undefined) add({...noAttributes, pairs: [['title', label.trim()]]})
      else if (list !== undefined && !inside) {
        const inner = list.slice(1, -1).replace(/^:/, '')
        if (lineSet.test(inner)) lines.push(inner)
        else read(inner, true)
      } else if (word !== undefined && isAttributeItem(word)) {
        const item = readAttributes(word)
        const [name] = item.classes
        // Pandoc names the language by the first class.
        if (name !== undefined && word !== '-' && inside && language === undefined && !ownClass.test(name))
          language = name
        else add(item)
      } else if (word !== undefined && word !== '-') flags.push(word)
    }
  }
  read(rest, false)
  return {language, braced, argument: braced === undefined ? '' : rest.trim(), attributes, lines, flags}
}

/** Classes that say something else than the language. */
const ownClass = /^(?:number-?lines|line-?numbers|line-?anchors|nolineno|cell-code)$/i

interface Head {
  readonly head: {readonly language: string | undefined; readonly braced: string | undefined}
  readonly rest: string
}

function headOf(text: string): Head {
  const [list = ''] = new RegExp(`^${braces}`).exec(text) ?? /^\{\{[\w-]+\}\}/.exec(text) ?? []
  if (list !== '') {
    const inner = list.slice(1, -1).trim()
    const word = bracedWord.exec(inner)?.[1]
    if (word === undefined) return {head: {language: undefined, braced: undefined}, rest: text}
    const rest = `${inner.slice(word.length)} ${text.slice(list.length)}`
    return {head: {language: undefined, braced: word.replace(/[{}]/g, '')}, rest}
  }
  const [word = ''] = /^[^\s,{]+/.exec(text) ?? []
  const [, name = word, path] = /^([A-Za-z][\w+#-]*):(?:title=)?([^\s=]+)$/.exec(word) ?? []
  // A language is one word; `title="a.js"` alone has none.
  if (word === '' || (path === undefined && (/^[\w-]*=/.test(word) || isAttributeItem(word)))) return nameless(text)
  const title = path === undefined ? '' : ` title="${path}"`
  return {
    head: {language: name.replace(/^lang(?:uage)?-/, ''), braced: undefined},
    rest: title + text.slice(word.length)
  }
}

function nameless(rest: string): Head {
  return {head: {language: undefined, braced: undefined}, rest}
}

/** Without the quotes, brackets or braces around it. */
function bare(value: string): string {
  const [, inner] = /^\{(.*)\}$/.exec(value) ?? /^\[(.*)\]$/.exec(value) ?? []
  if (inner !== undefined) return bare(inner.trim())
  return /^"[^]*"$|^'[^]*'$/.test(value) ? value.slice(1, -1) : value
}
