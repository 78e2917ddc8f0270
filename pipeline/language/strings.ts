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
import type {Strings} from './words-of-the-interface.js'

export type {Strings}

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
