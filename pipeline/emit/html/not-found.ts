/** The page a host shows for an address that is not there. */
import {h} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {contents} from './landing.js'
import {describe} from './page-parts.js'
import type {PageParts} from './page-parts.js'
import {pageBar} from './shell.js'
import type {Page} from './shell.js'

/** A host may show it at any depth of address, so its links are absolute when the publication has an address. */
export function notFoundPage({state, foot, counted}: PageParts): Page {
  const {publication, strings} = state
  const {config} = publication
  const base = config.url ?? ''
  const absolute = {
    ...state,
    href: (destination: Parameters<typeof state.href>[0]) => {
      const href = state.href(destination)
      return href !== undefined && destination.kind === 'internal' ? base + href : href
    }
  }
  const main = [
    h('div', {className: ['plain']}, [h('h1', {}, strings.pageNotFound)]),
    ...(publication.chapters.length > 0 ? [contents(absolute)] : [])
  ]
  return {
    lang: config.lang,
    dir: config.dir,
    title: `${strings.pageNotFound} · ${publication.title.text}`,
    description: describe(publication),
    canonical: undefined,
    hidden: true,
    list: true,
    bar: counted(pageBar(publication, strings, {home: `${base}index.html`, contents: undefined})),
    main: printHtml(counted(main)),
    foot
  }
}
