/** The plain-text part of a letter: the same words in the same order as the HTML part. */
import {isolated} from '../../../language/isolate.js'
import {numberIn} from '../../../language/numerals.js'
import {betweenFacts} from '../../../language/scripts.js'
import {fill, stringsFor} from '../../../language/strings.js'
import {inCapitals} from '../../../language/capitals.js'
import {formatDate} from '../../../language/dates.js'
import type {ChapterHead} from '../../../model/publication.js'
import {pageAddress} from '../addresses.js'
import {groups, publicationByline} from '../letter.js'
import type {LetterInput} from '../letter.js'
import type {EmailPart} from '../part.js'
import {underlined} from './flow.js'
import type {TextWriter} from './writer.js'
import {indent, measure, wrap} from './wrap.js'

/** @param preheader the first line: clients that make the preview from this part show the same as the others */
export function letterText(input: LetterInput, writer: TextWriter, preheader: string): string {
  const {publication, parts} = input
  const {config} = publication
  const strings = stringsFor(config.lang)
  const only = parts.length === 1 && publication.chapters.length === 1 ? publication.chapters[0] : undefined
  const name =
    config.url === undefined
      ? publication.title.text
      : `${publication.title.text}\n${strings.readOnline}: ${config.url}`
  const blocks = [
    wrap(preheader, measure),
    name,
    ...(only ? article(only, input, writer) : whole(input, writer)),
    ...foot(input)
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function article(chapter: ChapterHead, {publication, parts}: LetterInput, writer: TextWriter): string[] {
  const {lang, date} = publication.config
  const strings = stringsFor(lang)
  const day = chapter.date ?? date
  const line = [
    chapter.byline && isolated(chapter.byline, chapter.dir),
    day && formatDate(day, lang),
    fill(strings.minutes, numberIn(lang, chapter.minutes))
  ]
    .filter(part => part)
    .join(betweenFacts(lang))
  return [
    chapter.kicker ? writer.run(chapter.kicker.children) : '',
    title(writer.run(chapter.title.children)),
    chapter.standfirst ? wrap(writer.run(chapter.standfirst.children), measure) : '',
    line,
    ...parts.map(part => body(part, lang))
  ]
}

function whole(input: LetterInput, writer: TextWriter): string[] {
  const {publication, parts} = input
  const head = [
    title(writer.run(publication.title.children)),
    publication.subtitle ? wrap(writer.run(publication.subtitle.children), measure) : '',
    publicationByline(publication)
  ]
  if (parts.length > 0) {
    return [
      ...head,
      ...publication.chapters.flatMap((chapter, index) => [
        title(writer.run(chapter.title.children)),
        ...[parts[index]].flatMap(part => (part ? [body(part, publication.config.lang)] : []))
      ])
    ]
  }
  const description = publication.description === undefined ? '' : wrap(publication.description, measure)
  return [
    ...head,
    description,
    ...(publication.config.type === 'book' ? contents(input, writer) : digest(input, writer))
  ]
}

/** The text of a chapter with the list of addresses it names by number. */
function body({text, links}: EmailPart, lang: string): string {
  const list = links.map((url, index) => `{${numberIn(lang, index + 1)}} ${url}`).join('\n')
  return list === '' ? text : `${text}\n\n${list}`
}

function title(words: string): string {
  return underlined(wrap(words, measure), '=')
}

function digest({publication}: LetterInput, writer: TextWriter): string[] {
  return groups(publication).flatMap(group => [
    group.title ? inCapitals(writer.run(group.title), publication.config.lang) : '',
    ...group.chapters.map(chapter =>
      [
        underlined(wrap(writer.run(chapter.title.children), measure), '-'),
        chapter.byline ?? '',
        wrap(chapter.standfirst ? writer.run(chapter.standfirst.children) : (chapter.description ?? ''), measure),
        pageAddress(publication, chapter.id) ?? ''
      ]
        .filter(line => line !== '')
        .join('\n')
    )
  ])
}

function contents({publication}: LetterInput, writer: TextWriter): string[] {
  const strings = stringsFor(publication.config.lang)
  return [
    underlined(strings.contents, '-'),
    ...groups(publication).map(group => {
      const items = group.chapters.map(chapter => {
        const address = pageAddress(publication, chapter.id)
        const words = wrap(writer.run(chapter.navTitle.children), measure - 2)
        return indent(address === undefined ? words : `${words}\n${address}`, '- ', '  ')
      })
      return [group.title ? writer.run(group.title) : '', ...items].filter(line => line !== '').join('\n')
    }),
    publication.config.url === undefined ? '' : `${strings.startReading}: ${publication.config.url}`
  ]
}

/** Below the mark that mail programs take for the start of a signature (RFC 3676, 4.3). */
function foot({publication}: LetterInput): string[] {
  const {config} = publication
  const strings = stringsFor(config.lang)
  const mail = config.editions.email === false ? undefined : config.editions.email
  const lines = [
    strings.whyThisMail,
    mail?.unsubscribe === undefined ? '' : `${strings.unsubscribe}: ${mail.unsubscribe}`,
    mail?.address ?? ''
  ]
  return [['-- ', ...lines.filter(line => line !== '')].join('\n')]
}
