import {describe, expect, test} from 'vitest'
import {p} from '../../support/tour.js'
import {pagesOf, printed, textOf} from './read-pages.js'

const position = (line: number) => ({start: {line, column: 1}, end: {line, column: 20}})

describe('characters that no face has', () => {
  test('are reported once a script, at the first, and drawn as boxes', async () => {
    const {messages, bytes} = await printed([
      {...p('a שלום b'), position: position(3)},
      {...p('العربية'), position: position(5)},
      {...p('עולם'), position: position(7)}
    ])
    const found = messages.map(({rule, span, what}) => [rule, span?.start.line, what.replace(/:.*/, '')])
    expect(found).toEqual([
      ['glyph-missing', 3, 'Source Serif 4 has no glyph for 8 Hebrew characters here'],
      ['glyph-missing', 5, 'Source Serif 4 has no glyph for 7 Arabic characters here']
    ])
    expect(textOf(await pagesOf(bytes))).not.toMatch(/[\u25a1א-ת]/)
  })

  test('are looked for in the other faces first', async () => {
    const {messages, bytes} = await printed([p('therefore ⇒ and a corner ┐')])
    expect(messages).toEqual([])
    expect(textOf(await pagesOf(bytes))).toMatch(/⇒.*┐/)
  })

  test('are counted by the character and named eight at most', async () => {
    const {messages} = await printed([p('ไทยกขคฆงจฉชซ')])
    expect(messages[0]?.what).toBe('Source Serif 4 has no glyph for 12 Thai characters here: ไ ท ย ก ข ค ฆ ง ….')
  })
})

test('a no-break hyphen is a hyphen that no line ends after', async () => {
  const {messages, bytes} = await printed([p('x\u2011ray')])
  expect(messages).toEqual([])
  expect(textOf(await pagesOf(bytes))).toContain('x-ray')
})

test('joiners, direction marks and controls show nothing and are not reported', async () => {
  const {messages, bytes} = await printed([p('a\u200db\u200ec\u0007d\u{fe0f}e')])
  expect(messages).toEqual([])
  expect(textOf(await pagesOf(bytes))).toContain('abcde')
})
