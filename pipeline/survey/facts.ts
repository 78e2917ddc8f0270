import {slug} from 'github-slugger'
import {countDashes} from '../language/dashes.js'
import type {Person} from '../model/config.js'
import type {Span} from '../model/position.js'
import type {
  AnswerFact,
  Facts,
  LabelFact,
  NoteFact,
  ShapedChapter,
  SourceInline,
  TermFact
} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {pathsOf, resolvePath, splitAddress} from '../tree/address.js'
import {fieldsAfter, fieldsBefore, nodesIn} from '../tree/fields.js'
import {plainText} from '../tree/text.js'
import {countWords} from '../tree/words.js'
import {floatKindOf, isListed} from '../tree/figures.js'
import {headingFacts, pandocId} from './headings.js'
import type {HeadingInput} from './headings.js'
import {captionOf, namedFigures} from './listed-figures.js'
import type {FoundFigure} from './listed-figures.js'
import {answerOf} from './answers.js'
import {labelFactOf} from './labels.js'
import {termFacts} from './terms.js'

interface Gathered {
  readonly path: string
  readonly texts: string[]
  readonly headings: HeadingInput[]
  readonly identifiers: Set<string>
  /** Anchors in headings: one may say what its heading says. */
  readonly inHeadings: Set<string>
  readonly calls: Map<string, number>
  readonly definitions: SourceNode[]
  readonly figures: FoundFigure[]
  readonly labels: Map<string, LabelFact>
  readonly terms: TermFact[]
  readonly answers: AnswerFact[]
  readonly otherNames: Map<string, string>
  readonly lists: Set<string>
  readonly assets: Set<string>
  readonly dashes: {double: number; triple: number; first: Span | undefined}
}

/**
 * All that the register and other chapters need to know of a chapter, from one traversal of its tree.
 *
 * Notes are numbered by first call, in the order of print: kicker, title, subtitle, standfirst, text. Calls inside notes do not
 * count: prepare puts those in parentheses. Words are those of the text and the notes; code blocks are left out.
 */
export function factsOf(chapter: ShapedChapter): Facts {
  const {id, path, frontMatter, titleHeading} = chapter
  const found: Gathered = {
    path,
    texts: [],
    headings: [],
    identifiers: new Set(),
    inHeadings: new Set(),
    calls: new Map(),
    definitions: [],
    figures: [],
    labels: new Map(),
    terms: [],
    answers: [],
    otherNames: new Map(),
    lists: new Set(),
    assets: new Set(),
    dashes: {double: 0, triple: 0, first: undefined}
  }
  for (const head of [chapter.kicker, chapter.title, chapter.subtitle, chapter.standfirst]) lookAtHead(head, found)
  look(chapter.tree.children, found)
  const notes = noteFacts(found)
  // What stands in notes is in no list of figures.
  for (const definition of found.definitions) look(definition.children ?? [], {...found, calls: new Map(), figures: []})
  if (frontMatter.image !== undefined) addAddress(frontMatter.image, found)

  const titleSlug = titleHeading && (titleHeading.identifier ?? slug(titleHeading.text))
  const taken = [...(titleSlug === undefined ? [] : [titleSlug]), ...found.identifiers]
  const headings = headingFacts(found.headings, taken)
  const text = found.texts.join('')
  const {words, unspaced} = countWords(text)
  return {
    id,
    path,
    matter: chapter.matter,
    role: chapter.role,
    depth: chapter.depth,
    numbered: frontMatter.numbered,
    given: frontMatter.number,
    notesRestart: frontMatter.notes.restart,
    slug: frontMatter.slug,
    aliases: [...frontMatter.aliases, ...(frontMatter.urlPath === undefined ? [] : [frontMatter.urlPath])],
    titleText: chapter.title.text,
    titleIdentifiers: titleHeading ? titleNames(titleHeading) : [],
    headings,
    identifiers: [
      ...new Set([...headings.map(({identifier}) => identifier), ...found.identifiers, ...found.inHeadings])
    ],
    notes,
    figures: namedFigures(found.figures, found.identifiers, headings),
    labels: [...found.labels.values()],
    terms: found.terms,
    answers: found.answers,
    otherNames: found.otherNames,
    emoji: emojiName.test(text),
    lists: [...found.lists],
    generate: chapter.generate,
    opens: chapter.opens,
    people: frontMatter.people.map(person => withPortrait(person, found)),
    assets: [...found.assets],
    // What is made of the publication is looked through, not read.
    words: chapter.generate ? 0 : words,
    unspaced,
    dashes: found.dashes
  }
}

/** Something like `:tada:`. */
const emojiName = /:[a-z0-9_+-]+:/i

/** Ids of the title's heading: given by hand, made of its words as GitHub and Pandoc do, and those it had before. */
function titleNames({identifier, aliases, text}: NonNullable<ShapedChapter['titleHeading']>): readonly string[] {
  const names = [identifier, slug(text), ...aliases, pandocId(text)]
  return [...new Set(names.filter(name => name !== undefined && name !== ''))] as string[]
}

