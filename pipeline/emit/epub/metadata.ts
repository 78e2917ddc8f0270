/** Metadata of the package document, in the order in which they are printed. Empty values are never printed. */
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import type {Config, Person} from '../../model/config.js'
import {licenceOf} from '../../publication/licence.js'
import {bookIdentifier, isbnOf} from './identifier.js'
import {sortName} from './sort-name.js'
import {xmlElement, xmlLine} from '../xml.js'

/** Source: EPUB 3.3, section 5.5; its vocabularies in appendix D. */
export function bookMetadata(publication: PreparedPublication): readonly string[] {
  const {config} = publication
  return [
    ...identifierLines(publication),
    ...titleLines(publication),
    xmlElement('dc:language', {}, config.lang),
    ...peopleLines(publication),
    ...plain('dc:publisher', config.publisher),
    ...plain('dc:description', publication.description),
    ...[...new Set(config.keywords.map(xmlLine))].flatMap(keyword => plain('dc:subject', keyword)),
    ...subjectLines(config),
    ...plain('meta', config.audience, {property: 'dcterms:audience'}),
    ...plain('dc:rights', rightsOf(publication)),
    ...plain('dc:date', config.date),
    xmlElement('meta', {property: 'dcterms:modified'}, instantOf(config.buildDate)),
    ...seriesLines(publication),
    ...licenseLines(config.license)
  ]
}

/** What catalogues are given: codes of a scheme, named as EPUB does where it has a name for it. */
function subjectLines({subjects}: Config): readonly string[] {
  return subjects.flatMap(({scheme, code}, index) => {
    const value = xmlLine(code)
    if (value === '') return []
    const authority = authorityOf(xmlLine(scheme ?? ''))
    if (authority === undefined) return [xmlElement('dc:subject', {}, value)]
    const id = `subject-${index + 1}`
    return [xmlElement('dc:subject', {id}, value), refine(id, 'authority', authority), refine(id, 'term', value)]
  })
}

/** Source: EPUB 3.3, section 5.5.3.2.5 and its registry of authorities; an address names any other scheme. */
const authorities: ReadonlyMap<string, string> = new Map(
  ['AAT', 'BIC', 'BISAC', 'CLC', 'DDC', 'CLIL', 'EuroVoc', 'MEDTOP', 'LCSH', 'NDC', 'Thema', 'UDC', 'WGS'].map(
    name => [name.toLowerCase(), name] as const
  )
)

function authorityOf(scheme: string): string | undefined {
  if (/^https?:\/\/\S+$/i.test(scheme)) return scheme
  return authorities.get(scheme.toLowerCase().replace(/[^a-z]/g, ''))
}

function plain(name: string, value: string | undefined, attributes: Record<string, string> = {}): readonly string[] {
  const text = xmlLine(value ?? '')
  return text === '' ? [] : [xmlElement(name, attributes, text)]
}

function refine(id: string, property: string, value: string, scheme?: string): string {
  return xmlElement('meta', {refines: `#${id}`, property, scheme}, value)
}

function identifierLines({config}: PreparedPublication): readonly string[] {
  const identifier = bookIdentifier(config)
  const isbn = isbnOf(config.identifiers.isbnEpub)
  const doi = xmlLine(config.identifiers.doi ?? '')
  return [
    xmlElement('dc:identifier', {id: 'pub-id'}, identifier),
    ...(isbn !== undefined && `urn:isbn:${isbn}` !== identifier ? plain('dc:identifier', `urn:isbn:${isbn}`) : []),
    ...(doi === '' ? [] : plain('dc:identifier', `doi:${doi.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i, '')}`))
  ]
}

/** The title of a book, never empty. */
export function bookTitle({title, config}: PreparedPublication): string {
  return xmlLine(title.text) || xmlLine(config.title) || config.slug
}

