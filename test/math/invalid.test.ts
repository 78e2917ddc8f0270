import {expect, test} from 'vitest'
import {placeOf} from '../../pipeline/math/place.js'
import {typeset} from './typesetter.js'

test.each([
  ['a + \\foo{b}', '`\\foo` is no command that TeX knows', '\\foo{b}'],
  ['\\frac{\\foo}{b}', '`\\foo` is no command that TeX knows', '\\foo}{b}'],
  ['a + {b', 'a `{` is never closed', '{b'],
  ['a^b^c', 'two exponents follow each other; braces say which belongs to which', '^c'],
  ['\\left( x', 'a `\\left` has no `\\right`', '\\left( x'],
  ['a & b', '`&` stands where no table or alignment is', '& b'],
  ['x \\begin{aligned} a', '`\\begin{aligned}` has no `\\end`', '\\begin{aligned} a'],
  ['\\href{javascript:alert(1)}{x}', '`\\href` is no command that TeX knows', '\\href{javascript:alert(1)}{x}'],
  ['\\require{html} x', '`\\require` is no command that TeX knows', '\\require{html} x']
])('%s: %s', (tex, reason, from) => {
  const made = typeset(tex)
  expect(made).toMatchObject({kind: 'invalid', reason})
  expect(made.kind === 'invalid' && made.at !== undefined && tex.slice(made.at)).toBe(from)
})

test.each([
  ['nothing', ' ', 'it is empty'],
  ['too long a formula', 'x'.repeat(100_000), 'it has 100000 characters, and 5000 are the most'],
  ['a macro that calls itself twice', '\\def\\a{\\a\\a}\\a', 'its macros call each other without an end'],
  ['an environment in itself', '\\newenvironment{e}{\\begin{e}}{\\end{e}}\\begin{e}x\\end{e}', 'without an end'],
  ['a length that no page has', '\\hspace{99cm}x\\hspace{999cm}', 'it is larger than any page'],
  ['half a character', '\ud800', '']
])('%s is told and does not stop the program', (_, tex, reason) => {
  const made = typeset(tex, true)
  expect(made.kind).toBe('invalid')
  expect(made.kind === 'invalid' && made.reason).toContain(reason)
})

test.each([
  '{',
  '\\sqrt{',
  '\\text{',
  'x^{',
  '\\left(',
  '\\begin{matrix}',
  '\\overbrace{',
  '$',
  '&',
  '\\\\',
  '#1',
  '%',
  '~',
  '\\'
])('a formula of nothing but %s ends', piece => {
  const tex = piece.repeat(Math.floor(4000 / piece.length))
  expect(['typeset', 'invalid']).toContain(typeset(tex, true).kind)
})

test('a place is that of the character in the file', () => {
  const inline = {start: {line: 3, column: 5, offset: 40}, end: {line: 3, column: 12, offset: 47}}
  expect(placeOf({position: inline, value: 'a + \\b', display: false}, 4).start).toEqual({
    line: 3,
    column: 10,
    offset: 45
  })
  const fenced = {start: {line: 3, column: 3, offset: 40}, end: {line: 6, column: 5, offset: 90}}
  expect(placeOf({position: fenced, value: 'a\nb + \\c', display: true}, 6).start).toEqual({line: 5, column: 7})
  expect(placeOf({position: fenced, value: 'a\nb', display: true}, undefined)).toEqual(fenced)
})
