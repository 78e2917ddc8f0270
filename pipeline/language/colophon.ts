/** What a colophon says of its typefaces, by language; `{n}` is the place of their names. */
import {fill} from './strings.js'
import {lookUp} from './tag.js'

const patterns: ReadonlyMap<string, string> = new Map([
  ['ar', 'صُفَّت الحروف بخط {n}.'],
  ['cs', 'Vysázeno písmem {n}.'],
  ['da', 'Sat med {n}.'],
  ['de', 'Gesetzt aus der {n}.'],
  ['el', 'Στοιχειοθετήθηκε με {n}.'],
  ['en', 'Set in {n}.'],
  ['es', 'Compuesto en {n}.'],
  ['fa', 'حروف‌چینی با قلم {n}.'],
  ['fi', 'Kirjasintyyppi {n}.'],
  ['fr', 'Composé en {n}.'],
  ['he', 'נסדר באות {n}.'],
  ['hu', 'Betűtípus: {n}.'],
  ['it', 'Composto in {n}.'],
  ['ja', '書体：{n}'],
  ['ko', '글꼴: {n}'],
  ['nb', 'Satt med {n}.'],
  ['nl', 'Gezet uit de {n}.'],
  ['nn', 'Sett med {n}.'],
  ['no', 'Satt med {n}.'],
  ['pl', 'Złożono krojem {n}.'],
  ['pt', 'Composto em {n}.'],
  ['ro', 'Cules cu literă {n}.'],
  ['ru', 'Набрано шрифтом {n}.'],
  ['sv', 'Satt med {n}.'],
  ['tr', '{n} ile dizildi.'],
  ['uk', 'Набрано шрифтом {n}.'],
  ['zh', '字体：{n}'],
  ['zh-hant', '字體：{n}'],
  ['zh-tw', '字體：{n}'],
  ['zh-hk', '字體：{n}']
])

/** @param names of the typefaces, as one list */
export function setInFaces(names: string, lang: string): string {
  return fill(lookUp(patterns, lang) ?? 'Set in {n}.', names)
}
