import {expect, test} from 'vitest'
import {articleLine, textLine} from '../../pipeline/emit/email/bylines.js'
import {changedLine} from '../../pipeline/publication/changed.js'
import {tourPublication} from '../support/tour.js'

const [first] = tourPublication.chapters
if (!first) throw new Error('the tour has no chapter')
const config = {...tourPublication.config, date: '2026-05-04'}
const lineOf = (date: string | undefined, updated: string | undefined, lang = 'en-GB') =>
  changedLine({...first, lang, date, updated}, config)

test('the day of a change is said in the language of the text', () => {
  expect(lineOf('2026-05-01', '2026-05-11')).toBe('Updated 11 May 2026')
  expect(lineOf('2026-05-01', '2026-05-11', 'de')).toBe('Aktualisiert 11. Mai 2026')
})

test('a change on the day of the text, or of the publication where the text has none, is not said', () => {
  expect(lineOf('2026-05-01', '2026-05-01')).toBeUndefined()
  expect(lineOf(undefined, '2026-05-04')).toBeUndefined()
  expect(lineOf('2026-05-01', undefined)).toBeUndefined()
})

test('a letter says it behind the authors and the date', () => {
  const head = {...first, byline: 'Ann Lee', date: '2026-05-01', updated: '2026-05-11', minutes: 3}
  const publication = {...tourPublication, config}
  expect(articleLine(head, publication)).toBe('Ann Lee · 1 May 2026 · Updated 11 May 2026 · 3 min')
  expect(textLine(head, {...publication, config: {...config, type: 'issue'}})).toBe('Ann Lee · Updated 11 May 2026')
})
