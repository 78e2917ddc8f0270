import {expect, test} from 'vitest'
import {buildDateOf} from '../../pipeline/read/build-date.js'
import {momentOf} from '../../pipeline/publication/moments.js'
import {latest, settleDate} from '../../pipeline/read/calendar.js'

test.each([
  ['2026', '2026'],
  ['2026-5', '2026-05'],
  ['2026-05-01', '2026-05-01'],
  ['2007-12-27 6:29:20', '2007-12-27T06:29:20Z'],
  ['2026-05-01T06:00+0200', '2026-05-01T06:00:00+02:00'],
  ['2013-01-29 04:53:05 +0000', '2013-01-29T04:53:05+00:00'],
  ['2026-02-29', undefined],
  ['2024-02-29', '2024-02-29'],
  ['2026-13-01', undefined],
  ['2026-05-01T24:00', undefined],
  ['1 May 2026', undefined]
])('the date %s is %s', (typed, settled) => {
  expect(settleDate(typed)).toBe(settled)
})

test('a date stands for its first second in UTC', () => {
  expect(momentOf('2026')).toBe('2026-01-01T00:00:00Z')
  expect(momentOf('2026-05-01T01:00:00+02:00')).toBe('2026-04-30T23:00:00Z')
})

test('the later date is found across zones', () => {
  expect(latest(['2026-05-01T01:00:00+02:00', undefined, '2026-04-30T23:30:00Z'])).toBe('2026-04-30T23:30:00Z')
  expect(latest([])).toBeUndefined()
})

const none = {sourceDateEpoch: undefined, updated: undefined, date: undefined, chapters: []}
test.each([
  ['SOURCE_DATE_EPOCH', {...none, sourceDateEpoch: 86_400, updated: '2026'}, '1970-01-02T00:00:00Z'],
  ['updated', {...none, updated: '2026-06-01', date: '2026-05-01'}, '2026-06-01T00:00:00Z'],
  ['date', {...none, date: '2026-05-01', chapters: ['2027']}, '2026-05-01T00:00:00Z'],
  ['the newest chapter', {...none, chapters: ['2026-05-01', '2026-05-03']}, '2026-05-03T00:00:00Z'],
  ['1980', none, '1980-01-01T00:00:00Z']
])('the date of a build comes from %s', (_, given, expected) => {
  expect(buildDateOf(given).buildDate).toBe(expected)
})