function lookAtHead(inline: SourceInline | undefined, found: Gathered): void {
  if (!inline) return
  look(inline.children, found)
  found.texts.push('\n')
}

function look(nodes: readonly SourceNode[], found: Gathered): void {
  for (const node of nodes) {
    if (node.type === 'text') {
      found.texts.push(node.value ?? '')
      addDashes(node, found)
      continue
    }
    if (node.type === 'footnoteDefinition') {
      found.definitions.push(node)
      continue
    }
    // What a reference names is no id of its own.
    const named = typeof node['identifier'] === 'string' && node.type !== 'crossReference'
    const identifier = named ? String(node['identifier']) : undefined
    if (node.type === 'heading') {
      const depth = typeof node['depth'] === 'number' ? node['depth'] : 2
      const text = plainText(node.children ?? [])
        .replace(/\s+/g, ' ')
        .trim()
      const aliases = Array.isArray(node['aliases']) ? node['aliases'].map(String) : []
      const taken = identifier !== undefined && found.identifiers.has(identifier)
      found.headings.push({identifier, taken, depth, text, numbered: !isUnnumbered(node), aliases})
    } else if (node.type === 'footnoteReference') {
      const note = identifier ?? ''
      found.calls.set(note, (found.calls.get(note) ?? 0) + 1)
    } else if (identifier !== undefined) {
      found.identifiers.add(identifier)
      const others = Array.isArray(node['aliases']) ? node['aliases'].map(String) : []
      for (const other of others) if (!found.otherNames.has(other)) found.otherNames.set(other, identifier)
    }
    const label = labelFactOf(node)
    if (label && !found.labels.has(label.identifier)) found.labels.set(label.identifier, label)
    const answer = answerOf(node)
    if (answer) found.answers.push(answer)
    if (node.type === 'definitionList') found.terms.push(...termFacts(node))
    if (node.type === 'generated') found.lists.add(floatKindOf(String(node['what'])) ?? '')
    if (isListed(node)) found.figures.push({identifier, kind: String(node['kind']), caption: captionOf(node)})
    if (node.type === 'inlineCode' || node.type === 'literal') found.texts.push(node.value ?? '')
    if (node.type === 'break') found.texts.push(' ')
    for (const field of ['url', 'poster', 'captions', 'transcript', 'dark', 'longdesc']) {
      const url = node[field]
      if (typeof url === 'string') addAddress(url, found)
    }
    if (node.type === 'wikiLink') addAddress(String(node['target']), found)
    for (const field of fieldsBefore) look(nodesIn(node, field) ?? [], found)
    look(node.children ?? [], node.type === 'heading' ? {...found, identifiers: found.inHeadings} : found)
    for (const field of fieldsAfter) look(nodesIn(node, field) ?? [], found)
    if (!node.children) continue
    if (!inlineTypes.has(node.type)) found.texts.push('\n')
  }
}

function isUnnumbered({classes}: SourceNode): boolean {
  return Array.isArray(classes) && classes.includes('unnumbered')
}

/** Inside a word these do not end it. */
const inlineTypes: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'span',
  'superscript',
  'subscript',
  'ruby'
])

function addDashes({value, position}: SourceNode, {dashes}: Gathered): void {
  if (!value?.includes('--')) return
  const {double, triple} = countDashes(value)
  if (double > 0) dashes.first ??= position && {start: position.start, end: position.end}
  dashes.double += double
  dashes.triple += triple
}

function addAddress(url: string, found: Gathered): void {
  const address = splitAddress(url)
  if (address.scheme !== undefined || address.path === '') return
  for (const path of pathsOf(found.path, address)) found.assets.add(path)
}

/** The path of a portrait from the root of the folder, so that it can be shown in other chapters. */
function withPortrait(person: Person, found: Gathered): Person {
  if (person.image === undefined) return person
  if (splitAddress(person.image).scheme !== undefined) return person
  addAddress(person.image, found)
  const path = resolvePath(found.path, person.image)
  return {...person, image: path === undefined ? undefined : `/${path}`}
}

/** Numbers by first call; a note without call has none. Of two texts for one note the first counts. */
function noteFacts({calls, definitions}: Gathered): readonly NoteFact[] {
  const numbers = new Map<string, number>()
  for (const identifier of calls.keys()) numbers.set(identifier, numbers.size + 1)
  const facts = new Map<string, NoteFact>()
  for (const node of definitions) {
    const identifier = String(node['identifier'])
    if (facts.has(identifier)) continue
    const label = typeof node['label'] === 'string' ? node['label'] : identifier
    facts.set(identifier, {identifier, label, number: numbers.get(identifier), calls: calls.get(identifier) ?? 0})
  }
  return [...facts.values()].sort((one, two) => (one.number ?? Infinity) - (two.number ?? Infinity))
}
