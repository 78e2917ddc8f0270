/** Quotation marks against Unicode CLDR, whose delimiters stand in delimiters.txt: where ours are others, the table says why. */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {authorityFor, marksFor} from '../../pipeline/language/quotes.js'

const rows = readFileSync(new URL('delimiters.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(' '))

describe('marks and their authorities', () => {
  test('every language of CLDR that the table knows is compared', () => {
    expect(rows).toHaveLength(58)
  })
  test.each(rows)('%s has those of CLDR (%s %s %s %s), or a reason for others', (lang = '', ...cldr) => {
    const marks = marksFor(lang)
    const ours = [marks?.first.open, marks?.first.close, marks?.second.open, marks?.second.close].map(mark =>
      mark?.replace(/[\u202F\u00A0]/, '')
    )
    const authority = authorityFor(lang)
    expect(authority?.authority).toMatch(/\p{L}{3}/u)
    if (authority?.unlikeCldr === undefined) expect(ours).toEqual(cldr)
    else expect(ours).not.toEqual(cldr)
  })
})
