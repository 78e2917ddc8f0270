/** Parts -> files: pictures and fonts first, since pages and style sheet name them; then the pages. */
import type {ElementContent} from 'hast'
import type {Artifact} from '../../model/artifact.js'
import type {Outcome} from '../../model/message.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import type {BindingContext} from '../emitter.js'
import {bindAssets} from './assets.js'
import {chapterPage} from './chapter-page.js'
import {coverElement, makeCover} from './cover.js'
import {collectCharacters} from './faces.js'
import type {Characters} from './faces.js'
import {bindFeeds} from './feeds/index.js'
import {feedLinks} from './feeds/links.js'
import {downloads, pageFoot} from './foot.js'
import {cardPicture, landingPage} from './landing-page.js'
import {notFoundPage} from './not-found.js'
import {titlesOf, typesetAll} from '../../math/formulas.js'
import {outsideState} from './outside.js'
import {webPublication} from './web-publication.js'
import type {FeedSource} from './feeds/entries.js'
import type {PageParts} from './page-parts.js'
import type {HtmlPart} from './part.js'
import {linkedFiles, makePictures, picturePlaces, placePictures} from './pictures.js'
import {inFolder} from './in-folder.js'
import {redirects} from './redirects.js'
import {pageHtml} from './shell.js'
import type {Page} from './shell.js'

export async function bindPages(
  publication: PreparedPublication,
  parts: readonly HtmlPart[],
  context: BindingContext
): Promise<Outcome<readonly Artifact[]>> {
  const {workshop} = context
  const state = outsideState(publication, await typesetAll(titlesOf(publication), workshop))
  const wanted = picturePlaces(parts, part => headOf(part, publication).path)
  const pictures = await makePictures(wanted, publication.assets, workshop)
  const files = await linkedFiles(new Set(parts.flatMap(part => part.files)), publication.assets, workshop)

  const characters: Characters = new Map()
  for (const part of parts) for (const [face, used] of part.characters) put(characters, face, used)
  // What is built here is counted here; the articles were counted when they were set.
  const counted = <Nodes extends readonly ElementContent[]>(nodes: Nodes): Nodes => {
    collectCharacters(nodes, characters)
    return nodes
  }
  const editions = downloads(context.made, publication.config.lang, state.strings)
  const page: PageParts = {state, foot: counted(pageFoot(publication.config, editions, state.strings)), counted}

  const pages = new Map<string, Page>()
  for (const part of parts) {
    const made = chapterPage(headOf(part, publication), placePictures(part, pictures.failed), part, page)
    pages.set(made.name, made.page)
  }
  const landed = publication.config.type !== 'article' || pages.size === 0
  const cover = landed ? await makeCover(publication, context) : {artifacts: [], messages: []}
  if (landed) {
    const shown = new Set([...wanted.keys()].filter(id => !pictures.failed.has(id)))
    const facts = {
      cover: coverElement(publication, context),
      downloads: editions,
      picture: cardPicture(publication, shown),
      issueCover: (issue: PreparedPublication) => inFolder(coverElement(issue, context), issue.config.slug)
    }
    pages.set('index.html', landingPage(page, facts))
  }
  pages.set('404.html', notFoundPage(page))

  const assets = await bindAssets(publication.config, context, workshop, {
    characters,
    marginNotes: Math.max(0, ...parts.map(part => part.marginNotes)),
    sheets: new Set([...pages.values()].flatMap(page => page.sheets ?? [])),
    widths: [...new Set(parts.flatMap(part => part.widths))].sort((a, b) => a - b)
  })
  const encoder = new TextEncoder()
  const printed = [...pages].map(([path, page]) => ({
    path,
    mediaType: 'text/html',
    bytes: encoder.encode(pageHtml({...page, feeds: page.hidden ? [] : feedLinks(publication)}, assets.names, context))
  }))
  const feeds = bindFeeds({publication, parts, failed: pictures.failed}, issueSources(context), context.version)
  const own = [...printed, ...assets.artifacts, ...cover.artifacts, ...pictures.artifacts, ...files, ...feeds.artifacts]
  return {
    value: [...own, ...redirects(publication, new Set(own.map(({path}) => path)), context.templates)],
    messages: [...cover.messages, ...pictures.messages, ...feeds.messages],
    treatments: []
  }
}

/** Pictures of an issue that could not be made were told when it was bound; their descriptions stand in the feed as well. */
function issueSources({issues}: BindingContext): readonly FeedSource[] {
  return issues.map(({publication, parts}) => ({
    publication: webPublication(publication),
    // They are what this emitter made of the chapters of the issue.
    parts: parts as readonly HtmlPart[],
    failed: new Set()
  }))
}

function headOf(part: HtmlPart, publication: PreparedPublication): ChapterHead {
  const head = publication.chapters.find(({id}) => id === part.chapter)
  if (!head) throw new Error(`a part of no chapter: ${part.chapter}`)
  return head
}

function put(characters: Characters, face: string, used: string): void {
  const set = characters.get(face) ?? new Set()
  for (const character of used) set.add(character)
  characters.set(face, set)
}
