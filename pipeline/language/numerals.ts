/**
 * The digits of generated numbers: notes, figures, chapters, pages, dates. What an author typed stays as it is.
 *
 * Source: Unicode CLDR 48, default numbering systems. Arabic has its own digits from Egypt to Iraq and those of Europe in
 * the Maghreb and where no country is given; Persian has its own.
 */
import {numeralSystems} from '../model/config.js'
import type {Numerals} from '../model/config.js'
import {lookUp} from './tag.js'

/** The digit zero of each; the other nine follow it in Unicode. */
const zeros: Readonly<Record<Numerals, number>> = {
  latn: 0x30,
  arab: 0x660,
  arabext: 0x6f0,
  beng: 0x9e6,
  deva: 0x966,
  mymr: 0x1040,
  nkoo: 0x7c0,
  tibt: 0xf20
}

const defaults: ReadonlyMap<string, Numerals> = new Map<string, Numerals>([
  ...'bh eg iq jo kw lb mr om ps qa sa sd sy ye'.split(' ').map(region => [`ar-${region}`, 'arab'] as const),
  ['as', 'beng'],
  ['bn', 'beng'],
  ['ckb', 'arab'],
  ['dz', 'tibt'],
  ['fa', 'arabext'],
  ['ks', 'arabext'],
  ['mni', 'beng'],
  ['mr', 'deva'],
  ['my', 'mymr'],
  ['mzn', 'arabext'],
  ['ne', 'deva'],
  ['nqo', 'nkoo'],
  ['pa-arab', 'arabext'],
  ['ps', 'arabext'],
  ['sd', 'arab'],
  ['ur-in', 'arabext'],
  ['uz-arab', 'arabext']
])

/**
 * The digits a language writes its numbers with. A tag may ask for others in the way of BCP 47: `fa-u-nu-latn`. Source:
 * UTS 35, Unicode locale extension.
 */
export function numeralsFor(lang: string): Numerals {
  return askedNumerals(lang) ?? lookUp(defaults, lang) ?? 'latn'
}

/** The digits a tag asks for; `undefined` when it leaves them to its language. */
export function askedNumerals(lang: string): Numerals | undefined {
  const asked = /-u-(?:[a-z0-9]+-)*?nu-([a-z]+)/i.exec(lang)?.[1]?.toLowerCase()
  return numeralSystems.find(system => system === asked)
}

/** A tag that asks for these digits, `fa-u-nu-latn`, whatever it asked for before; for `undefined` the tag as it is. */
export function withNumerals(lang: string, numerals: Numerals | undefined): string {
  if (numerals === undefined) return lang
  if (askedNumerals(lang) !== undefined) return lang.replace(/(?<=-nu-)[a-z]+/i, numerals)
  // What is private stands last, and extensions of one kind stand together (RFC 5646, section 2.2.6).
  const [, tag = lang, own = ''] = /^(.*?)(-x-.*)?$/i.exec(lang) ?? []
  return /-u-/i.test(tag) ? `${tag.replace(/-u-/i, `-u-nu-${numerals}-`)}${own}` : `${tag}-u-nu-${numerals}${own}`
}

/** A number, or a text with numbers in it such as "3.2", in the digits of a system. */
export function inDigits(value: number | string, numerals: Numerals): string {
  const text = String(value)
  const zero = zeros[numerals]
  return zero === 0x30 ? text : text.replace(/\d/g, digit => String.fromCodePoint(zero + Number(digit)))
}

/** A number in the digits of a language. */
export function numberIn(lang: string, value: number | string): string {
  return inDigits(value, numeralsFor(lang))
}
