/** One chapter -> its part. Pure: what only `bind` can know is left as a late picture. */
import type {Element} from 'hast'
import {createDiagnostics} from '../../diagnostics/collector.js'
import {highlight} from '../../highlight/index.js'
import type {Formulas} from '../../math/formulas.js'
import {typesetOf} from '../../math/formulas.js'
import {stringsFor} from '../../language/strings.js'
import type {Asset} from '../../model/asset.js'
import type {Outcome, Treatment} from '../../model/message.js'
import type {Destination, Position} from '../../model/nodes.js'
import type {ChapterHead, PreparedChapter, PreparedPublication} from '../../model/publication.js'
import {siteFragment, siteId} from '../../publication/site.js'
import {createConverter} from '../hast/convert.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {creditGap} from '../../tree/figures.js'
import {printHtml} from '../hast/print.js'
import type {HastHooks} from '../hast/state.js'
import {createHref} from './addresses.js'
import {articleHead} from './article.js'
import {collectCharacters, faceKey} from './faces.js'
import type {Characters} from './faces.js'
import {htmlHandlers} from './handlers.js'
import {notesFitMargin, takesMargin} from './margin.js'
import {noteCall, notePlaces, notesSection} from './notes.js'
import type {HtmlPart, LatePicture} from './part.js'
import {pictureElement, textSizes} from './picture.js'
import type {PictureLook} from './picture.js'
import {sheetsFor} from './sheets.js'
import {excerptOf} from '../excerpt.js'
import {fedChapters} from './feeds/chosen.js'
import {feedHtml, feedPicture} from './feeds/content.js'

export function setChapter(
  chapter: PreparedChapter,
  publication: PreparedPublication,
  formulas: Formulas
): Outcome<HtmlPart> {
  const {head, footnotes} = chapter
  const diagnostics = createDiagnostics(head.path)
  const treatments: Treatment[] = []
  const strings = stringsFor(head.lang)
  const gathered = gather(publication, head)
  const places = notePlaces(footnotes)

  const walk = createConverter<HastHooks>(htmlHandlers, {
    medium: 'html',
    publication,
    chapter: head,
    strings,
    href: gathered.href,
    id: siteId,
    picture(image, asset) {
      const share = image.width?.unit === '%' ? Math.round(image.width.value) : undefined
      const className = (image.classes ?? []).map(name => `x-${name}`)
      const look = {
        alt: image.decorative ? '' : image.alt,
        title: image.title,
        id: image.identifier === undefined ? undefined : siteId(image.identifier),
        className: share === undefined ? className : [...className, `w-${share}`],
        width: image.width?.unit === 'px' ? image.width.value : undefined,
        sizes: textSizes
      }
      const dark = image.dark === undefined ? undefined : publication.assets.get(image.dark)
      if (!dark?.picture) return gathered.picture(asset, look, image.position)
      const named = (name: string) => [...(look.className ?? []), name]
      return [
        ...gathered.picture(asset, {...look, className: named('on-light')}, image.position),
        ...gathered.picture(dark, {...look, id: undefined, className: named('on-dark')}, image.position)
      ]
    },
    formula(node) {
      const formula = typesetOf(formulas(node))
      if (!formula) {
        const how = 'its source is shown'
        treatments.push({kind: 'degraded', construct: node.type, how, file: head.path, span: node.position})
      }
      return formula
    },
    noteCall: node => [noteCall(node, places, head.lang)],
    tokens: highlight,
    reportUnknown: node => diagnostics.report('node-unknown', node, {type: node.type, edition: 'web'}),
    leaveOut(node, how) {
      const construct = node.type === 'generated' ? node.what : node.type
      treatments.push({kind: 'left-out', construct, how, file: head.path, span: node.position})
    }
  })

  const lead = head.image && leadFigure(head.image, publication, gathered.picture)
  const header = articleHead(head, publication, strings, walk)
  const cut = excerptOf(chapter)
  const start = walk(cut.children)
  const body = [...start, ...walk(chapter.children.slice(cut.children.length))]
  const notes = notesSection(footnotes, head.lang, strings, walk)
  const items = notes ? noteItems(notes) : []
  const free = head.notesHtml === 'auto' && !head.vertical && !takesMargin(body)
  const margin = items.length > 0 && free && notesFitMargin(body, items)

  const fedNodes = (): readonly (HastNode | undefined)[] => {
    const standfirst = head.standfirst && h('p', {}, h('strong', {}, walk(head.standfirst.children)))
    const {feed} = publication.config
    return feed !== false && feed.content === 'excerpt'
      ? [standfirst, ...start, notesSection(cut.footnotes, head.lang, strings, walk)]
      : [standfirst, lead, ...body, notes]
  }

  const foreign = head.lang !== publication.config.lang
  const article = h(
    'article',
    {
      className: margin ? ['has-notes'] : undefined,
      lang: foreign ? head.lang : undefined,
      dir: foreign || head.dir !== publication.config.dir ? head.dir : undefined
    },
    [header, lead, proseBox(head, [...body, notes])]
  )
  const html = printHtml([article])
  return {
    value: {
      chapter: head.id,
      article: html,
      feed: gathered.fed ? feedHtml(fedNodes(), head, publication) : undefined,
      pictures: gathered.pictures,
      files: [...gathered.files],
      characters: charactersOf(article),
      marginNotes: margin ? items.length : 0,
      sheets: sheetsFor(html, head.lang),
      widths: widthsIn([html, ...gathered.pictures.map(picture => picture.html)])
    },
    messages: diagnostics.messages,
    treatments
  }
}

