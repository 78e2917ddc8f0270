/** Words of the interface, by language. Source of dates, lists and names of languages: Unicode CLDR 48. */
import {german} from './strings/de.js'
import {english} from './strings/en.js'
import {spanish} from './strings/es.js'
import {french} from './strings/fr.js'
import {italian} from './strings/it.js'
import {dutch} from './strings/nl.js'
import {lookUp} from './tag.js'

export interface Strings {
  readonly contents: string
  readonly cover: string
  readonly titlePage: string
  readonly imprint: string
  readonly notes: string
  readonly note: string
  /** Name of a link from a note to its call; `{n}` is the number of the note. */
  readonly backToReference: string
  readonly chapter: string
  readonly part: string
  readonly section: string
  readonly appendix: string
  readonly figure: string
  readonly table: string
  readonly listing: string
  readonly algorithm: string
  readonly page: string
  readonly image: string
  readonly previous: string
  readonly next: string
  readonly skipToContent: string
  readonly startReading: string
  readonly readOnline: string
  readonly continueReading: string
  readonly byEmail: string
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
  readonly by: string
  readonly and: string
  readonly credit: string
  readonly tip: string
  readonly important: string
  readonly warning: string
  readonly caution: string
  readonly done: string
  readonly notDone: string
  readonly madeWith: string
  readonly publications: string
  readonly unsubscribe: string
  readonly whyThisMail: string
  readonly copy: string
  readonly close: string
  readonly scrollableTable: string
  readonly scrollableCode: string
  readonly separator: string
  readonly pageNotFound: string
}

const tables: ReadonlyMap<string, Strings> = new Map([
  ['de', german],
  ['de-ch', {...german, close: 'Schliessen'}],
  ['de-li', {...german, close: 'Schliessen'}],
  ['en', english],
  ['en-us', {...english, theme: 'Colors'}],
  ['es', spanish],
  ['fr', french],
  ['it', italian],
  ['nl', dutch]
])

/** The words for a BCP 47 tag: its language's, else English. */
export function stringsFor(lang: string): Strings {
  return lookUp(tables, lang) ?? english
}

/** Put a number or a name in the place of `{n}`. */
export function fill(pattern: string, value: string | number): string {
  return pattern.replace('{n}', () => String(value))
}
