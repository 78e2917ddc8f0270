import {expect, test} from 'vitest'
import {inside} from './typesetter.js'

test('a minus without a number before it stands at its number', () => {
  expect(inside('x = -1')).toBe('<mi>x</mi><mo>=</mo><mo lspace="0" rspace="0">−</mo><mn>1</mn>')
  expect(inside('x - 1')).toBe('<mi>x</mi><mo>−</mo><mn>1</mn>')
})

test('a name of a function stands off from its letter, and not from its bracket', () => {
  expect(inside('\\sin x')).toContain('<mo rspace="0.167em">\u2061</mo><mi>x</mi>')
  expect(inside('\\sin(x)')).toContain('<mo>\u2061</mo><mo stretchy="false">(</mo>')
})

test('signs in scripts have no space', () => {
  expect(inside('\\sum_{k=0}^n k')).toContain('<mi>k</mi><mo lspace="0" rspace="0">=</mo><mn>0</mn>')
})

test('what is made a relation has its space, without a sign that could say it', () => {
  const space = '<mspace width="0.278em"></mspace>'
  expect(inside('a \\mathrel{R} b')).toBe(`<mi>a</mi>${space}<mi>R</mi>${space}<mi>b</mi>`)
})

test('a comma in braces is part of its number', () => {
  expect(inside('3{,}5')).toBe('<mn>3</mn><mo rspace="0">,</mo><mn>5</mn>')
})

test('names of spaces are lengths, and room round an arrow is on its sides', () => {
  expect(inside('a \\bmod b')).toContain('lspace="0.278em" rspace="0.278em"')
  expect(inside('\\xrightarrow{ab}')).not.toContain('mpadded')
})

test('lines and hats over more than a letter are characters that have wider forms', () => {
  expect(inside('\\overline{AB}')).toContain('‾')
  expect(inside('\\underline{AB}')).toContain('>_<')
  expect(inside('\\widehat{xyz}')).toContain('\u0302')
  expect(inside('\\hat{x}')).toContain('<mo stretchy="false">^</mo>')
})
