/** Half title, title page, imprint: display pages of a book or an issue, by the lines of its grid. */
import {formatDate} from '../../../language/dates.js'
import {joinNames} from '../../../language/lists.js'
import type {Config} from '../../../model/config.js'
import {creditedNames} from '../../../publication/authors.js'
import {creditsOf, houseOf} from '../../../publication/house.js'
import {issueLine} from '../../../publication/issue.js'
import {licenceOf} from '../../../publication/licence.js'
import type {PdfNode, TextNode} from '../content.js'
import {textOf} from '../made.js'
import {markDrawing} from '../ornament.js'
import type {StyleName} from '../styles.js'
import {lineOf, lookOfStyle, places} from './furniture.js'
import type {Furniture} from './furniture.js'

export function front(furniture: Furniture): readonly PdfNode[] {
  return [...halfTitle(furniture), ...titlePage(furniture), ...imprint(furniture)]
}

function halfTitle(furniture: Furniture): readonly PdfNode[] {
  const {config, title} = furniture.publication
  if (config.type !== 'book') return []
  const text = config.shortTitle ?? title.text
  return [{...lineOf(text, 'half-title', furniture), start: 'recto', line: 12, dests: [places.halfTitle]}]
}

function titlePage(furniture: Furniture): readonly PdfNode[] {
  const {publication, design, words} = furniture
  const {config, title, subtitle} = publication
  const {leading, size, last, first} = design.geometry
  const length = title.text.length
  const style: StyleName = length > 60 ? 'book-long' : length > 24 ? 'book-medium' : 'book'
  const styled = (name: StyleName, children: typeof title.children): TextNode => ({
    text: textOf(words(children, lookOfStyle(name, furniture))),
    style: name
  })
  const nodes: PdfNode[] = []
  const number = issueLine(config)
  if (number !== undefined) nodes.push({...lineOf(number, 'kicker', furniture), line: 9})
  nodes.push({...styled(style, title.children), line: 12, dests: [places.title]})
  if (subtitle)
    nodes.push({
      ...styled('subtitle', subtitle.children),
      fontSize: size * 1.5,
      leading: leading * 1.43,
      gap: leading * 0.7
    })
  for (const [index, line] of creditLines(config).entries()) {
    nodes.push({
      ...lineOf(line, 'body', furniture),
      fontSize: size * 1.3,
      leading: leading * 1.29,
      gap: index === 0 ? 3 * leading : 0
    })
  }
  const house = houseOf(config)
  const mark = markDrawing(size * 1.1, design.colours.accent)
  // The mark stands on its line: its foot is where a baseline would be.
  nodes.push({...mark, line: Math.max(last - 2, first)})
  if (house !== undefined) nodes.push({...lineOf(house, 'byline', furniture), leading: leading * 0.78, line: last})
  const [opened, ...rest] = nodes
  return opened ? [{...opened, start: 'recto'}, ...rest] : []
}

/** Authors; without any, whoever is named. */
function creditLines(config: Config): readonly string[] {
  const names = creditedNames(config)
  return names.length > 0 ? [joinNames(names, config.lang)] : []
}

function imprint(furniture: Furniture): readonly PdfNode[] {
  const {design, ruler} = furniture
  const {geometry, styles} = design
  const paragraphs = imprintParagraphs(furniture)
  const leading = styles.imprint.leading ?? geometry.leading
  const look = lookOfStyle('imprint', furniture)
  const lines = paragraphs.flat().reduce((count, text) => {
    return count + Math.max(1, Math.ceil((ruler.width(text, look, look.fontSize) * 1.04) / geometry.measure))
  }, 0)
  const height = (lines - 1) * leading + (paragraphs.length - 1) * (leading / 2)
  const nodes = paragraphs.flatMap((texts, index) =>
    texts.map((text, at): TextNode => ({
      ...lineOf(text, 'imprint', furniture),
      gap: index > 0 && at === 0 ? leading / 2 : 0
    }))
  )
  const [opened, ...rest] = nodes
  const line = Math.max(geometry.last - height / geometry.leading, geometry.first)
  return opened ? [{...opened, start: 'page', line, dests: [places.imprint]}, ...rest] : []
}

/** Lines of each paragraph. */
function imprintParagraphs({publication, strings}: Furniture): readonly (readonly string[])[] {
  const {config, title} = publication
  const date = config.date === undefined ? undefined : formatDate(config.date, config.lang)
  const edition = [config.edition, config.version, date].filter(part => part !== undefined).join(', ')
  const {license, rights, identifiers} = config
  const {owner, house} = creditsOf(config)
  const numbers = [
    identifiers.isbnPrint === undefined ? undefined : `ISBN ${identifiers.isbnPrint}`,
    identifiers.isbnEpub === undefined ? undefined : `ISBN ${identifiers.isbnEpub} (EPUB)`,
    identifiers.issn === undefined ? undefined : `ISSN ${identifiers.issn}`,
    identifiers.doi === undefined ? undefined : `DOI ${identifiers.doi}`
  ].filter(part => part !== undefined)
  return [
    [title.text, edition],
    [owner ?? '', [rights, licenceOf(license)?.name].filter(part => part !== undefined).join(' ')],
    [house ?? ''],
    numbers,
    [config.url ?? '', strings.madeWith]
  ]
    .map(lines => lines.filter(line => line !== ''))
    .filter(lines => lines.length > 0)
}
