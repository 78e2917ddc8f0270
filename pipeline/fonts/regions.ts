/**
 * Families of one design for several regions, which write the same characters otherwise: "Noto Serif CJK JP", "Noto Sans TC".
 *
 * Source: the names of Adobe's and Google's fonts for Chinese, Japanese and Korean.
 */
import {lookUp} from '../language/tag.js'

const regions: ReadonlyMap<string, string> = new Map([
  ['ja', 'JP'],
  ['ko', 'KR'],
  ['zh', 'SC'],
  ['zh-hant', 'TC'],
  ['zh-tw', 'TC'],
  ['zh-hk', 'HK'],
  ['zh-mo', 'HK'],
  ['zh-hant-hk', 'HK'],
  ['yue', 'HK']
])
const ending = / (JP|KR|SC|TC|HK)$/

export function regionOf(family: string): string | undefined {
  return ending.exec(family)?.[1]
}

/** Whether a family is that of a language's region. */
export function suitsRegion(family: string, lang: string | undefined): boolean {
  const region = lang === undefined ? undefined : lookUp(regions, lang)
  return region !== undefined && regionOf(family) === region
}
