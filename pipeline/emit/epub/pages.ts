/** Pages a book has besides its chapters: cover, title page, imprint, and a page for each part. */
import {joinNames} from '../../language/lists.js'
import {stringsFor} from '../../language/strings.js'
import type {Division, PreparedPublication} from '../../model/publication.js'
import {creditLines, titlePageRoles} from '../../publication/credits.js'
import {imprintOf} from '../../publication/imprint.js'
import {issueLine} from '../../publication/issue.js'
import {h, text} from '../hast/element.js'
import type {HastChild, HastNode} from '../hast/element.js'
import {externalAddress} from './addresses.js'
import {bookTitle, creatorsOf} from './metadata.js'
import {toXhtml} from './xhtml.js'
import {xmlLine} from '../xml.js'

/** One XHTML file, ready for the frame. */
export interface Page {
  /** File name without extension. */
  readonly stem: string
  /** For `title`: never empty. */
  readonly title: string
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** `epub:type` of `body`. */
  readonly matter: string
  /** Class of `body`. */
  readonly className: string
  readonly xhtml: string
  readonly properties: readonly string[]
}

/** Makes pages in the publication's language. */
function pageMaker({config}: PreparedPublication) {
  return (stem: string, title: string, content: HastNode, matter = 'frontmatter'): Page => {
    const {xhtml, properties} = toXhtml([content], [], new Set())
    const text = xhtml.filter(piece => typeof piece === 'string').join('')
    return {stem, title, lang: config.lang, dir: config.dir, matter, className: stem, xhtml: text, properties}
  }
}

/** The picture alone: it holds the title, so that is its description unless the author wrote one. */
export function coverPage(publication: PreparedPublication, path: string): Page {
  const {config} = publication
  const {cover} = stringsFor(config.lang)
  const alt = xmlLine(config.cover.alt ?? '') || `${cover}: ${bookTitle(publication)}`
  const picture = h('img', {src: path, alt, role: 'doc-cover'})
  return pageMaker(publication)('cover', cover, h('section', {'epub:type': 'cover', ariaLabel: cover}, [picture]))
}

export function titlePage(publication: PreparedPublication): Page {
  const {config} = publication
  const {titlePage: name} = stringsFor(config.lang)
  const subtitle = xmlLine(publication.subtitle?.text ?? '')
  const authors = creatorsOf(publication).map(person => person.name)
  const content = h('section', {'epub:type': 'titlepage', className: ['title-page'], ariaLabel: name}, [
    h('h1', {}, bookTitle(publication)),
    subtitle === '' ? undefined : line('subtitle', subtitle, 'doc-subtitle'),
    // An issue names its authors at their articles.
    authors.length === 0 || config.type === 'issue' ? undefined : line('authors', joinNames(authors, config.lang)),
    ...(config.type === 'issue' ? [] : creditLines(config.people, config.lang, titlePageRoles)).map(credit =>
      line('credit', xmlLine(credit))
    ),
    line('issue', xmlLine(issueLine(config) ?? '')),
    line('publisher', xmlLine(config.publisher ?? ''))
  ])
  return pageMaker(publication)('title-page', name, content)
}

function line(className: string, words: HastChild | readonly HastChild[], role?: string): HastNode | undefined {
  return words === '' ? undefined : h('p', {className: [className], role}, words)
}

export function imprintPage(publication: PreparedPublication): Page {
  const {config} = publication
  const strings = stringsFor(config.lang)
  const paragraphs = imprintOf({...publication, title: {text: bookTitle(publication), children: []}}).map(lines => {
    const words = lines.flatMap(({text: line, url}, index): readonly HastNode[] => {
      const href = url === undefined ? undefined : externalAddress(url)
      const word = href === undefined ? text(xmlLine(line)) : h('a', {href}, xmlLine(line))
      return index === 0 ? [word] : [h('br'), word]
    })
    return h('p', {}, words)
  })
  const type = {'epub:type': 'copyright-page', className: ['imprint'], ariaLabel: strings.imprint}
  const matter = config.type === 'article' ? 'backmatter' : 'frontmatter'
  return pageMaker(publication)('imprint', strings.imprint, h('section', type, paragraphs), matter)
}

/** @param stem from the plan */
export function partPage(publication: PreparedPublication, division: Division, stem: string): Page {
  const label = xmlLine(division.label ?? '')
  const title = xmlLine(division.title?.text ?? '') || label || stem
  const id = `${/^[a-z]/.test(stem) ? stem : `_${stem}`}`
  const attributes = {'epub:type': 'part', role: 'doc-part', className: ['part'], ariaLabelledBy: [id]}
  const content = h('section', attributes, [line('kicker', label === title ? '' : label), h('h1', {id}, title)])
  return pageMaker(publication)(stem, title, content, 'bodymatter')
}
