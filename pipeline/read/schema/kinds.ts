/**
 * The kinds of values that keys take. zod carries one string a failure, so the form that was expected and an example stand in
 * it, divided by a line end: `says` writes it, `saying` reads it.
 */
import * as z from 'zod'
import {mediums} from '../../model/edition.js'
import {mediumsOf, wordsOfCondition} from '../../publication/condition.js'
import {dynamicDates, settleDate} from '../calendar.js'
import {isTag} from '../../language/tag.js'

// As in theme/: a schema that is used once is not worth compiling.
z.config({jitless: true})

export function says(form: string, example: string): {readonly error: string} {
  return {error: `${form}\n${example}`}
}
export function saying(message: string): {readonly form: string; readonly example: string} | undefined {
  const [form, example] = message.split('\n', 2)
  return form === undefined || example === undefined ? undefined : {form, example}
}

/** Words, or a number standing for itself. */
export function text(form: string, example: string) {
  return z.union([z.string(), z.number()], says(form, example)).transform(String)
}

/** Inline Markdown. */
export const inline = text('Text in one line', "'The Tides'").meta({
  description: 'Inline Markdown: emphasis, code, spans'
})
export const plain = text('Text', "'Some words'")

export const flag = z
  .union([z.boolean(), z.enum(['true', 'false', 'yes', 'no'])], says('`true` or `false`', 'true'))
  .transform(value => value === true || value === 'true' || value === 'yes')

/** What is not made: `false`, in quotes as well. */
export function isOff(value: unknown): boolean {
  return value === false || value === 'false'
}

export const wholeNumber = z.number(says('A whole number', '2')).int(says('A whole number', '2'))
export const level = wholeNumber.min(0, says('A number from 0 to 6', '2')).max(6, says('A number from 0 to 6', '2'))

/** Dates fail with `date-invalid`, whose wording knows the form. */
export const dateForm = 'date'
export const date = z
  .union([z.string(), z.number()], says(dateForm, '2026-05-01'))
  .transform(String)
  .refine(
    value => dynamicDates.has(value.toLowerCase()) || settleDate(value) !== undefined,
    says(dateForm, '2026-05-01')
  )
  .meta({description: 'YYYY, YYYY-MM, YYYY-MM-DD, or a day and a time'})

/** Tags fail with `lang-invalid`. */
export const langForm = 'lang'
export const lang = z
  .string(says(langForm, 'en-GB'))
  .refine(isTag, says(langForm, 'en-GB'))
  .meta({description: 'BCP 47, for example en-GB'})

export const direction = z.enum(['auto', 'ltr', 'rtl'])

/** A list, or one string split at commas. */
export const words = z
  .union([z.string(), z.number(), z.array(plain)], says('A list of words', '[tides, moon]'))
  .transform(value => (Array.isArray(value) ? value : splitAt(String(value), /,/)))

/** A list, or one value. */
export function paths(example: string) {
  return z
    .union([z.string(), z.array(z.string())], says('A path, or a list of them', example))
    .transform(value => (Array.isArray(value) ? value : [value]))
}

export const address = z
  .string(says('A whole address', 'https://example.org/tides/'))
  .regex(/^https?:\/\/[^\s/]+(?:\/\S*)?$/i, says('A whole address with http or https', 'https://example.org/tides/'))

export const slug = z
  .string(says('A name of lower-case letters, digits and hyphens', 'the-tides'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, says('A name of lower-case letters, digits and hyphens', 'the-tides'))

const mediumForm = says('A list of editions (html, pdf, epub, email, text, web, book, print, screen)', "'pdf epub'")
/** Where something is shown, or not shown: names of editions and of groups of them, settled to mediums in their order. */
export const condition = z
  .union([z.string(), z.array(z.string())], mediumForm)
  .transform(value => (Array.isArray(value) ? value : [...wordsOfCondition(value)]))
  .refine(names => names.length > 0 && names.every(name => mediumsOf(name)), mediumForm)
  .transform(names => mediums.filter(medium => names.some(name => mediumsOf(name)?.includes(medium))))

/** Keys of an author's own. Their values are read elsewhere; here only a mapping is asked for. */
export function ownKeys(description: string, example: string) {
  return z
    .unknown()
    .refine(value => typeof value === 'object' && value !== null && !Array.isArray(value), says('A mapping', example))
    .optional()
    .meta({type: 'object', description})
}

export function splitAt(text: string, divider: RegExp): readonly string[] {
  return text
    .split(divider)
    .map(part => part.trim())
    .filter(part => part !== '')
}
