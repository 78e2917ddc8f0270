/** What a letter says, by type of publication, in both forms: the whole article, a digest of an issue, the launch of a book. */
import {isolated} from '../../language/isolate.js'
import {numberIn} from '../../language/numerals.js'
import {betweenFacts} from '../../language/scripts.js'
import {fill, stringsFor} from '../../language/strings.js'
import {formatDate} from '../../language/dates.js'
import {joinNames} from '../../language/lists.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {authorsOf} from '../../publication/authors.js'
import type {BindingContext} from '../emitter.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {printHtml} from '../hast/print.js'
import {pageAddress} from './addresses.js'
import type {MailWriter} from './body.js'
import type {EmailPart} from './part.js'
import type {Look} from './styles.js'

export interface LetterInput {
  readonly publication: PreparedPublication
  readonly parts: readonly EmailPart[]
  readonly context: BindingContext
  readonly look: Look
  readonly writer: MailWriter
  /** The picture over the text; sizes in CSS pixels. */
  readonly band: {readonly src: string; readonly width: number; readonly height: number}
}

/** HTML of the content cell. */
export function letterHtml(input: LetterInput): string {
  const {publication, parts, look, writer} = input
  const {styles} = look
  const only = parts.length === 1 && publication.chapters.length === 1 ? publication.chapters[0] : undefined
  const opening = [nameLine(input), band(input)]
  if (only)
    return (
      printHtml(opening) +
      printHtml(articleHead(only, input)) +
      parts.map(part => part.html).join('') +
      printHtml(foot(input))
    )
  const subtitle = publication.subtitle
    ? [h('p', {style: styles.standfirst, className: ['quiet']}, writer.write(publication.subtitle.children))]
    : []
  const head = [
    h('h1', {style: styles.title}, writer.write(publication.title.children)),
    ...subtitle,
    ...byline(publicationByline(publication), look)
  ]
  if (parts.length > 0) {
    const texts = publication.chapters.map(
      (chapter, index) => printHtml([chapterTitle(chapter, input)]) + (parts[index]?.html ?? '')
    )
    return printHtml([...opening, ...head]) + texts.join('') + printHtml(foot(input))
  }
  const description =
    publication.description === undefined ? [] : [h('p', {style: styles.paragraph}, publication.description)]
  const entries = publication.config.type === 'book' ? contents(input) : digest(input)
  return printHtml([...opening, ...head, ...description, ...entries, ...button(input), ...foot(input)])
}

function nameLine({publication, look}: LetterInput): HastNode {
  const strings = stringsFor(publication.config.lang)
  const web = publication.config.url
  const link =
    web === undefined ? [] : [text(' · '), h('a', {href: web, style: look.styles.footLink}, strings.readOnline)]
  const name = h('strong', {className: ['ink']}, publication.config.shortTitle ?? publication.title.text)
  return h('p', {style: `${look.styles.name};padding-bottom:16px`, className: ['quiet']}, [name, ...link])
}

function band({band: picture}: LetterInput): HastNode {
  return h('p', {style: 'margin:0 0 28px'}, [
    h('img', {
      src: picture.src,
      alt: '',
      width: picture.width,
      height: picture.height,
      style: 'display:block;width:100%;height:auto;border:0'
    })
  ])
}

function articleHead(chapter: ChapterHead, {look, writer, publication}: LetterInput): HastNode[] {
  const {styles} = look
  const {lang} = publication.config
  const strings = stringsFor(lang)
  const kicker = chapter.kicker?.children ?? []
  const date = chapter.date ?? publication.config.date
  const line = [
    chapter.byline && isolated(chapter.byline, chapter.dir),
    date && formatDate(date, lang),
    fill(strings.minutes, numberIn(lang, chapter.minutes))
  ]
    .filter(part => part)
    .join(betweenFacts(lang))
  return [
    ...(kicker.length > 0 ? [h('p', {style: styles.kicker, className: ['accent']}, writer.write(kicker))] : []),
    h('h1', {style: styles.title}, writer.write(chapter.title.children)),
    ...(chapter.standfirst
      ? [h('p', {style: styles.standfirst, className: ['quiet']}, writer.write(chapter.standfirst.children))]
      : []),
    ...byline(line, look)
  ]
}

function byline(line: string | undefined, {styles}: Look): HastNode[] {
  return line ? [h('p', {style: styles.byline, className: ['quiet']}, line)] : []
}

export function publicationByline({config}: PreparedPublication): string {
  const authors = authorsOf(config).map(({name}) => name)
  const date = config.date === undefined ? '' : formatDate(config.date, config.lang)
  const names = joinNames(authors, config.lang)
  return [names && isolated(names, config.dir), date].filter(part => part !== '').join(betweenFacts(config.lang))
}

