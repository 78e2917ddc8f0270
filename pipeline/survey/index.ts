/**
 * STAGE survey: each chapter's tree -> Facts; all Facts -> Register. The only owner of numbers, ids and targets.
 *
 * `factsOf` sees one chapter, so its result is kept with the chapter; `register` sees only facts and never a tree.
 */
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Diagnostics} from '../diagnostics/collector.js'
import type {Config} from '../model/config.js'
import type {Library} from '../model/library.js'
import type {Outcome} from '../model/message.js'
import type {ChapterEntry, Facts, NoteFact, Register, SourceDivision} from '../model/publication.js'
import {answersOf} from './answers.js'
import {measureAssets} from './assets.js'
import {nearFiles} from './near-files.js'
import {settleDashes} from './dash-scopes.js'
import {floatsOf, hasMaterial, peopleOf} from './generated.js'
import {placeAppendices} from './appendices.js'
import {labelNumbers, labelTargets} from './labels.js'
import {chapterNumbers, sectionNumbers} from './numbers.js'
import {slugsOf} from './slugs.js'
import {addressesOf, fragmentsOf, idAliasesOf} from './targets.js'
import {termEntries} from './terms.js'

export {factsOf} from './facts.js'

/** Where pieces are asked for; the place says so itself where it is another file. */
const listFile = 'publication.yaml'

export interface RegisterInput {
  readonly config: Config
  /** Of all chapters, in reading order. */
  readonly facts: readonly Facts[]
  readonly divisions: readonly SourceDivision[]
  readonly drafts: ReadonlySet<string>
  readonly library: Library
}

/**
 * A chapter that would list what there is none of is left out: it has no entry.
 *
 * Reports `generate-empty`, `slug-taken` and `dash-mode`; everything that has a place in a text is reported by prepare.
 */
export function register({config, facts: found, drafts, library}: RegisterInput): Outcome<Register> {
  const collectors = new Map<string, Diagnostics>()
  const diagnosticsOf = (path: string) => {
    const known = collectors.get(path) ?? createDiagnostics(path)
    collectors.set(path, known)
    return known
  }
  const placed = placeAppendices(found)
  const facts = placed.filter(({generate}) => {
    if (!generate || hasMaterial(generate.what, placed, config)) return true
    // One that nothing asked for goes without a word.
    if (generate.spot) diagnosticsOf(listFile).report('generate-empty', generate.spot, {what: generate.what})
    return false
  })
  const slugs = slugsOf(facts, config.slug, diagnosticsOf)
  const numbers = chapterNumbers(facts, config)
  const labelled = labelNumbers(facts, numbers, config)
  const chapters = new Map(facts.map(chapter => [chapter.id, entryOf(chapter, {slugs, numbers, labelled}, config)]))
  const byPath = new Map<string, string>()
  for (const {id, path, generate} of facts) if (generate === undefined && !byPath.has(path)) byPath.set(path, id)
  const portraits = config.people.flatMap(({image}) => (image === undefined ? [] : [image.slice(1)]))
  const wanted = [
    ...facts.flatMap(chapter => chapter.assets),
    ...(config.cover.image ? [config.cover.image] : []),
    ...portraits
  ]
  const value: Register = {
    chapters,
    byPath,
    notes: noteNumbers(facts, config),
    drafts,
    ...measureAssets(wanted, library, new Set([...byPath.keys(), ...drafts])),
    nearFiles: nearFiles(wanted, library),
    fragments: fragmentsOf(facts),
    addresses: addressesOf(facts, slugs),
    dashes: settleDashes(facts, config, diagnosticsOf),
    labels: labelTargets(facts, chapters),
    terms: termEntries(facts),
    answers: answersOf(facts),
    floats: floatsOf(facts, labelled),
    lists: new Set(facts.flatMap(({lists}) => lists)),
    openings: new Map(facts.flatMap(({id, opens}) => (opens ? [[id, opens] as const] : []))),
    people: peopleOf(facts, config)
  }
  return {value, messages: [...collectors.values()].flatMap(({messages}) => messages), treatments: []}
}

interface Numbers {
  readonly slugs: ReadonlyMap<string, string>
  readonly numbers: ReadonlyMap<string, string>
  readonly labelled: ReadonlyMap<string, ReadonlyMap<string, string>>
}

function entryOf(chapter: Facts, {slugs, numbers, labelled}: Numbers, {numbering}: Config): ChapterEntry {
  const {id, path, matter, role, titleText, aliases, identifiers, headings} = chapter
  return {
    id,
    path,
    slug: slugs.get(id) ?? id,
    matter,
    role,
    number: numbers.get(id),
    titleText,
    aliases,
    identifiers,
    idAliases: idAliasesOf(chapter),
    headings: new Map(headings.map(({identifier, text}) => [identifier, text])),
    sections: sectionNumbers(chapter, numbers.get(id), numbering.sections),
    numbers: labelled.get(id) ?? new Map()
  }
}

/** Numbers begin anew with each chapter, or go on from the one before; a file may have it otherwise than the publication. */
function noteNumbers(facts: readonly Facts[], config: Config): ReadonlyMap<string, ReadonlyMap<string, NoteFact>> {
  const notes = new Map<string, ReadonlyMap<string, NoteFact>>()
  let before = 0
  for (const chapter of facts) {
    if ((chapter.notesRestart ?? config.notes.restart) === 'chapter') before = 0
    const start = before
    const moved = chapter.notes.map((note): NoteFact =>
      note.number === undefined || start === 0 ? note : {...note, number: note.number + start}
    )
    notes.set(chapter.id, new Map(moved.map(note => [note.identifier, note])))
    before += chapter.notes.filter(note => note.number !== undefined).length
  }
  return notes
}