function titleLines(publication: PreparedPublication): readonly string[] {
  const title = bookTitle(publication)
  const subtitle = xmlLine(publication.subtitle?.text ?? '')
  const lines = [
    xmlElement('dc:title', {id: 'title'}, title),
    refine('title', 'title-type', 'main'),
    refine('title', 'file-as', title)
  ]
  if (subtitle === '') return lines
  return [
    ...lines,
    refine('title', 'display-seq', '1'),
    xmlElement('dc:title', {id: 'subtitle'}, subtitle),
    refine('subtitle', 'title-type', 'subtitle'),
    refine('subtitle', 'display-seq', '2')
  ]
}

/** Authors of an issue are those of its articles as well. */
export function creatorsOf({config, chapters}: PreparedPublication): readonly Person[] {
  const inside = config.type === 'issue' ? chapters.flatMap(({authors}: ChapterHead) => authors) : []
  const known = new Map<string, Person>()
  for (const person of [...config.people, ...inside]) {
    const name = xmlLine(person.name)
    if (name !== '' && person.roles.includes('aut') && !known.has(name)) known.set(name, {...person, name})
  }
  return [...known.values()]
}

function peopleLines(publication: PreparedPublication): readonly string[] {
  const creators = creatorsOf(publication)
  const names = new Set(creators.map(({name}) => name))
  const contributors = publication.config.people
    .map(person => ({...person, name: xmlLine(person.name)}))
    .filter(({name}) => name !== '' && !names.has(name))
  return [
    ...creators.flatMap((person, index) => personLines('dc:creator', `creator-${index + 1}`, person, index)),
    ...contributors.flatMap((person, index) => personLines('dc:contributor', `contributor-${index + 1}`, person))
  ]
}

function personLines(element: string, id: string, {name, sort, roles}: Person, index?: number): readonly string[] {
  const codes = [...new Set(roles)].filter(role => /^[a-z]{3}$/.test(role))
  return [
    xmlElement(element, {id}, name),
    ...codes.map(role => refine(id, 'role', role, 'marc:relators')),
    refine(id, 'file-as', xmlLine(sort ?? '') || sortName(name)),
    ...(index === undefined ? [] : [refine(id, 'display-seq', String(index + 1))])
  ]
}

/** "© 2026 Ann Lee. All rights as given. CC-BY-4.0", as far as given: nothing is claimed that nobody said. */
function rightsOf({config}: PreparedPublication): string {
  const {copyright, rights, license} = config
  const claim = [copyright?.year, copyright?.holder].map(word => xmlLine(word ?? '')).filter(word => word !== '')
  const pieces = [claim.length > 0 ? `© ${claim.join(' ')}` : '', rights ?? '', licenceOf(license)?.name ?? '']
  return pieces
    .map(piece => xmlLine(piece).replace(/\.$/, ''))
    .filter(piece => piece !== '')
    .join('. ')
}

/** A numbered issue is one of a series: of the one it was built with, else of one with its own title. */
function seriesLines(publication: PreparedPublication): readonly string[] {
  const {type, number, volume, identifiers} = publication.config
  if (type !== 'issue' || number === undefined) return []
  const seriesTitle = xmlLine(publication.series?.title ?? '') || bookTitle(publication)
  const position = [volume, number].filter(part => part !== undefined).join('.')
  const issn = /^\d{4}-?\d{3}[\dX]$/i.test(identifiers.issn ?? '') ? identifiers.issn : undefined
  return [
    xmlElement('meta', {property: 'belongs-to-collection', id: 'series'}, seriesTitle),
    refine('series', 'collection-type', 'series'),
    ...(/^\d+(?:\.\d+)*$/.test(position) ? [refine('series', 'group-position', position)] : []),
    ...(issn === undefined ? [] : [refine('series', 'dcterms:identifier', `urn:issn:${issn}`)])
  ]
}

function licenseLines(license: string | undefined): readonly string[] {
  const url = licenceOf(license)?.url
  return url === undefined ? [] : [xmlElement('link', {rel: 'dcterms:license', href: url})]
}

/** The form that EPUB asks of `dcterms:modified`: seconds, and Z. */
function instantOf(buildDate: string): string {
  return `${new Date(buildDate).toISOString().slice(0, 19)}Z`
}
