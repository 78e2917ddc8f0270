import {expect, test} from 'vitest'
import {parseInline} from '../../pipeline/parse/index.js'
import {toText} from './text.js'

test('marks, code, links and pictures are read', () => {
  expect(parseInline('The *long* `x` [way](/u) home')).toEqual([
    {type: 'text', value: 'The '},
    {type: 'emphasis', children: [{type: 'text', value: 'long'}]},
    {type: 'text', value: ' '},
    {type: 'inlineCode', value: 'x'},
    {type: 'text', value: ' '},
    {type: 'link', title: null, url: '/u', children: [{type: 'text', value: 'way'}]},
    {type: 'text', value: ' home'}
  ])
})

test('what would begin a block is text', () => {
  for (const text of [
    ...[
      '# One',
      '- item',
      '+ item',
      '* item',
      '1. Mai 1848',
      '12) x',
      '> said he',
      '---',
      '***',
      '```',
      '~~~ js',
      '===',
      '| a | b |'
    ],
    ...[
      '[a]: /u',
      '[^a]: note',
      '- [ ] task',
      '- - - x',
      'a\n---',
      'a | b\n--|--',
      '# a\n# b',
      'a\n- b',
      'a\n> b',
      '<!DOCTYPE'
    ],
    ...['[a]', '[^a]', 'a\n===']
  ]) {
    expect(toText(parseInline(text)), text).toBe(text)
  }
})

test('a fence of three ticks is code in the line', () => {
  expect(parseInline('```\ncode\n```')).toEqual([{type: 'inlineCode', value: 'code'}])
})

test('HTML stays inline', () => {
  expect(parseInline('<div>a</div>').map(({type}) => type)).toEqual(['html', 'text', 'html'])
})

test('indented lines and blank lines make one paragraph', () => {
  expect(toText(parseInline('    a\n\n\n    b\r\n\r\nc'))).toBe('a\nb\nc')
})

test('addresses are links', () => {
  expect(parseInline('see www.example.org')).toMatchObject([
    {type: 'text'},
    {type: 'link', url: 'http://www.example.org'}
  ])
})

test('nothing gives nothing', () => {
  for (const text of ['', ' ', '\n\n']) expect(parseInline(text)).toEqual([])
})

test('no node has a position', () => {
  expect(JSON.stringify(parseInline('a **b [c](d)** www.e.org'))).not.toContain('position')
})

test('what is nested too deep is text', () => {
  const words = toText(parseInline(`${'*a **b '.repeat(2000)}${' c** d*'.repeat(2000)}`))
  expect(words.match(/[abcd]/g)).toHaveLength(8000)
})
