import {setInFaces} from '../language/colophon.js'
import {formatDate} from '../language/dates.js'
import {joinNames} from '../language/lists.js'
import {stringsFor} from '../language/strings.js'
import type {SourceNode} from '../model/source-tree.js'
import {creditLines, creditTerms} from '../publication/credits.js'
import {creditsOf} from '../publication/house.js'
import {licenceOf} from '../publication/licence.js'
import {link, text} from './made-nodes.js'
import type {ChapterState} from './state.js'

/**
 * How the publication came about: what it is, who made it and what they did, its typefaces, its licence. A chapter that an
 * author writes takes its place when the list of contents names one.
 *
 * @param title of the publication
 */
export function colophonNodes(
  title: readonly SourceNode[],
  {config, faces, register, chapter}: ChapterState
): readonly SourceNode[] {
  const {lang} = chapter
  const strings = stringsFor(lang)
  const licence = licenceOf(config.license)
  const {owner} = creditsOf(config)
  const day = config.date === undefined ? undefined : formatDate(config.date, lang)
  const facts = given(', ', config.edition, config.version)
  return [
    paragraph([{type: 'emphasis', children: title}, text(facts === undefined ? '' : `, ${facts}`)]),
    line(given(', ', config.publisher, config.place, day)),
    lines([...creditLines(register.people, lang), ...creditTerms(register.people, lang)]),
    line(faces.length === 0 ? undefined : setInFaces(joinNames(faces, lang), lang)),
    line(owner),
    line(config.rights),
    licence &&
      paragraph([
        text(`${strings.licence}: `),
        licence.url === undefined ? text(licence.name) : link(licence.url, [text(licence.name)])
      ]),
    line(`${strings.madeWith}.`)
  ].filter(node => node !== undefined)
}

function given(glue: string, ...words: readonly (string | undefined)[]): string | undefined {
  const there = words.filter(word => word !== undefined && word !== '')
  return there.length > 0 ? there.join(glue) : undefined
}

function line(words: string | undefined): SourceNode | undefined {
  return words === undefined ? undefined : paragraph([text(words)])
}

/** Lines in one paragraph. */
function lines(all: readonly string[]): SourceNode | undefined {
  if (all.length === 0) return undefined
  return paragraph(all.flatMap((words, index) => (index === 0 ? [text(words)] : [{type: 'break'}, text(words)])))
}

function paragraph(children: readonly SourceNode[]): SourceNode {
  return {type: 'paragraph', flush: true, children}
}
