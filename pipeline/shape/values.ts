/**
 * Shortcodes that print a value: `{{< var key.sub >}}`, `{{< meta title >}}`, and `{{ key }}` for keys of the publication alone,
 * since mail services and templates have their own. What else is left over of shortcodes is told and, its tag aside, kept.
 *
 * Source: Quarto's variables and metadata; Hugo's and Liquid's tags.
 */
import {nearest} from '../diagnostics/near.js'
import type {Config, FrontMatter} from '../model/config.js'
import type {SourceNode} from '../model/source-tree.js'
import {readShortcode} from '../tree/shortcode.js'
import type {PassState} from './context.js'

/** Every key and its words: those of the publication, and `meta.title` and the like of the file. */
export function valuesOf(config: Config, frontMatter: FrontMatter): ReadonlyMap<string, string> {
  const meta: readonly (readonly [string, string | undefined])[] = [
    ['title', frontMatter.title ?? config.title],
    ['subtitle', frontMatter.subtitle ?? config.subtitle],
    ['date', frontMatter.date ?? config.date],
    ['updated', frontMatter.updated ?? config.updated],
    ['description', frontMatter.description ?? config.description],
    ['author', (frontMatter.people.length > 0 ? frontMatter.people : config.people).map(({name}) => name).join(', ')],
    ['lang', frontMatter.lang ?? config.lang],
    ['version', config.version],
    ['edition', config.edition],
    ['publisher', config.publisher],
    ['url', config.url]
  ]
  return new Map([
    ...meta.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[`meta.${key}`, value] as const])),
    ...config.variables
  ])
}

const known = ['var', 'meta', 'include', 'ref', 'relref', 'figure', 'video', 'youtube', 'vimeo', 'audio', 'pagebreak']

/** Reports `variable-undefined`, `shortcode-unknown`. */
export function settleShortcode(node: SourceNode, state: PassState): readonly SourceNode[] | SourceNode {
  const raw = node.value ?? ''
  const typed: SourceNode = {type: 'text', value: raw, position: node.position}
  const [, plain] = /^\{\{\s*([\p{L}_][\p{L}\p{N}_.-]*)\s*\}\}$/u.exec(raw) ?? []
  if (plain !== undefined) {
    const value = state.values.get(plain)
    return value === undefined ? typed : state.inline(value, node)
  }
  const {name, positional} = readShortcode(raw) ?? {name: '', positional: []}
  const argument = positional.join(' ')
  if (name === 'var' || name === 'meta') {
    const key = name === 'var' ? argument : `meta.${argument}`
    const value = state.values.get(key)
    if (value !== undefined) return state.inline(value, node)
    state.diagnostics.report('variable-undefined', node, {key, near: nearest(key, state.values.keys())})
    return typed
  }
  // Told where it was looked for: a file that is not there, a page.
  if (name === '' || known.includes(name)) return typed
  state.diagnostics.report('shortcode-unknown', node, {raw: shortened(raw), name, near: nearest(name, known)})
  return []
}

/** `{{key}}` in an address. */
export function withValuesInAddress(node: SourceNode, {values}: PassState): SourceNode {
  const {url} = node
  if (typeof url !== 'string' || !url.includes('{{')) return node
  const made = url.replace(/\{\{([\p{L}_][\p{L}\p{N}_.-]*)\}\}/gu, (whole, key: string) => values.get(key) ?? whole)
  return made === url ? node : {...node, url: made}
}

/** Tags of Liquid and Jinja are printed as typed. Reports `template-tag`, once a text. */
export function reportTemplateTags(node: SourceNode, {diagnostics}: PassState): void {
  const [raw] = (node.value ?? '').includes('{%') ? (/\{%-?\s*\w[^%\n]*%\}/.exec(node.value ?? '') ?? []) : []
  if (raw !== undefined) diagnostics.report('template-tag', node, {raw: shortened(raw)})
}

function shortened(raw: string): string {
  return raw.length > 60 ? `${raw.slice(0, 57)}…` : raw
}
