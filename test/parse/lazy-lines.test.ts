/** Lines of a container that leave out its marker. */
import {fromMarkdown} from 'mdast-util-from-markdown'
import {describe, expect, test} from 'vitest'
import {usualSizes} from '../../pipeline/parse/cuts.js'
import {linearTime} from '../../pipeline/parse/linear-time.js'
import {createSyntax} from '../../pipeline/parse/syntax.js'
import {createRandom, pick} from './random.js'
import {createBaseParser, expectSameTree, finest} from './reference.js'

type Random = ReturnType<typeof createRandom>

const markers: readonly string[] = [
  ...['> ', '> ', '> ', '> > ', '>', '> > > ', '>\t', '> - ', '- > ', '- ', '- ', '-\t', '1. ', '2) ', '- - '],
  ...['[^a]: ', '[^b]: ', '> [^a]: ', ': ', '- [x] ']
]
const indents: readonly string[] = [' ', '  ', '   ', '    ', '\t', '     ', '      ', '  > ']
const words: readonly string[] = ['a', 'a', 'b', 'c *d', 'e*', '[r] [^a]', '`f', 'g`', 'www.a.bc', 'h\\', 'i  ']
const lines: readonly string[] = [
  ...['===', '===', '---', '---', '-', '| a | b |', '|---|---|', '|---|', '| c |', 'd | e', '```', '~~~ x', '```js'],
  ...[
    '<div>',
    '</div>',
    '<b>',
    '<!-- x',
    '-->',
    '<a href="',
    '# head',
    '##',
    '***',
    '[r]: /u',
    '[r]:',
    '/u',
    '"t',
    't"'
  ],
  ...['[^a]: x', '', '', '::: note', ':::', ':key: value', '$$', '    code', '<?x', '?>', '&amp;', '2. two', '[ ] t']
]

/** Each line has the markers of a container, or some of them, or none, and seldom begins another block. */
function lazyByChance(random: Random, most: number): string {
  const few = Array.from({length: 1 + random(2)}, () => pick(random, markers))
  const within = Array.from({length: 1 + random(4)}, () => pick(random, lines))
  const end = pick(random, ['\n', '\n', '\n', '\r\n', '\r'])
  let text = ''
  for (let count = 2 + random(most); count > 0; count--) {
    const marked = random(5)
    if (marked < 2) text += pick(random, few)
    else if (marked === 2) text += pick(random, random(2) ? indents : markers)
    const kind = random(6)
    text += pick(random, kind < 3 ? words : kind < 5 ? within : lines) + end
  }
  return random(4) ? text : text.slice(0, -end.length)
}

/** micromark 4.0 forgets where it stands in this case: see test/parse/crowded-blocks.test.ts. */
const codeBeforeQuotedList = /^(?: {4}| {0,3}\t)[^]*>.*(?:\d[.)]|[-+*][ \t]*$)/m

describe('the tree equals remark-parse’s', () => {
  test.each([51, 52, 53, 54])('on lazy lines, seed %i', seed => {
    const random = createRandom(seed)
    for (let count = 0; count < 250; count++) {
      const text = lazyByChance(random, 12)
      if (!codeBeforeQuotedList.test(text)) expectSameTree(text, createBaseParser(count % 2 ? usualSizes : finest))
    }
    for (let count = 0; count < 10; count++) {
      const text = lazyByChance(random, 200)
      if (!codeBeforeQuotedList.test(text)) expectSameTree(text, createBaseParser(usualSizes))
    }
  })

  test('on long paragraphs', () => {
    for (const text of [
      ...['> a\nb\n', '> > a\n> b\n', '> a\n    b\n', '> a\n\tb\n', '> > > a\nb\n> c\n', '> - a\n>   b\n> c\nd\n'],
      ...['> | a |\nb\n', '> a\n===\n', '> a\nb\n> ===\n', '> ```\na\n', '> <b>\na\n', '[^a]: a\nb\n', '> [r]:\n/u\n']
    ])
      for (const tail of ['', '***\n', '> # c\n', '\n', '> ---\nd\n', '    e\n===\n', 'f', '> | g |\n|---|\n'])
        expectSameTree(text.repeat(20) + tail)
    expectSameTree(`- x\n${'b\n'.repeat(60)}`)
  })
})

test.each([61, 62, 63, 64])('our own syntax makes the same tree in linear time and without it, seed %i', seed => {
  const {tokens, tree} = createSyntax()
  const random = createRandom(seed)
  for (let count = 0; count < 250; count++) {
    const text = lazyByChance(random, 20)
    const read = (extensions: readonly (typeof tokens)[]) =>
      fromMarkdown(text, {extensions: [...extensions], mdastExtensions: [...tree]})
    expect(read([tokens, linearTime]), JSON.stringify(text)).toEqual(read([tokens]))
  }
})
