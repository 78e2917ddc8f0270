/** Half title, title page, imprint: display pages of a book or an issue, by the lines of its grid. */
import {joinNames} from '../../../language/lists.js'
import type {Config} from '../../../model/config.js'
import {authorsOf, creditedNames} from '../../../publication/authors.js'
import {houseOf} from '../../../publication/house.js'
import {creditLines, titlePageRoles} from '../../../publication/credits.js'
import {encodeAddress} from '../../../tree/address.js'
import {imprintOf} from '../../../publication/imprint.js'
import {issueLine} from '../../../publication/issue.js'
import type {PdfNode, TextNode} from '../content.js'
import {textOf} from '../made.js'
import {markDrawing} from '../ornament.js'
import type {StyleName} from '../styles.js'
import {lineOf, lookOfStyle, places} from './furniture.js'
import type {Furniture} from './furniture.js'

/** The half title of a book, and its title page. */
export function titlePages(furniture: Furniture): readonly PdfNode[] {
  return [section(halfTitle(furniture)), section(titlePage(furniture))].flat()
}

function section(stack: readonly PdfNode[]): readonly PdfNode[] {
  return stack.length === 0 ? [] : [{stack, tag: {type: 'Sect'}}]
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
  for (const [index, line] of namesOnTitle(config).entries()) {
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

/** Authors, or whoever is named; below them, who translated, edited and drew it. */
function namesOnTitle(config: Config): readonly string[] {
  const authors = authorsOf(config)
  if (authors.length === 0) {
    const names = creditedNames(config)
    return names.length > 0 ? [joinNames(names, config.lang)] : []
  }
  const names = joinNames(
    authors.map(({name}) => name),
    config.lang
  )
  return [names, ...creditLines(config.people, config.lang, titlePageRoles)]
}

function linkedLine(text: string, url: string | undefined, furniture: Furniture): TextNode {
  const line = lineOf(text, 'imprint', furniture)
  if (url === undefined) return line
  const spans = typeof line.text === 'string' ? [{text: line.text}] : line.text
  return {...line, text: spans.map(span => ({...span, link: encodeAddress(url)}))}
}

export function imprint(furniture: Furniture): readonly PdfNode[] {
  const {design, ruler} = furniture
  const {geometry, styles} = design
  const paragraphs = imprintOf(furniture.publication)
  const leading = styles.imprint.leading ?? geometry.leading
  const look = lookOfStyle('imprint', furniture)
  const lines = paragraphs.flat().reduce((count, {text}) => {
    return count + Math.max(1, Math.ceil((ruler.width(text, look, look.fontSize) * 1.04) / geometry.measure))
  }, 0)
  const height = (lines - 1) * leading + (paragraphs.length - 1) * (leading / 2)
  const nodes = paragraphs.flatMap((texts, index) =>
    texts.map(({text, url}, at): TextNode => ({
      ...linkedLine(text, url, furniture),
      gap: index > 0 && at === 0 ? leading / 2 : 0
    }))
  )
  const [opened, ...rest] = nodes
  const line = Math.max(geometry.last - height / geometry.leading, geometry.first)
  return section(opened ? [{...opened, start: 'page', line, dests: [places.imprint]}, ...rest] : [])
}
