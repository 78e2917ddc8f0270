/** What people did, in words: lines of credit such as "Translated by Ann Lee", and nouns such as "Translator". */
import {joinNames} from '../language/lists.js'
import {fill, stringsFor} from '../language/strings.js'
import type {Strings} from '../language/strings.js'
import type {Person} from '../model/config.js'

interface RoleWords {
  readonly noun: keyof Strings
  readonly line: keyof Strings
}

/**
 * By MARC relator code, in the order in which title pages name them. Authors have no line: their names stand alone.
 *
 * Source of the codes: id.loc.gov/vocabulary/relators.
 */
const words: ReadonlyMap<string, RoleWords> = new Map<string, RoleWords>([
  ['trl', {noun: 'translator', line: 'translatedBy'}],
  ['edt', {noun: 'editor', line: 'editedBy'}],
  ['com', {noun: 'compiler', line: 'compiledBy'}],
  ['ill', {noun: 'illustrator', line: 'illustratedBy'}],
  ['pht', {noun: 'photographer', line: 'photographsBy'}],
  ['wfw', {noun: 'author', line: 'forewordBy'}],
  ['win', {noun: 'author', line: 'introductionBy'}],
  ['aui', {noun: 'author', line: 'introductionBy'}],
  ['aft', {noun: 'author', line: 'afterwordBy'}],
  ['nrt', {noun: 'narrator', line: 'narratedBy'}],
  ['ivr', {noun: 'interviewer', line: 'interviewedBy'}],
  ['ive', {noun: 'interviewee', line: 'interviewWith'}],
  ['rev', {noun: 'reviewer', line: 'reviewedBy'}],
  ['bkd', {noun: 'designer', line: 'designedBy'}],
  ['cov', {noun: 'coverDesigner', line: 'coverBy'}],
  ['ctb', {noun: 'contributor', line: 'contributionsBy'}]
])

/** Those that a title page names below the authors; the rest stands in the imprint. */
export const titlePageRoles: readonly string[] = ['trl', 'edt', 'com', 'ill', 'pht', 'wfw', 'win', 'aui', 'aft', 'nrt']
/** Those that stand beside the author of a single text. */
export const bylineRoles: readonly string[] = ['trl', 'ill', 'pht', 'ivr', 'nrt']

/** A line for each role that someone has, in the order of the table. @param roles only these; by default all */
export function creditLines(
  people: readonly Person[],
  lang: string,
  roles: readonly string[] = [...words.keys()]
): readonly string[] {
  const strings = stringsFor(lang)
  return [...words].flatMap(([code, {line}]) => {
    if (!roles.includes(code)) return []
    const names = people.filter(person => person.roles.includes(code)).map(({name}) => name)
    return names.length === 0 ? [] : [fill(strings[line], joinNames(names, lang))]
  })
}

/** "Author, illustrator", as far as the roles have words. */
export function roleNouns({roles}: Person, lang: string): readonly string[] {
  const strings = stringsFor(lang)
  const nouns = roles.flatMap(code => {
    const noun = code === 'aut' ? 'author' : words.get(code)?.noun
    return noun === undefined ? [] : [strings[noun]]
  })
  return [...new Set(nouns)]
}

/** "Methodology: Ann Lee and Bo Ek", a line for each term of CRediT that someone has. */
export function creditTerms(people: readonly Person[], lang: string): readonly string[] {
  const terms = new Set(people.flatMap(({credit}) => credit))
  return [...terms].map(term => {
    const names = people.filter(({credit}) => credit.includes(term)).map(({name}) => name)
    return `${term}: ${joinNames(names, lang)}`
  })
}
