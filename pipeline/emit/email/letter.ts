/** A letter in HTML: a text or several, the list of an issue's articles, the announcement of a book. */
import {betweenFacts} from '../../language/scripts.js'
import {stringsFor} from '../../language/strings.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import type {BindingContext} from '../emitter.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {pageAddress} from './addresses.js'
import {articleLine, placeText, publicationByline, textLine} from './bylines.js'
import {foreignTo, inLanguage} from './foreign.js'
import type {MailWriter} from './body.js'
import type {MailCover} from './cover.js'
import type {Letter} from './letters.js'
import {contents, digest} from './lists.js'
import type {BegunPart, Sections} from './lists.js'
import {extractHtml} from './part.js'
import type {Look} from './styles.js'

export interface LetterInput {
  readonly publication: PreparedPublication
  readonly context: BindingContext
  readonly look: Look
  readonly writer: MailWriter
  readonly sections: Sections
  /** Of a book, by the chapter they begin with. */
  readonly parts: ReadonlyMap<string, BegunPart>
  /** The picture over the text; sizes in CSS pixels. */
  readonly band: {readonly src: string; readonly width: number; readonly height: number}
  /** That of a book which is announced. */
  readonly cover: MailCover | undefined
  /** Where the letter can be read in a browser: an address, or the place of a token. */
  readonly web: string | undefined
  /** How to stop it, and where its sender lives, both given or the place of a token; `undefined`: the service has a foot. */
  readonly foot: {readonly unsubscribe: string | undefined; readonly address: string | undefined} | undefined
}

/** HTML of the content cell. */
export function letterHtml(input: LetterInput, letter: Letter): string {
  const head = letter.single ? articleHead(letter.single, letter, input) : publicationHead(letter, input)
  const texts = letter.texts.map(text => {
    const title = letter.single || !text.opens ? [] : textHead(text.head, input)
    return printHtml(title) + extractHtml(text.extract)
  })
  const lists =
    letter.form === 'launch' && !letter.single
      ? contents(input)
      : letter.form === 'digest' && !letter.single
        ? digest(input)
        : []
  const closing = [...lists, ...way(letter, input), ...foot(input)]
  return printHtml([nameLine(letter, input), ...opening(letter, input), ...head]) + texts.join('') + printHtml(closing)
}

function nameLine({place}: Letter, {publication, look, web}: LetterInput): HastNode {
  const {config} = publication
  const strings = stringsFor(config.lang)
  const between = betweenFacts(config.lang)
  const link =
    web === undefined ? [] : [text(between), h('a', {href: web, style: look.styles.footLink}, strings.readOnline)]
  const name = h('strong', {className: ['ink']}, config.shortTitle ?? publication.title.text)
  const which = place ? [text(between), text(placeText(place, config.lang))] : []
  return h('p', {style: `${look.styles.name};padding-bottom:16px`, className: ['quiet']}, [name, ...which, ...link])
}

/** The band of the publication or, where a book is announced, its cover. */
function opening({form}: Letter, {band, cover}: LetterInput): HastNode[] {
  if (form === 'launch' && cover) {
    const {name, alt, width, height} = cover
    const style = `display:block;max-width:${width}px;height:auto;border:0`
    return [h('p', {style: 'margin:0 0 24px'}, [h('img', {src: `images/${name}`, alt, width, height, style})])]
  }
  const {src, width, height} = band
  const style = 'display:block;width:100%;height:auto;border:0'
  return [h('p', {style: 'margin:0 0 28px'}, [h('img', {src, alt: '', width, height, style})])]
}

function publicationHead({form, place}: Letter, {publication, look, writer}: LetterInput): HastNode[] {
  const {styles} = look
  const {config, subtitle, description} = publication
  const starts = place === undefined || place.number === 1
  return [
    h('h1', {style: styles.title}, writer.write(publication.title.children)),
    ...(subtitle && starts
      ? [h('p', {style: styles.standfirst, className: ['quiet']}, writer.write(subtitle.children))]
      : []),
    ...(starts ? byline(publicationByline(publication), look) : []),
    ...(description === undefined || (form === 'text' && config.type !== 'issue') || !starts
      ? []
      : [h('p', {style: styles.paragraph}, description)])
  ]
}

/** The head of a letter about one text; of a letter that goes on with one, its title. */
function articleHead(chapter: ChapterHead, {form, place}: Letter, input: LetterInput): HastNode[] {
  const {look, writer, publication} = input
  const {styles} = look
  const foreign = foreignTo(chapter, publication)
  const title = h('h1', inLanguage({style: styles.title}, foreign), writer.write(chapter.title.children))
  if (place && place.number > 1) return [title]
  const kicker = chapter.kicker
    ? writer.write(chapter.kicker.children)
    : chapter.label === undefined
      ? []
      : [text(chapter.label)]
  const about = chapter.standfirst ? writer.write(chapter.standfirst.children) : []
  const description = form === 'text' || about.length > 0 ? undefined : (chapter.description ?? publication.description)
  return [
    ...(kicker.length > 0 ? [h('p', {style: styles.kicker, className: ['accent']}, kicker)] : []),
    title,
    ...subtitleLine(chapter, input),
    ...(about.length > 0 ? [h('p', inLanguage({style: styles.standfirst, className: ['quiet']}, foreign), about)] : []),
    ...byline(articleLine(chapter, publication), look),
    ...(description === undefined ? [] : [h('p', {style: styles.paragraph}, description)])
  ]
}

