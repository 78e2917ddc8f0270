import {describe, expect, test} from 'vitest'
import {commonmarkExamples} from './commonmark-examples.js'
import {usualSizes} from '../../pipeline/parse/cuts.js'
import {hostileCharacters, hostileLines} from './hostile.js'
import {createRandom, pick} from './random.js'
import {createBaseParser, expectSameTree, finest} from './reference.js'
import {manuscript} from './manuscript.js'

type Random = ReturnType<typeof createRandom>

function linesByChance(random: Random): string {
  let text = ''
  for (let count = 2 + random(random(3) ? 24 : 6); count > 0; count--)
    text += `${pick(random, hostileLines)}\n${random(3) ? '' : '\n'}`
  if (!random(4)) text = text.trimEnd()
  return random(25) ? text : `\uFEFF${text}`
}

/** From a small choice of pieces, so that they meet again. */
function charactersByChance(random: Random): string {
  const few = Array.from({length: 4 + random(30)}, () => pick(random, hostileCharacters))
  return Array.from({length: 3 + random(40)}, () => pick(random, random(3) ? few : hostileCharacters)).join('')
}

describe('the tree equals remark-parse’s', () => {
  test('on the examples of CommonMark', () => {
    expect(commonmarkExamples).toHaveLength(652)
    for (const {markdown} of commonmarkExamples) expectSameTree(markdown)
  })

  test('on all the examples in one text, cut at every place and at the usual ones', () => {
    const text = commonmarkExamples.map(({markdown}) => markdown).join('\n\n')
    expectSameTree(text)
    expectSameTree(text, createBaseParser(usualSizes))
  })

  test('on a manuscript with every construct, with each kind of line end', () => {
    for (const end of ['\n', '\r\n', '\r']) expectSameTree(manuscript.replaceAll('\n', end))
    expectSameTree(manuscript.repeat(20), createBaseParser(usualSizes))
  })

  test.each([1, 2, 3, 4])('on hostile lines, seed %i', seed => {
    const random = createRandom(seed)
    const parser = createBaseParser(finest)
    for (let count = 0; count < 250; count++) expectSameTree(linesByChance(random), parser)
  })

  test.each([5, 6, 7, 8])('on hostile characters, seed %i', seed => {
    const random = createRandom(seed)
    const parser = createBaseParser(finest)
    for (let count = 0; count < 250; count++) expectSameTree(charactersByChance(random), parser)
  })

  test.each([9, 10, 11])('after random edits with the pieces kept, seed %i', seed => {
    const random = createRandom(seed)
    for (let count = 0; count < 6; count++) {
      const parser = createBaseParser(random(2) ? finest : {least: 100, most: 800})
      let text = random(2) ? manuscript : Array.from({length: 6}, () => linesByChance(random)).join('\n')
      for (let edit = 0; edit < 10; edit++) {
        expectSameTree(text, parser)
        const at = random(text.length)
        text =
          text.slice(0, at) +
          pick(random, [...hostileLines, '\n', '\n\n', '```\n']) +
          text.slice(at + random(3) * random(30))
      }
    }
  })

  test('on labels that are names of fields of every object', () => {
    const labels = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'length', 'includes']
    const calls = labels.map(label => `[${label}] and [^${label}] and ![x][${label}].\n\n`).join('')
    expectSameTree(calls)
    expectSameTree(`${calls}${labels.map(label => `[${label}]: /u\n\n[^${label}]: note\n\n`).join('')}`)
    expectSameTree(`${labels.map(label => `[${label}]: /u\n[${label}]: /again\n\n`).join('')}${calls}`)
  })

  test('on labels that only look defined', () => {
    expectSameTree('[a] and [^b].\n\n```\n[a]: /u\n\n[^b]: note\n```\n\nWords [a] [^b]\n\n    [a]: /in-code\n')
  })

  test('on a note and a link with the same label', () => {
    expectSameTree('[1] and [^1] and [^1][1].\n\n[1]: /u\n\nText.\n\n[^1]: A note.\n')
    expectSameTree('[^1] is a link to a caret.\n\n[\\^1]: /u\n\n[1]\n')
  })

  test('on nothing, and on nothing but white space', () => {
    for (const text of ['', ' ', '\n', '\r\n\r\n', '\t\n \n', '\uFEFF', '\uFEFF\n\nx']) expectSameTree(text)
  })
})
