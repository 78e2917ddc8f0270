import {isDeepStrictEqual} from 'node:util'
import {expect, test} from 'vitest'
import {createParserOfPieces} from '../../pipeline/parse/parser.js'
import {blockSamples, inlineSamples} from '../support/constructs.js'
import {hostileLines} from './hostile.js'
import {createRandom, pick} from './random.js'
import {finest} from './reference.js'

const whole = {least: Number.POSITIVE_INFINITY, most: Number.POSITIVE_INFINITY}
// micromark 4.0 takes a list in a quote for text when indented code stands before: only where both are in one piece.
const hostile = hostileLines.filter(line => !/^[> ]*\d\d/.test(line))
const lines = [...blockSamples, ...inlineSamples, ...hostile, ':::', '::: x', '$$', '$a$', ': d', '{.a}', '[x]: /u']

function textByChance(random: ReturnType<typeof createRandom>): string {
  let text = ''
  for (let count = 2 + random(12); count > 0; count--) {
    const line = pick(random, lines)
    const cut = random(6) ? line : line.slice(0, random(line.length))
    text += `${random(8) ? '' : pick(random, ['> ', '- ', '  ', '1. '])}${cut}\n${random(3) ? '\n' : ''}`
  }
  return text
}

test.each([1, 2, 3, 4])('our own syntax makes the same tree in pieces as in one, seed %i', seed => {
  const random = createRandom(seed)
  const parser = createParserOfPieces(finest)
  for (let count = 0; count < 150; count++) {
    const text = textByChance(random)
    const ours = parser.parse(text, 'a.md')
    const theirs = createParserOfPieces(whole).parse(text, 'a.md')
    if (!isDeepStrictEqual(ours.value, theirs.value))
      expect(ours.value, JSON.stringify(text)).toStrictEqual(theirs.value)
    expect(ours.messages.map(({rule}) => rule)).toEqual(theirs.messages.map(({rule}) => rule))
  }
})

test('dollars are money or formulas as the file was when it was read last', () => {
  const parser = createParserOfPieces(finest)
  const types = (text: string) => parser.parse(text, 'a.md').value.children[0]?.children?.map(({type}) => type)
  expect(types('Set $n = 3$ so.\n\nEnd.\n')).toEqual(['text'])
  expect(types('Set $n = 3$ so.\n\n$$\nx\n$$\n\nEnd.\n')).toEqual(['text', 'inlineMath', 'text'])
  expect(types('Set $n = 3$ so.\n\nEnd.\n')).toEqual(['text'])
})
