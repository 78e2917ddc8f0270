/** The plain-text part of a letter: the same words in the same order as the HTML part. */
import {numberIn} from '../../../language/numerals.js'
import {stringsFor} from '../../../language/strings.js'
import {inCapitals} from '../../../language/capitals.js'
import type {ChapterHead} from '../../../model/publication.js'
import {pageAddress} from '../addresses.js'
import {articleLine, placeText, publicationByline, textLine} from '../bylines.js'
import type {LetterInput} from '../letter.js'
import type {Letter} from '../letters.js'
import {groups} from '../lists.js'
import {extractLinks, extractText} from '../part.js'
import type {Extract} from '../part.js'
import {underlined} from './flow.js'
import type {TextWriter} from './writer.js'
import {indent, measure, wrap} from './wrap.js'

/** @param preheader the first line: clients that make the preview from this part show the same as the others */
export function letterText(input: LetterInput, letter: Letter, writer: TextWriter, preheader: string): string {
  const {publication, web} = input
  const strings = stringsFor(publication.config.lang)
  const which = letter.place ? ` (${placeText(letter.place, publication.config.lang)})` : ''
  const name = publication.title.text + which
  const blocks = [
    wrap(preheader, measure),
    web === undefined ? name : `${name}\n${strings.readOnline}: ${web}`,
    ...(letter.single ? articleHead(letter.single, letter, input, writer) : publicationHead(letter, input, writer)),
    ...letter.texts.flatMap(text => [
      ...(letter.single || !text.opens ? [] : textHead(text.head, input, writer)),
      body(text.extract, text.head.lang)
    ]),
    ...(letter.form === 'launch' && !letter.single ? contents(input, writer) : []),
    ...(letter.form === 'digest' && !letter.single ? digest(input, writer) : []),
    way(letter, input),
    ...foot(input)
  ]
  return `${blocks.filter(block => block !== '').join('\n\n')}\n`
}

function articleHead(
  chapter: ChapterHead,
  {form, place}: Letter,
  {publication}: LetterInput,
  writer: TextWriter
): string[] {
  const head = title(writer.run(chapter.title.children))
  if (place && place.number > 1) return [head]
  const about = chapter.standfirst ? writer.run(chapter.standfirst.children) : ''
  const description = form === 'text' || about !== '' ? '' : (chapter.description ?? publication.description ?? '')
  return [
    chapter.kicker ? writer.run(chapter.kicker.children) : (chapter.label ?? ''),
    head,
    chapter.subtitle ? wrap(writer.run(chapter.subtitle.children), measure) : '',
    wrap(about, measure),
    articleLine(chapter, publication),
    wrap(description, measure)
  ]
}

function publicationHead({form, place}: Letter, {publication}: LetterInput, writer: TextWriter): string[] {
  const {config, subtitle, description} = publication
  const starts = place === undefined || place.number === 1
  return [
    title(writer.run(publication.title.children)),
    subtitle && starts ? wrap(writer.run(subtitle.children), measure) : '',
    starts ? publicationByline(publication) : '',
    description === undefined || (form === 'text' && config.type !== 'issue') || !starts
      ? ''
      : wrap(description, measure)
  ]
}

/** The head of one of several texts. */
function textHead(chapter: ChapterHead, {publication, sections, parts}: LetterInput, writer: TextWriter): string[] {
  const {lang} = publication.config
  const kicker = chapter.kicker?.children ?? sections.get(chapter.id)
  const above = kicker ? inCapitals(writer.run(kicker), lang) : (chapter.label ?? '')
  const part = parts.get(chapter.id)
  return [
    ...(part ? [part.label ?? '', title(writer.run(part.title))] : []),
    above,
    title(writer.run(chapter.title.children)),
    chapter.subtitle ? wrap(writer.run(chapter.subtitle.children), measure) : '',
    chapter.standfirst ? wrap(writer.run(chapter.standfirst.children), measure) : '',
    textLine(chapter, publication)
  ]
}

/** The text of a chapter with the list of addresses it names by number. */
function body(extract: Extract, lang: string): string {
  const list = extractLinks(extract)
    .map(([number, url]) => `{${numberIn(lang, number)}} ${url}`)
    .join('\n')
  return [extractText(extract), list].filter(part => part !== '').join('\n\n')
}

function way({form, single, more}: Letter, {publication}: LetterInput): string {
  const strings = stringsFor(publication.config.lang)
  if (more) {
    const address = pageAddress(publication, more.id) ?? publication.config.url
    return address === undefined ? '' : `${strings.continueReading}: ${more.navTitle.text}\n${address}`
  }
  if (form === 'text') return ''
  const address = (single && pageAddress(publication, single.id)) ?? publication.config.url
  return address === undefined ? '' : `${single ? strings.continueReading : strings.startReading}: ${address}`
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
      const own = group.opener && pageAddress(publication, group.opener.id)
      return [group.title ? writer.run(group.title) : '', own ?? '', ...items].filter(line => line !== '').join('\n')
    })
  ]
}

/** Below the mark that mail programs take for the start of a signature (RFC 3676, 4.3). */
function foot({publication, foot: words}: LetterInput): string[] {
  if (words === undefined) return []
  const strings = stringsFor(publication.config.lang)
  const {unsubscribe, address} = words
  const lines = [
    strings.whyThisMail,
    unsubscribe === undefined ? '' : `${strings.unsubscribe}: ${unsubscribe}`,
    address ?? ''
  ]
  return [['-- ', ...lines.filter(line => line !== '')].join('\n')]
}
