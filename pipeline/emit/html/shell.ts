/** The page around a text: head, bar, main, foot. */
import {markLeaves} from '../../imaging/mark.js'
import type {Strings} from '../../language/strings.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {Theme} from '../../theme/theme.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {escapeMarkup, fillSlots, templateOf} from '../slots.js'
import type {FeedLink} from './feeds/links.js'
import type {BlockSheet} from './part.js'
import {contentSecurityPolicy} from './policy.js'

/** Names of what all pages load. */
export interface PageAssets {
  readonly style: string
  /** Loaded by pages that are lists. */
  readonly landing: string
  /** Loaded by pages with notes in the margin. */
  readonly margin: string
  /** Loaded by pages that have blocks of their kind. */
  readonly sheets: ReadonlyMap<BlockSheet, string>
  readonly early: string
  readonly page: string
  readonly icon: string
  /** Font file to preload. */
  readonly font: string | undefined
}

export interface Page {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly description: string | undefined
  readonly facts?: PageFacts | undefined
  /** Absolute address; `undefined` when the publication has none. */
  readonly canonical: string | undefined
  readonly previous?: string | undefined
  readonly next?: string | undefined
  /** Not for search engines. */
  readonly hidden?: boolean
  /** It is a list of things to read, not a text. */
  readonly list?: boolean
  /** Its notes stand in the margin of wide screens. */
  readonly margin?: boolean
  readonly sheets?: readonly BlockSheet[]
  /** Where readers of feeds find them. */
  readonly feeds?: readonly FeedLink[]
  readonly bar: readonly HastNode[]
  /** HTML of what stands in `main`. */
  readonly main: string
  readonly foot: readonly HastNode[]
}

/** What a page is about, for catalogues. */
export interface PageFacts {
  readonly authors: readonly string[]
  readonly keywords: readonly string[]
  readonly audience: string | undefined
  readonly subjects: readonly string[]
}

export interface ShellParts {
  readonly templates: ReadonlyMap<string, string>
  readonly theme: Theme
  readonly version: string
}

export function pageHtml(page: Page, assets: PageAssets, {templates, theme, version}: ShellParts): string {
  const main = printHtml([h('main', {id: 'page-text', tabIndex: -1}, text('\u0000'))]).replace(
    '\u0000',
    () => page.main
  )
  const slots = new Map([
    ['lang', escapeMarkup(page.lang)],
    ['dir', page.dir],
    ['policy', contentSecurityPolicy],
    ['title', printHtml([text(page.title)])],
    ['head', headLines(page, assets, theme, version)],
    ['body', [printHtml(page.bar), main, printHtml(page.foot)].join('\n')]
  ])
  return fillSlots(templateOf(templates, 'html/page.html'), slots)
}

function headLines(page: Page, assets: PageAssets, theme: Theme, version: string): string {
  const {light, dark} = theme.colours
  const meta = (name: string, content: string | undefined, media?: string) =>
    content === undefined ? undefined : h('meta', {name, content, media})
  const link = (rel: string, href: string | undefined, more: Record<string, string> = {}) =>
    href === undefined ? undefined : h('link', {rel: [rel], href, ...more})
  return [
    meta('description', page.description),
    ...factLines(page.facts).map(([name, content]) => meta(name, content)),
    meta('robots', page.hidden ? 'noindex' : undefined),
    meta('generator', `Fourfold ${version}`),
    meta('theme-color', light.ground.paper, '(prefers-color-scheme: light)'),
    meta('theme-color', dark.ground.paper, '(prefers-color-scheme: dark)'),
    link('canonical', page.canonical),
    link('icon', assets.icon, {type: 'image/svg+xml'}),
    // Text in its own type comes a frame earlier; preloading more than the text costs more than it gives.
    link('preload', assets.font, {as: 'font', type: 'font/woff2', crossOrigin: 'anonymous'}),
    link('stylesheet', assets.style),
    link('stylesheet', page.list ? assets.landing : undefined),
    link('stylesheet', page.margin ? assets.margin : undefined),
    ...(page.sheets ?? []).map(sheet => link('stylesheet', assets.sheets.get(sheet))),
    h('script', {src: assets.early}),
    h('script', {src: assets.page, defer: true}),
    link('prev', page.previous),
    link('next', page.next),
    ...(page.feeds ?? []).map(({href, mediaType, title}) => link('alternate', href, {type: mediaType, title}))
  ]
    .filter(node => node !== undefined)
    .map(node => printHtml([node]))
    .join('\n')
}

/** Source: HTML, section 4.2.5.1 (standard names); DCMI, "Expressing Dublin Core in HTML". */
function factLines(facts: PageFacts | undefined): readonly (readonly [name: string, content: string])[] {
  if (!facts) return []
  const {authors, keywords, audience, subjects} = facts
  return [
    ...authors.map(name => ['author', name] as const),
    ...(keywords.length > 0 ? [['keywords', keywords.join(', ')] as const] : []),
    ...subjects.map(subject => ['dcterms.subject', subject] as const),
    ...(audience === undefined ? [] : [['dcterms.audience', audience] as const])
  ]
}

/** Skip link first, then the bar: name of the publication, contents, colours. */
export function pageBar(
  publication: PreparedPublication,
  strings: Strings,
  links: {readonly home: string; readonly contents: string | undefined}
): HastNode[] {
  const {config, title} = publication
  return [
    h('a', {className: ['skip'], href: '#page-text'}, strings.skipToContent),
    h('header', {className: ['bar']}, [
      h('a', {className: ['home'], href: links.home}, [leaves(), h('span', {}, config.shortTitle ?? title.text)]),
      links.contents === undefined
        ? undefined
        : h('nav', {ariaLabel: title.text}, h('a', {href: links.contents}, strings.contents)),
      themeSwitch(strings)
    ])
  ]
}

/** Shown only where the script runs. */
function themeSwitch(strings: Strings): HastNode {
  const choices = [
    ['', strings.themeAuto],
    ['light', strings.themeLight],
    ['sepia', strings.themeSepia],
    ['dark', strings.themeDark]
  ] as const
  const options = choices.map(([value, name]) => h('option', {value}, name))
  return h('label', {className: ['js-only']}, [
    h('span', {className: ['sr']}, strings.theme),
    h('select', {dataSet: 'theme'}, options)
  ])
}

/** The mark, in a square of 64. */
export const leafPaths = markLeaves(32, 32, 64)

function leaves(): HastNode {
  const paths = leafPaths.map(d => h('path', {d}))
  return h('svg', {viewBox: '0 0 64 64', ariaHidden: 'true'}, paths)
}
