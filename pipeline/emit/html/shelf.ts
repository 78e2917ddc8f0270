/** dist/index.html: the shelf of all publications; with one alone, a page that leads to it. */
import {stringsFor} from '../../language/strings.js'
import type {Artifact} from '../../model/artifact.js'
import type {PreparedPublication} from '../../model/publication.js'
import type {Workshop} from '../../model/workshop.js'
import {joinNames} from '../../language/lists.js'
import {authorsOf} from '../../publication/authors.js'
import {h} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {linkableTitle} from '../hast/title.js'
import {escapeMarkup, fillSlots, templateOf} from '../slots.js'
import {bindAssets} from './assets.js'
import {coverElement} from './cover.js'
import {collectCharacters} from './faces.js'
import type {Characters} from './faces.js'
import {inFolder} from './in-folder.js'
import {outsideState} from './outside.js'
import {describe} from './page-parts.js'
import {pageBar, pageHtml} from './shell.js'
import type {Page, ShellParts} from './shell.js'

/** @returns artifacts with paths relative to dist/; none when there is no publication */
export async function bindShelf(
  publications: readonly PreparedPublication[],
  context: ShellParts & {readonly workshop?: Workshop | undefined}
): Promise<readonly Artifact[]> {
  const [first, ...others] = publications
  if (!first) return []
  if (others.length === 0) return [leadingPage(first, context)]
  const {config} = first
  const strings = stringsFor(config.lang)
  const main = [
    h('div', {className: ['shelf']}, [
      h('h1', {}, strings.publications),
      h(
        'div',
        {className: ['cards']},
        publications.map(publication => publicationCard(publication, context))
      )
    ])
  ]
  const title = {text: strings.publications, children: [{type: 'text', value: strings.publications}]} as const
  const shelf = {...first, title, config: {...config, shortTitle: undefined}}
  const bar = pageBar(shelf, strings, {home: 'index.html', contents: undefined})
  const characters: Characters = new Map()
  collectCharacters([...bar, ...main], characters)
  const assets = await bindAssets(config, context, context.workshop, {
    characters,
    marginNotes: 0,
    sheets: new Set(),
    widths: []
  })
  const page: Page = {
    lang: config.lang,
    dir: config.dir,
    title: strings.publications,
    description: publications.map(publication => publication.title.text).join(' · '),
    canonical: undefined,
    list: true,
    bar,
    main: printHtml(main),
    foot: []
  }
  return [pageArtifact(pageHtml(page, assets.names, context)), ...assets.artifacts]
}

function publicationCard(publication: PreparedPublication, parts: ShellParts): HastNode {
  const {config, title, description} = publication
  const state = outsideState(publication)
  const people = joinNames(
    authorsOf(config).map(({name}) => name),
    config.lang
  )
  const href = `${config.slug}/index.html`
  return h('article', {className: ['card'], lang: config.lang, dir: config.dir}, [
    inFolder(coverElement(publication, parts), config.slug),
    h('h2', {className: ['card-title']}, h('a', {href}, state.walk(linkableTitle(title.children)))),
    description === undefined ? undefined : h('p', {}, description),
    people === '' ? undefined : h('p', {className: ['byline']}, h('b', {}, people))
  ])
}

/** Without script and from disk alike: a refresh after no time, and a link for who waits for none. */
function leadingPage(publication: PreparedPublication, {templates}: ShellParts): Artifact {
  const {config, title} = publication
  const href = `${config.slug}/index.html`
  const slots = new Map([
    ['lang', escapeMarkup(config.lang)],
    ['dir', config.dir],
    ['title', printHtml([{type: 'text', value: title.text}])],
    ['description', printHtml([h('meta', {name: 'description', content: describe(publication)})])],
    ['href', href],
    ['link', printHtml([h('a', {href}, title.text)])]
  ])
  return pageArtifact(fillSlots(templateOf(templates, 'html/leading.html'), slots))
}

function pageArtifact(html: string): Artifact {
  return {path: 'index.html', mediaType: 'text/html', bytes: new TextEncoder().encode(html)}
}