function chapterTitle(chapter: ChapterHead, {writer, look}: LetterInput): HastNode {
  return h('h2', {style: look.styles.h2}, writer.write(chapter.title.children))
}

/** Each article's title, byline, standfirst and link, under its section. */
function digest(input: LetterInput): HastNode[] {
  const {publication, writer, look} = input
  const {styles} = look
  const strings = stringsFor(publication.config.lang)
  return groups(publication).flatMap(({title, chapters}) => [
    ...(title ? [h('p', {style: `${styles.kicker};margin:44px 0 0`, className: ['accent']}, writer.write(title))] : []),
    ...chapters.flatMap((chapter, index) => {
      const address = pageAddress(publication, chapter.id)
      const words = writer.write(chapter.title.children)
      // The name of a section stands nearer to what it names than to what is above it.
      const close = title && index === 0 ? ';margin:8px 0 6px' : ''
      const summary = chapter.standfirst
        ? writer.write(chapter.standfirst.children)
        : chapter.description === undefined
          ? []
          : [text(chapter.description)]
      return [
        h(
          'h2',
          {style: styles.entryTitle + close},
          address === undefined ? words : [h('a', {href: address, style: styles.entryLink}, words)]
        ),
        ...(chapter.byline === undefined
          ? []
          : [h('p', {style: `${styles.byline};margin:0 0 8px`, className: ['quiet']}, chapter.byline)]),
        ...(summary.length > 0 ? [h('p', {style: `${styles.paragraph};margin:0 0 10px`}, summary)] : []),
        ...(address === undefined
          ? []
          : [
              h('p', {style: `${styles.byline};margin:0`}, [
                h('a', {href: address, style: styles.link}, `${strings.continueReading}: ${chapter.navTitle.text}`)
              ])
            ])
      ]
    })
  ])
}

function contents({publication, writer, look}: LetterInput): HastNode[] {
  const {styles} = look
  const strings = stringsFor(publication.config.lang)
  return [
    h('h2', {style: styles.h2}, strings.contents),
    ...groups(publication).flatMap(({title, chapters}) => [
      ...(title ? [h('p', {style: `${styles.label};margin:16px 0 4px`, className: ['ink']}, writer.write(title))] : []),
      h(
        'ul',
        {style: styles.list},
        chapters.map(chapter => {
          const address = pageAddress(publication, chapter.id)
          const words = writer.write(chapter.navTitle.children)
          return h(
            'li',
            {style: styles.item},
            address === undefined ? words : [h('a', {href: address, style: styles.link}, words)]
          )
        })
      )
    ])
  ]
}

export function groups(publication: PreparedPublication) {
  const heads = new Map(publication.chapters.map(chapter => [chapter.id, chapter]))
  return publication.divisions
    .map(({title, chapters}) => ({title: title?.children, chapters: chapters.flatMap(id => heads.get(id) ?? [])}))
    .filter(({chapters}) => chapters.length > 0)
}

function button({publication, look}: LetterInput): HastNode[] {
  const {url} = publication.config
  if (url === undefined) return []
  const strings = stringsFor(publication.config.lang)
  const link = h('a', {href: url, style: look.styles.button}, strings.startReading)
  const cell = h('td', {style: look.styles.buttonCell, className: ['btn']}, [link])
  return [
    h('table', {role: 'presentation', border: '0', cellPadding: '0', cellSpacing: '0', style: 'margin:28px 0 0'}, [
      h('tbody', {}, [h('tr', {}, [cell])])
    ])
  ]
}

/** Why the letter came, how to stop it, and where the sender lives. */
function foot({publication, look}: LetterInput): HastNode[] {
  const {config} = publication
  const {styles} = look
  const mail = config.editions.email === false ? undefined : config.editions.email
  const strings = stringsFor(config.lang)
  const stop =
    mail?.unsubscribe === undefined
      ? []
      : [text(' '), h('a', {href: mail.unsubscribe, style: styles.footLink}, strings.unsubscribe)]
  const rule = h(
    'table',
    {role: 'presentation', width: '100%', border: '0', cellPadding: '0', cellSpacing: '0', style: 'margin:40px 0 16px'},
    [h('tbody', {}, [h('tr', {}, [h('td', {style: styles.ruleCell, className: ['edge']}, '\u00A0')])])]
  )
  return [
    rule,
    h('p', {style: styles.foot, className: ['quiet']}, [text(strings.whyThisMail), ...stop]),
    ...(mail?.address === undefined ? [] : [h('p', {style: styles.foot, className: ['quiet']}, mail.address)])
  ]
}
