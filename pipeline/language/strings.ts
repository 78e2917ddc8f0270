/**
 * Words of the interface, by language: those that its publishers print.
 *
 * English is the one that has every key by its type. The others are texts, read when a language is first asked for: a
 * publication needs one or two of them, and a program reads a text faster than it builds a table.
 */
import {arabic} from './strings/ar.js'
import {czech} from './strings/cs.js'
import {danish} from './strings/da.js'
import {german} from './strings/de.js'
import {greek} from './strings/el.js'
import {english} from './strings/en.js'
import {spanish} from './strings/es.js'
import {persian} from './strings/fa.js'
import {finnish} from './strings/fi.js'
import {french} from './strings/fr.js'
import {hebrew} from './strings/he.js'
import {hungarian} from './strings/hu.js'
import {italian} from './strings/it.js'
import {japanese} from './strings/ja.js'
import {korean} from './strings/ko.js'
import {norwegian} from './strings/nb.js'
import {dutch} from './strings/nl.js'
import {polish} from './strings/pl.js'
import {portuguese} from './strings/pt.js'
import {romanian} from './strings/ro.js'
import {russian} from './strings/ru.js'
import {swedish} from './strings/sv.js'
import {turkish} from './strings/tr.js'
import {ukrainian} from './strings/uk.js'
import {chinese} from './strings/zh.js'
import {traditionalChinese} from './strings/zh-hant.js'
import {lookUp} from './tag.js'

/** `{n}` in a pattern is the place of a number or of names. */
export interface Strings {
  // The parts of a publication.
  readonly contents: string
  readonly cover: string
  readonly titlePage: string
  readonly imprint: string
  readonly notes: string
  /** Label of a box. */
  readonly note: string
  /** Name of a link from a note to its call; `{n}` is the number of the note. */
  readonly backToReference: string
  readonly chapter: string
  readonly part: string
  readonly section: string
  readonly appendix: string
  readonly page: string
  readonly image: string

  // Kinds of what is numbered, as they stand before a number.
  readonly figure: string
  readonly table: string
  readonly listing: string
  readonly algorithm: string
  readonly equation: string
  readonly theorem: string
  readonly definition: string
  readonly example: string
  readonly exercise: string
  readonly proposition: string
  readonly lemma: string
  readonly corollary: string
  readonly proof: string
  readonly answer: string
  readonly solution: string

  // The same before several numbers: "Figures 2 and 3"; `solutions` is a heading.
  readonly figures: string
  readonly tables: string
  readonly listings: string
  readonly algorithms: string
  readonly equations: string
  readonly theorems: string
  readonly definitions: string
  readonly examples: string
  readonly exercises: string
  readonly propositions: string
  readonly lemmas: string
  readonly corollaries: string
  readonly solutions: string
  readonly chapters: string
  readonly sections: string
  readonly appendices: string

  // Ways through a publication.
  readonly previous: string
  readonly next: string
  readonly skipToContent: string
  readonly startReading: string
  readonly readOnline: string
  readonly continueReading: string
  readonly byEmail: string
  readonly comingSoon: string

  // Facts about a text.
  readonly published: string
  readonly updated: string
  /** `{n}` is a number. */
  readonly minutes: string
  readonly words: string
  readonly draft: string
  readonly theme: string
  readonly themeAuto: string
  readonly themeLight: string
  readonly themeSepia: string
  readonly themeDark: string

  // Labels of boxes.
  readonly tip: string
  readonly important: string
  readonly warning: string
  readonly caution: string
  readonly info: string
  readonly hint: string
  readonly attention: string
  readonly danger: string
  readonly error: string
  readonly success: string
  readonly failure: string
  readonly bug: string
  readonly question: string
  readonly todo: string
  readonly abstract: string
  readonly seeAlso: string
  readonly details: string

  // Matter at the back, and small words of it.
  readonly glossary: string
  readonly bibliography: string
  readonly index: string
  readonly listOfFigures: string
  readonly listOfTables: string
  readonly listOfListings: string
  readonly contributors: string
  readonly colophon: string
  /** Between entries of an index, in small letters. */
  readonly indexSee: string
  readonly indexSeeAlso: string
  readonly advertisement: string
  readonly correction: string

