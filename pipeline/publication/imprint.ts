/**
 * The imprint, as publishers print it on the back of the title page: what it is, whose it is, who made it, its numbers. All
 * editions print these lines; what an author did not give is not there.
 */
import {formatDate} from '../language/dates.js'
import {stringsFor} from '../language/strings.js'
import type {PreparedPublication} from '../model/publication.js'
import {encodeAddress} from '../tree/address.js'
import {creditLines, titlePageRoles} from './credits.js'
import {creditsOf} from './house.js'
import {issueLine} from './issue.js'
import {licenceOf} from './licence.js'

export interface ImprintLine {
  readonly text: string
  /** Where the line leads. */
  readonly url?: string | undefined
}

/** Lines of each paragraph; none of them is empty. */
export function imprintOf({
  config,
  title,
  subtitle
}: Pick<PreparedPublication, 'config' | 'title' | 'subtitle'>): readonly (readonly ImprintLine[])[] {
  const {lang, identifiers, people} = config
  const strings = stringsFor(lang)
  const day = (date: string | undefined) => date && formatDate(date, lang)
  const {owner, house} = creditsOf(config)
  const licence = licenceOf(config.license)
  // The title page names the people a reader looks for; those who made the book stand here.
  const makers = creditLines(
    people,
    lang,
    ['bkd', 'cov', 'rev', 'ctb'].filter(role => !titlePageRoles.includes(role))
  )
  const updated = config.updated === config.date ? undefined : day(config.updated)
  const paragraphs: readonly (readonly (ImprintLine | undefined)[])[] = [
    [
      line(joined(': ', title.text, subtitle?.text)),
      line(joined(', ', config.edition, config.version)),
      line(issueLine(config)),
      config.type === 'issue' ? undefined : line(labelled(strings.published, day(config.date))),
      line(labelled(strings.updated, updated))
    ],
    [line(owner), line(config.rights), licence && {text: `${strings.licence}: ${licence.name}`, url: licence.url}],
    [...makers.map(line), line(labelled(strings.cover, config.cover.credit))],
    [line(house), config.url === undefined ? undefined : {text: config.url, url: config.url}],
    [
      line(prefixed('ISBN', identifiers.isbnPrint)),
      line(identifiers.isbnEpub === undefined ? undefined : `ISBN ${identifiers.isbnEpub} (EPUB)`),
      line(prefixed('ISSN', identifiers.issn)),
      doiLine(identifiers.doi)
    ],
    [line(strings.madeWith)]
  ]
  return paragraphs.map(lines => lines.filter(one => one !== undefined)).filter(lines => lines.length > 0)
}

function line(text: string | undefined): ImprintLine | undefined {
  return text === undefined || text.trim() === '' ? undefined : {text}
}

function joined(glue: string, ...words: readonly (string | undefined)[]): string | undefined {
  const given = words.filter(word => word !== undefined && word !== '')
  return given.length > 0 ? given.join(glue) : undefined
}

function labelled(label: string, value: string | undefined): string | undefined {
  return value === undefined || value === '' ? undefined : `${label}: ${value}`
}

function prefixed(name: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${name} ${value.replace(new RegExp(`^${name}\\s*`, 'i'), '')}`
}

function doiLine(typed: string | undefined): ImprintLine | undefined {
  const doi = typed?.replace(/^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)/i, '').trim()
  return doi === undefined || doi === ''
    ? undefined
    : {text: `DOI ${doi}`, url: encodeAddress(`https://doi.org/${doi}`)}
}
