/** Lists of chapters in a letter: the digest of an issue, the contents of a book. */
import {stringsFor} from '../../language/strings.js'
import type {Phrasing} from '../../model/nodes.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {h, text} from '../hast/element.js'
import type {HastNode} from '../hast/element.js'
import {pageAddress} from './addresses.js'
import {foreignTo, inLanguage} from './foreign.js'
import type {LetterInput} from './letter.js'

/** Each article's title, byline, standfirst and link, under its section. */
export function digest(input: LetterInput): HastNode[] {
  const {publication, writer, look} = input
  const {styles} = look
  const strings = stringsFor(publication.config.lang)
  return groups(publication).flatMap(({title, chapters}) => [
    ...(title ? [h('p', {style: `${styles.kicker};margin:44px 0 0`, className: ['accent']}, writer.write(title))] : []),
    ...chapters.flatMap((chapter, index) => {
      const address = pageAddress(publication, chapter.id)
      const words = writer.write(chapter.title.children)
      const foreign = foreignTo(chapter, publication)
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
          inLanguage({style: styles.entryTitle + close}, foreign),
          address === undefined ? words : [h('a', {href: address, style: styles.entryLink}, words)]
        ),
        ...(chapter.byline === undefined
          ? []
          : [h('p', {style: `${styles.byline};margin:0 0 8px`, className: ['quiet']}, chapter.byline)]),
        ...(summary.length > 0
          ? [h('p', inLanguage({style: `${styles.paragraph};margin:0 0 10px`}, foreign), summary)]
          : []),
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

/** Of a book, linked where there are pages. */
export function contents({publication, writer, look}: LetterInput): HastNode[] {
  const {styles} = look
  const strings = stringsFor(publication.config.lang)
  /** A part with a page of its own leads there. */
  const named = (title: readonly Phrasing[], opener: ChapterHead | undefined) => {
    const address = opener && pageAddress(publication, opener.id)
    const words = writer.write(title)
    return address === undefined ? words : [h('a', {href: address, style: styles.link}, words)]
  }
  return [
    h('h2', {style: styles.h2}, strings.contents),
    ...groups(publication).flatMap(({title, opener, chapters}) => [
      ...(title
        ? [h('p', {style: `${styles.label};margin:16px 0 4px`, className: ['ink']}, named(title, opener))]
        : []),
      h(
        'ul',
        {style: styles.list},
        chapters.map(chapter => {
          const address = pageAddress(publication, chapter.id)
          const words = writer.write(chapter.navTitle.children)
          return h(
            'li',
            inLanguage({style: styles.item}, foreignTo(chapter, publication)),
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
    .map(({title, opener, chapters}) => ({
      title: title?.children,
      opener: opener === undefined ? undefined : heads.get(opener),
      chapters: chapters.flatMap(id => (id === opener ? [] : (heads.get(id) ?? [])))
    }))
    .filter(({opener, chapters}) => opener !== undefined || chapters.length > 0)
}

/** Title of the section of an issue by article; what stands above the text of a part's own page. */
export type Sections = ReadonlyMap<string, readonly Phrasing[]>

export function sectionsOf({divisions}: PreparedPublication): Sections {
  return new Map(
    divisions.flatMap(({kind, title, label, opener, chapters}): readonly (readonly [string, readonly Phrasing[]])[] => {
      if (kind === 'section' && title) return chapters.map(id => [id, title.children])
      return opener !== undefined && label !== undefined ? [[opener, [{type: 'text', value: label}]]] : []
    })
  )
}

/** What begins with an article or a chapter and has no text of its own to be named by. */
export interface BegunPart {
  readonly label: string | undefined
  readonly title: readonly Phrasing[]
}

/** By the chapter that they begin with: parts of a book without a page of their own. */
export function partsOf({divisions}: PreparedPublication): ReadonlyMap<string, BegunPart> {
  return new Map(
    divisions.flatMap(({kind, title, label, opener, chapters}): readonly (readonly [string, BegunPart])[] => {
      const [first] = chapters
      if (kind !== 'part' || !title || opener !== undefined || first === undefined) return []
      return [[first, {label, title: title.children}]]
    })
  )
}