  // Words of the page and of the letter.
  readonly done: string
  readonly notDone: string
  readonly madeWith: string
  readonly publications: string
  readonly unsubscribe: string
  readonly whyThisMail: string
  readonly copy: string
  readonly copied: string
  readonly close: string
  readonly scrollableTable: string
  readonly scrollableCode: string
  readonly separator: string
  readonly pageNotFound: string
  readonly search: string
  readonly noResults: string

  // Pictures, recordings, issues.
  /** Where a picture comes from. */
  readonly credit: string
  /** Follows a reference: "Figure 2 on page 41". */
  readonly onPage: string
  readonly video: string
  readonly audio: string
  readonly transcript: string
  readonly download: string
  readonly description: string
  readonly edition: string
  readonly licence: string
  readonly issue: string
  readonly volume: string
  readonly number: string
  readonly archive: string
  readonly feed: string

  // What a person did, as a noun.
  readonly author: string
  /** Who prepared the text of others, not the publishing house. */
  readonly editor: string
  readonly translator: string
  readonly illustrator: string
  readonly photographer: string
  readonly designer: string
  readonly coverDesigner: string
  readonly narrator: string
  readonly interviewer: string
  readonly interviewee: string
  readonly reviewer: string
  readonly compiler: string
  readonly contributor: string

  // The same before or after names, `{n}`.
  readonly editedBy: string
  readonly translatedBy: string
  readonly illustratedBy: string
  readonly photographsBy: string
  readonly forewordBy: string
  readonly afterwordBy: string
  readonly introductionBy: string
  readonly designedBy: string
  readonly coverBy: string
  readonly narratedBy: string
  readonly interviewedBy: string
  readonly interviewWith: string
  readonly reviewedBy: string
  readonly compiledBy: string
  readonly contributionsBy: string
}

/** What a country says otherwise than its language. */
const swiss = `${german}
close Schliessen`
const american = `
theme Colors
licence License`
const brazilian = `${portuguese}
contents Sumário
section Seção
sections Seções
separator Mudança de seção
skipToContent Ir para o texto
next Próximo
byEmail Por e-mail
comingSoon Em breve
tip Dica
success Sucesso
details Detalhes
colophon Colofão
search Pesquisar
download Baixar
unsubscribe Cancelar a inscrição
whyThisMail Você pediu para receber esta carta.`

const tables: ReadonlyMap<string, string> = new Map([
  ['ar', arabic],
  ['cs', czech],
  ['da', danish],
  ['de', german],
  ['de-ch', swiss],
  ['de-li', swiss],
  ['el', greek],
  ['en', ''],
  ['en-us', american],
  ['es', spanish],
  ['fa', persian],
  ['fi', finnish],
  ['fr', french],
  ['he', hebrew],
  ['hu', hungarian],
  ['it', italian],
  ['ja', japanese],
  ['ko', korean],
  ['nb', norwegian],
  ['nl', dutch],
  // Nynorsk has no words of its own yet; those of Bokmål are read by everyone who reads it.
  ['nn', norwegian],
  ['no', norwegian],
  ['pl', polish],
  ['pt', portuguese],
  ['pt-br', brazilian],
  ['ro', romanian],
  ['ru', russian],
  ['sv', swedish],
  ['tr', turkish],
  ['uk', ukrainian],
  ['zh', chinese],
  ...['hant', 'hk', 'mo', 'tw'].map(region => [`zh-${region}`, traditionalChinese] as const)
])

const read = new Map<string, Strings>()

/** The words for a BCP 47 tag: its language's, else English. */
export function stringsFor(lang: string): Strings {
  const text = lookUp(tables, lang) ?? ''
  const words = read.get(text) ?? readWords(text)
  read.set(text, words)
  return words
}

/** A later line of a key counts. The tests see to it that no language misses one; here English would stand in. */
function readWords(text: string): Strings {
  const words = new Map(
    text.split('\n').map(line => {
      const space = line.indexOf(' ')
      return [line.slice(0, space), line.slice(space + 1)] as const
    })
  )
  const entries = Object.entries(english).map(([key, word]: [string, string]) => [key, words.get(key) ?? word] as const)
  // The keys are those of `english`, which has all of them.
  return Object.fromEntries(entries) as unknown as Strings
}

/** Put a number or a name in the place of `{n}`. */
export function fill(pattern: string, value: string | number): string {
  return pattern.replace('{n}', () => String(value))
}
