/** Blocks without blank lines between them, where containers close at the first line of the next block. */
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, test} from 'vitest'
import {usualSizes} from '../../pipeline/parse/cuts.js'
import {withLinearEdits} from '../../pipeline/parse/linear-edits.js'
import {createSyntax} from '../../pipeline/parse/syntax.js'
import {createRandom, pick} from './random.js'
import {createBaseParser, expectSameTree, finest} from './reference.js'

type Random = ReturnType<typeof createRandom>

const markers: readonly string[] = [
  ...['- ', '- ', '- ', '* ', '+ ', '1. ', '2. ', '7. ', '1) ', '10) ', '-\t', '-   ', '-     ', '-'],
  ...['> ', '>', '[^1]: ', ': ', '- [ ] ', '- [x] ', '1. [x] ']
]
const insides: readonly string[] = [
  ...[
    'a',
    'a',
    'b *c*',
    'words [r] and [^1]',
    '# head',
    '## ',
    '***',
    '- - -',
    '===',
    '---',
    '```',
    '~~~ x',
    '    code'
  ],
  ...[
    '<div>',
    '<!-- x',
    '-->',
    '[r]: /u',
    '[^2]: note',
    '| a | b |',
    '|---|---|',
    '| c |',
    '',
    '[ ] t',
    '&amp;',
    'www.a.bc'
  ],
  ...['::: note', ':::', ':key: value', '$$', 'Term', '=== b', '\\', '2. two']
]

/**
 * micromark 4.0 takes a list in a quote that may not interrupt a paragraph for text when indented code stands before, however far:
 * a piece that begins between the two shows the list.
 */
const codeBeforeQuotedList = /^(?: {4}| {0,3}\t)[^]*>.*(?:\d[.)]|[-+*][ \t]*$)/m

/** Lines with markers and indents by chance, which stay near those of the line before; seldom a blank one. */
function blocksByChance(random: Random, most: number, blankLines: boolean): string {
  const few = Array.from({length: 2 + random(4)}, () => pick(random, markers))
  const within = Array.from({length: 2 + random(6)}, () => pick(random, insides))
  const end = pick(random, ['\n', '\n', '\n', '\r\n', '\r'])
  let level = 0
  let text = ''
  for (let count = 2 + random(most); count > 0; count--) {
    level = Math.max(0, level + random(4) - (random(3) ? 1 : 3))
    const indent = random(12) ? '  '.repeat(level) : pick(random, ['\t', '   ', '     ', '> ', '> > '])
    const marks = Array.from({length: random(3)}, () => pick(random, random(6) ? few : markers)).join('')
    text += indent + marks + pick(random, random(5) ? within : insides) + end
    if (blankLines && !random(5)) text += end
  }
  return text
}

describe('the tree equals remark-parse’s', () => {
  test.each([31, 32, 33, 34])('on blocks without blank lines, seed %i', seed => {
    const random = createRandom(seed)
    const parser = createBaseParser(finest)
    for (let count = 0; count < 250; count++) {
      const text = blocksByChance(random, 20, false)
      if (!codeBeforeQuotedList.test(text)) expectSameTree(text, parser)
    }
    for (let count = 0; count < 10; count++)
      expectSameTree(blocksByChance(random, 200, false), createBaseParser(usualSizes))
  })

  test.each([35, 36, 37, 38])('on blocks with few blank lines, seed %i', seed => {
    const random = createRandom(seed)
    const parser = createBaseParser(finest)
    for (let count = 0; count < 250; count++) {
      const text = blocksByChance(random, 20, true)
      if (!codeBeforeQuotedList.test(text)) expectSameTree(text, parser)
    }
  })

  test('on a long outline, a changelog, quotes and notes', () => {
    for (const text of [
      '- a\n  - b\n',
      '1. a\n   - [x] b\n',
      '- a\n# b\n',
      '> - a\n>   - b\n',
      '[^1]: a\n# b\n',
      '> a\n***\n'
    ])
      expectSameTree(text.repeat(60))
    expectSameTree(`- x\n${'  - a\n    - b\n'.repeat(60)}`)
  })
})

test.each([41, 42, 43, 44])('our own syntax makes the same tree with linear edits and without, seed %i', seed => {
  const {tokens, tree} = createSyntax()
  const random = createRandom(seed)
  for (let count = 0; count < 250; count++) {
    const text = blocksByChance(random, 20, count % 2 > 0)
    const read = () => fromMarkdown(text, {extensions: [tokens], mdastExtensions: [...tree]})
    expect(withLinearEdits(read), JSON.stringify(text)).toEqual(read())
  }
})