/** Lines from top to bottom make a wide box: who has no pointer scrolls it with the keys. */
function proseBox({title, vertical}: ChapterHead, children: readonly (HastNode | undefined)[]): HastNode {
  if (!vertical) return h('div', {className: ['prose']}, children)
  return h('div', {className: ['prose', 'vertical'], role: 'group', tabIndex: 0, ariaLabel: title.text}, children)
}

/** Address and picture hooks that remember what was asked for. */
function gather(publication: PreparedPublication, {id}: ChapterHead) {
  const pictures: LatePicture[] = []
  const files = new Set<string>()
  const address = createHref(publication)
  const fed = fedChapters(publication).has(id)
  return {
    fed,
    pictures,
    files,
    href(destination: Destination) {
      // The name of the page itself would load it once more where the server shows it under another.
      if (destination.kind === 'internal' && destination.chapter === id && destination.identifier !== undefined)
        return siteFragment(siteId(destination.identifier))
      const href = address(destination)
      if (destination.kind === 'file' && href !== undefined) files.add(destination.assetId)
      return href
    },
    picture(asset: Asset, look: Omit<PictureLook, 'first'>, position?: Position): HastNode[] {
      const element = pictureElement(asset, {...look, first: pictures.length === 0})
      const html = printHtml([element])
      const words = look.alt === '' ? [] : [h('span', {className: ['no-picture']}, look.alt)]
      pictures.push({
        assetId: asset.id,
        position,
        html,
        standIn: printHtml(words),
        plain: fed ? feedPicture(element, publication) : undefined
      })
      return [{type: 'comment', value: `picture:${pictures.length - 1}`}]
    }
  }
}

function leadFigure(
  image: NonNullable<PreparedChapter['head']['image']>,
  publication: PreparedPublication,
  picture: (asset: Asset, look: Omit<PictureLook, 'first'>) => HastNode[]
): HastNode | undefined {
  const asset = publication.assets.get(image.assetId)
  if (!asset?.picture) return undefined
  const {caption, credit} = image
  const words = [
    ...(caption === undefined ? [] : [text(caption)]),
    ...(caption === undefined || credit === undefined ? [] : [text(creditGap(caption))]),
    ...(credit === undefined ? [] : [h('span', {className: ['credit']}, credit)])
  ]
  return h('figure', {className: ['lead']}, [
    ...picture(asset, {alt: image.alt, sizes: textSizes}),
    words.length > 0 ? h('figcaption', {}, words) : undefined
  ])
}

function noteItems(section: Element): readonly Element[] {
  const list = section.children.find(child => child.type === 'element' && child.tagName === 'ol')
  return list?.type === 'element' ? list.children.filter(child => child.type === 'element') : []
}

/** Percents of columns and pictures, which the style sheet gets a rule for. */
function widthsIn(html: readonly string[]): number[] {
  const widths = new Set<number>()
  for (const piece of html) {
    for (const [, percent] of piece.matchAll(/<(?:col|img|figure)[^>]* class="[^"]*\bw-(\d{1,3})\b/g))
      widths.add(Number(percent))
  }
  return [...widths].sort((a, b) => a - b)
}

function charactersOf(article: Element): HtmlPart['characters'] {
  const characters: Characters = new Map()
  collectCharacters([article], characters)
  const margin = faceKey({family: 'label', weight: 600, italic: false})
  return [...characters].map(([face, set]) => [
    face,
    face === margin ? `${[...set].join('')}0123456789.` : [...set].join('')
  ])
}
