import {describe, expect, test} from 'vitest'
import {readCsv} from '../../pipeline/tree/csv.js'

const fields = (text: string, separator?: string) => readCsv(text, separator).records.map(record => record.fields)

describe('values separated by commas', () => {
  test.each([
    [
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2']
      ]
    ],
    ['"a, b",c', [['a, b', 'c']]],
    ['"say ""so""",c', [['say "so"', 'c']]],
    [
      '"two\nlines",c\nd,e',
      [
        ['two\nlines', 'c'],
        ['d', 'e']
      ]
    ],
    ['a, "b, c"', [['a', 'b, c']]],
    ['a,,\n', [['a', '', '']]],
    ['a,', [['a', '']]],
    ['\uFEFFa\n\nb', [['a'], ['b']]],
    ['""', []],
    ['"a"b,c', [['ab', 'c']]],
    ['', []]
  ])('%j', (text, expected) => {
    expect(fields(text)).toEqual(expected)
  })

  test('the separator is the sign that the first line has most of', () => {
    expect(fields('a;b\n"1,5";2')).toEqual([
      ['a', 'b'],
      ['1,5', '2']
    ])
    expect(fields('a\tb\n1\t2')).toEqual([
      ['a', 'b'],
      ['1', '2']
    ])
    expect(fields('a;b\n1;2', ',')).toEqual([['a;b'], ['1;2']])
  })

  test('records know their lines, also behind a field of several', () => {
    expect(readCsv('a\n"b\nc"\nd', ',').records.map(({line}) => line)).toEqual([1, 2, 4])
  })

  test('a quote that is never closed is told with its line, and its words are kept', () => {
    const {records, open} = readCsv('a,b\nc,"d\ne', ',')
    expect(open).toBe(2)
    expect(records.at(-1)?.fields).toEqual(['c', 'd\ne'])
  })

  test('cut anywhere, all its characters but quotes and separators are there', () => {
    const text = 'a,"b ""c"", d"\ne,"f\ng"\n'
    for (let end = 0; end <= text.length; end++) {
      const cut = text.slice(0, end)
      const words = fields(cut, ',')
        .flat()
        .join('')
        .replace(/[",\n ]/g, '')
      expect(words).toBe(cut.replace(/[",\n ]/g, ''))
    }
  })
})