function subtitleLine(chapter: ChapterHead, {look, writer, publication}: LetterInput): HastNode[] {
  if (!chapter.subtitle) return []
  const dressed = inLanguage({style: look.styles.subtitle, className: ['quiet']}, foreignTo(chapter, publication))
  return [h('p', dressed, writer.write(chapter.subtitle.children))]
}

function byline(line: string | undefined, {styles}: Look): HastNode[] {
  return line ? [h('p', {style: styles.byline, className: ['quiet']}, line)] : []
}

/** The head of one of several texts: in an issue with its section, and what it is about. */
function textHead(chapter: ChapterHead, input: LetterInput): HastNode[] {
  const {publication, writer, look, sections} = input
  const {styles} = look
  const foreign = foreignTo(chapter, publication)
  const kicker = chapter.kicker?.children ?? sections.get(chapter.id) ?? []
  const label = chapter.label === undefined ? [] : [text(chapter.label)]
  const above = kicker.length > 0 ? writer.write(kicker) : label
  const line = textLine(chapter, publication)
  return [
    ...partHead(chapter, input),
    ...(above.length > 0 ? [h('p', {style: `${styles.kicker};margin:48px 0 0`, className: ['accent']}, above)] : []),
    h(
      'h2',
      inLanguage({style: above.length > 0 ? `${styles.textTitle};margin:4px 0 10px` : styles.textTitle}, foreign),
      writer.write(chapter.title.children)
    ),
    ...subtitleLine(chapter, input),
    ...(chapter.standfirst
      ? [
          h(
            'p',
            inLanguage({style: `${styles.paragraph};margin:0 0 8px`, className: ['quiet']}, foreign),
            writer.write(chapter.standfirst.children)
          )
        ]
      : []),
    ...(line === '' ? [] : [h('p', {style: `${styles.byline};margin:0 0 20px`, className: ['quiet']}, line)])
  ]
}

/** The name of the part that begins here, as that of a text. */
function partHead({id}: ChapterHead, {parts, writer, look: {styles}}: LetterInput): HastNode[] {
  const part = parts.get(id)
  if (!part) return []
  const style = part.label === undefined ? styles.textTitle : `${styles.textTitle};margin:4px 0 10px`
  return [
    ...(part.label === undefined
      ? []
      : [h('p', {style: `${styles.kicker};margin:48px 0 0`, className: ['accent']}, part.label)]),
    h('h2', {style}, writer.write(part.title))
  ]
}

/** Where the letter leads: on to the rest of a text, or into the publication. */
function way({form, single, more}: Letter, {publication, look}: LetterInput): HastNode[] {
  const strings = stringsFor(publication.config.lang)
  if (more) {
    const address = pageAddress(publication, more.id) ?? publication.config.url
    const words = `${strings.continueReading}: ${more.navTitle.text}`
    return address === undefined ? [] : [button(address, words, look)]
  }
  if (form === 'text') return []
  const address = (single && pageAddress(publication, single.id)) ?? publication.config.url
  return address === undefined ? [] : [button(address, single ? strings.continueReading : strings.startReading, look)]
}

function button(href: string, words: string, {styles}: Look): HastNode {
  const link = h('a', {href, style: styles.button}, words)
  const cell = h('td', {style: styles.buttonCell, className: ['btn']}, [link])
  return h('table', {role: 'presentation', border: '0', cellPadding: '0', cellSpacing: '0', style: 'margin:28px 0 0'}, [
    h('tbody', {}, [h('tr', {}, [cell])])
  ])
}

/** Why the letter came, how to stop it, and where the sender lives; a service may say so itself. */
function foot({publication, look, foot: words}: LetterInput): HastNode[] {
  const {styles} = look
  const strings = stringsFor(publication.config.lang)
  if (words === undefined) return []
  const {unsubscribe, address} = words
  const stop =
    unsubscribe === undefined
      ? []
      : [text(' '), h('a', {href: unsubscribe, style: styles.footLink}, strings.unsubscribe)]
  const rule = h(
    'table',
    {role: 'presentation', width: '100%', border: '0', cellPadding: '0', cellSpacing: '0', style: 'margin:40px 0 16px'},
    [h('tbody', {}, [h('tr', {}, [h('td', {style: styles.ruleCell, className: ['edge']}, '\u00A0')])])]
  )
  return [
    rule,
    h('p', {style: styles.foot, className: ['quiet']}, [text(strings.whyThisMail), ...stop]),
    ...(address === undefined ? [] : [h('p', {style: styles.foot, className: ['quiet']}, address)])
  ]
}
