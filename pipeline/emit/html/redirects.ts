/**
 * Old addresses of chapters: a page at each that leads on, without script and from disk alike, and a line in `_redirects` for
 * hosts that read it. An address that is a page of the site already, or that is none of a file, gets no page.
 *
 * Source of `_redirects`: Netlify Docs, "Redirects and rewrites"; Cloudflare Pages reads the same form.
 */
import type {Artifact} from '../../model/artifact.js'
import type {PreparedPublication} from '../../model/publication.js'
import {siteAddress, sitePage} from '../../publication/site.js'
import {decodePercent} from '../../tree/address.js'
import {h} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {escapeMarkup, fillSlots, templateOf} from '../slots.js'

/** @param taken paths of the site's own files */
export function redirects(
  publication: PreparedPublication,
  taken: ReadonlySet<string>,
  templates: ReadonlyMap<string, string>
): readonly Artifact[] {
  const {config} = publication
  const encoder = new TextEncoder()
  const pages = new Map<string, Artifact>()
  const lines: string[] = []
  const base = config.url === undefined ? '/' : new URL(config.url).pathname
  for (const head of publication.chapters) {
    const target = sitePage(head, publication)
    for (const alias of head.aliases) {
      const path = pagePathOf(alias)
      if (path === undefined || taken.has(path) || pages.has(path)) continue
      const up = '../'.repeat(path.split('/').length - 1)
      const slots = new Map([
        ['lang', escapeMarkup(head.lang)],
        ['dir', head.dir],
        ['title', printHtml([{type: 'text', value: head.title.text}])],
        ['description', headOf(siteAddress(config.url, target) ?? up + target)],
        ['href', escapeMarkup(up + target)],
        ['link', printHtml([h('a', {href: up + target}, head.title.text)])]
      ])
      const html = fillSlots(templateOf(templates, 'html/leading.html'), slots)
      pages.set(path, {path, mediaType: 'text/html', bytes: encoder.encode(html)})
      lines.push(`${base}${encodeURI(addressOf(alias)).slice(1)} ${base}${target} 301`)
    }
  }
  if (pages.size === 0) return []
  const list = {path: '_redirects', mediaType: 'text/plain', bytes: encoder.encode(`${lines.join('\n')}\n`)}
  return [...pages.values(), list]
}

/** Nothing is loaded by such a page. */
function headOf(canonical: string): string {
  const policy = h('meta', {httpEquiv: ['Content-Security-Policy'], content: "default-src 'none'"})
  return printHtml([policy, {type: 'text', value: '\n'}, h('link', {rel: ['canonical'], href: canonical})])
}

/** With one stroke at its start; those of an address are the site's own, so a host that is named is left out. */
function addressOf(alias: string): string {
  return `/${decodePercent(alias.replace(/[?#].*$/, '')).replace(/^\/+/, '')}`
}

/** `/old/name/` -> `old/name/index.html`; `undefined`: an address elsewhere, or one that no file system holds. */
function pagePathOf(alias: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(alias)) return undefined
  const address = addressOf(alias)
  const names = address.split('/').filter(name => name !== '')
  const odd = names.some(name => /^\.+$|[<>:"|?*\\\p{Cc}\p{Surrogate}]/u.test(name) || name.length > 200)
  if (names.length === 0 || odd) return undefined
  const path = names.join('/')
  return /\.html?$/i.test(path) ? path : `${path}/index.html`
}
