/** Pages a book has besides its chapters: cover, title page, imprint, and a page for each part. */
import {formatDate} from '../../language/dates.js'
import {joinNames} from '../../language/lists.js'
import {stringsFor} from '../../language/strings.js'
import type {Division, PreparedPublication} from '../../model/publication.js'
import {issueLine} from '../../publication/issue.js'
import {licenceOf} from '../../publication/licence.js'
import {h} from '../hast/element.js'
import type {HastChild, HastNode} from '../hast/element.js'
import {externalAddress} from './addresses.js'
import {isbnOf} from './identifier.js'
import {bookTitle, creatorsOf} from './metadata.js'
import {toXhtml} from './xhtml.js'
import {xmlLine} from './xml.js'

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
  const {copyright, identifiers} = config
  const given = (...words: readonly (string | undefined)[]): string =>
    words
      .map(word => xmlLine(word ?? ''))
      .filter(word => word !== '')
      .join(', ')
  const claim = [copyright?.year, copyright?.holder].map(word => xmlLine(word ?? '')).filter(word => word !== '')
  const isbn = isbnOf(identifiers.isbnEpub)
  const date = config.date === undefined ? undefined : formatDate(config.date, config.lang)
  const lines = [
    line('title', bookTitle(publication)),
    line('copyright', claim.length > 0 ? `© ${claim.join(' ')}` : ''),
    line('rights', given(config.rights)),
    licenseLine(config.license),
    line('published', given(config.publisher, config.place, date)),
    line('edition', given(config.edition, config.version)),
    line('isbn', isbn === undefined ? '' : `ISBN ${isbn}`),
    line('doi', given(identifiers.doi)),
    webLine(config.url, strings.readOnline),
    line('cover-credit', given(config.cover.credit)),
    line('made-with', strings.madeWith)
  ]
  const type = {'epub:type': 'copyright-page', className: ['imprint'], ariaLabel: strings.imprint}
  const matter = config.type === 'article' ? 'backmatter' : 'frontmatter'
  return pageMaker(publication)('imprint', strings.imprint, h('section', type, lines), matter)
}

function licenseLine(license: string | undefined): HastNode | undefined {
  const known = licenceOf(license)
  const name = xmlLine(known?.name ?? '')
  return line('license', known?.url === undefined ? name : [h('a', {href: known.url}, name)])
}

function webLine(url: string | undefined, words: string): HastNode | undefined {
  const href = url === undefined ? undefined : externalAddress(url)
  return href === undefined ? undefined : line('web', [h('a', {href}, words)])
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
