/**
 * What is made of the publication where the text asks for it, out of the register, so that no emitter looks anything up.
 *
 * Lists of figures, tables and listings stay nodes, since print sets page numbers beside their entries; the contributors and
 * the colophon become paragraphs. What there is nothing of is left out.
 */
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Medium} from '../model/edition.js'
import {inDigits, numeralsFor} from '../language/numerals.js'
import type {Register} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {floatKindOf} from '../tree/figures.js'
import {colophonNodes} from './colophon.js'
import {contributorNodes} from './contributors.js'
import type {Inside} from './notes.js'
import type {ChapterState} from './state.js'

type ResolveFor = (nodes: readonly SourceNode[], inside: Inside, state: ChapterState) => readonly SourceNode[]

/** @param resolve settles what is repeated here; it was reported where it stands */
export function generatedNodes(node: SourceNode, state: ChapterState, resolve: ResolveFor): readonly SourceNode[] {
  const {register} = state
  switch (node['what']) {
    case 'list-of-figures':
    case 'list-of-tables':
    case 'list-of-listings': {
      const kind = floatKindOf(node['what'])
      const entries = register.floats
        .filter(float => float.kind === kind)
        .map(({chapter, identifier, number, caption}) => ({
          type: 'entry',
          number: number && inDigits(number, numeralsFor(state.chapter.lang)),
          children: resolve(caption.children, {link: true, notes: []}, asFrom(chapter, register, state)),
          destination: {kind: 'internal', chapter, identifier}
        }))
      return entries.length === 0 ? [] : [{...node, entries}]
    }
    case 'glossary':
      return glossaryNodes(node, state, resolve)
    case 'toc':
      return contentsOfFile(node, state)
    case 'contributors':
      return contributorNodes(state).map(person => ({...person, only: inPages(node)}))
    case 'colophon':
      return colophonNodes(titleOf(node), state)
    default:
      return [node]
  }
}

/** All entries by their terms, as a definition list. */
function glossaryNodes(node: SourceNode, state: ChapterState, resolve: ResolveFor): readonly SourceNode[] {
  const entries = [...state.register.terms.values()].sort(
    (one, two) => compare(sortKey(one.term.text), sortKey(two.term.text)) || compare(one.term.text, two.term.text)
  )
  const children = entries.flatMap(({chapter, term, description}) => {
    const from = asFrom(chapter, state.register, state)
    const inside = {link: false, notes: []}
    return [
      {type: 'definitionTerm', children: resolve(term.children, inside, from)},
      {type: 'definitionDescription', children: resolve(description, inside, from)}
    ]
  })
  const {position, identifier, classes} = node
  if (children.length === 0) return []
  return [{type: 'definitionList', children, position, identifier, classes, only: inPages(node)}]
}

/** A letter prints none of them: its reader wants the text. */
function inPages({only}: SourceNode): readonly Medium[] {
  const pages = ['html', 'pdf', 'epub'] as const
  return pages.filter(medium => !Array.isArray(only) || only.includes(medium))
}

/** Letters without their marks, in small: what a language sorts otherwise comes with the index. */
function sortKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}

function compare(one: string, two: string): number {
  return one < two ? -1 : one > two ? 1 : 0
}

/** The state of another chapter, for words that are repeated: their links start there, and their problems were told there. */
function asFrom(id: string, {chapters}: Register, state: ChapterState): ChapterState {
  const path = chapters.get(id)?.path ?? state.chapter.path
  return {...state, chapter: {...state.chapter, id, path}, diagnostics: createDiagnostics(path), terms: new Set()}
}

/** The headings of the file in which the contents are asked for, three levels deep or as many as `depth` says. */
function contentsOfFile(node: SourceNode, {facts, register, chapter}: ChapterState): readonly SourceNode[] {
  const numberIn = (number: string | undefined) => number && inDigits(number, numeralsFor(chapter.lang))
  const sections = register.chapters.get(chapter.id)?.sections
  const deepest = 1 + (typeof node['depth'] === 'number' ? node['depth'] : 3)
  const entries = facts.headings
    .filter(({depth, text}) => depth <= deepest && text !== '')
    .map(({identifier, depth, text}) => ({
      type: 'entry',
      number: numberIn(sections?.get(identifier)),
      depth: depth - 1,
      children: [{type: 'text', value: text}],
      destination: {kind: 'internal', chapter: chapter.id, identifier}
    }))
  return entries.length === 0 ? [] : [{...node, entries}]
}

/** Title of the publication, which shape has parsed. */
function titleOf({title}: SourceNode): readonly SourceNode[] {
  // Where this field of a node holds a list, shape put nodes there.
  return Array.isArray(title) ? (title as readonly SourceNode[]) : []
}
