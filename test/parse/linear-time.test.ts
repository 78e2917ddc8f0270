/** The constructs that are exchanged for linear ones make of every text what micromark's own make of it. */
import {describe, expect, test} from 'vitest'
import {createParser} from '../../pipeline/parse/index.js'
import type {SourceNode} from '../../pipeline/model/source-tree.js'
import {createRandom, pick} from './random.js'
import {expectSameTree} from './reference.js'
import {toText} from './text.js'

const marks: readonly string[] = [
  ...['*', '*', '**', '***', '****', '_', '__', '~~', '~', '`', '``', '```', ' ` ', '\n`` '],
  ...['[', ']', '](u)', '](u "t")', '![', '[r]', '[^n]', '![^n]', '(', ')', '<b>', '<', '&amp;', '&', '\\'],
  ...[' ', ' ', '\n', '  \n', '\t', 'a', 'b', '中', '。', '.', '"', 'a@b.cd', 'www.a.bc', '\n> ', '\n- ']
]

/** A paragraph of a small choice of marks, so that they meet again. */
function paragraphByChance(random: ReturnType<typeof createRandom>, most: number): string {
  const few = Array.from({length: 3 + random(8)}, () => pick(random, marks))
  return `x${Array.from({length: 3 + random(most)}, () => pick(random, few)).join('')}\n\n[r]: /u\n\n[^n]: note\n`
}

describe('the tree equals remark-parse’s', () => {
  test.each([21, 22, 23, 24])('on paragraphs full of marks, seed %i', seed => {
    const random = createRandom(seed)
    for (let count = 0; count < 200; count++) expectSameTree(paragraphByChance(random, 50))
    for (let count = 0; count < 20; count++) expectSameTree(paragraphByChance(random, 450))
  })

  test('on a long paragraph with marks of every kind', () => {
    const line = '*one **two*** `x`` `y` ~~struck *and*~~ [z](u) a*b**c*d** ![*p*](q) <b>r</b> &amp; \\* [s] _t_u_ v_\n'
    expectSameTree(line.repeat(300))
    expectSameTree(`> ${line}`.repeat(100))
    expectSameTree(`- ${line}`.repeat(100))
    expectSameTree(`| a |\n|---|\n${`| ${line.trim()} |\n`.repeat(50)}`)
  })

  test('where a run is used up by several others, and the rule of three holds for what is left of it', () => {
    for (const text of [
      '***a** b*',
      '*a***b**c*',
      '**a*b***c*d**',
      'a****b*c**d***',
      '*a **b*c** d*',
      '***a*b*c***',
      '__a_b___'
    ])
      expectSameTree(text)
  })

  test('on code spans of many lines, with and without padding', () => {
    for (const inside of ['a', ' a ', '  ', '\n', ' a\nb ', '\na b\n', 'a `` b', '\ta ', ' ``', 'a\n\\'])
      expectSameTree(`x \`${inside}\` y \`\`\` z \`${inside}\` \`\`\`\` w \`\``)
    expectSameTree(`\`${'a  b\n'.repeat(2000)}\``)
  })

  test('on runs of backticks of many lengths, some of which close', () => {
    const runs = Array.from({length: 60}, (_, length) => '`'.repeat(length + 1))
    expectSameTree(runs.join(' x '))
    expectSameTree([...runs, ...runs.slice(10, 20)].join(' x '))
    expectSameTree([...runs.toReversed(), ...runs].join('\n'))
    expectSameTree(`${runs.join(' ')}\n\n${runs.toReversed().join(' ')}\n\n\\\`\`a\`\``)
  })

  test('on items nested by indentation, with blank lines, tabs and quotes between', () => {
    for (const between of ['\n', '\n\n', '\n \n', '\n\t\n']) {
      const items = Array.from({length: 40}, (_, level) => `${'  '.repeat(level)}- x${level % 7 ? '' : '\n'}`)
      expectSameTree(items.join(between))
      expectSameTree([...items, ...items.toReversed()].join(between))
      expectSameTree(items.map((item, level) => (level % 3 ? item : `> ${item}`)).join(between))
      expectSameTree(items.map(item => item.replaceAll('    ', '\t')).join(between))
    }
  })
})

function words(root: SourceNode): string {
  return toText(root.children ?? [])
}

test('what is searched for in vain hundreds of times is text as typed', () => {
  for (const text of ['[a](b (x '.repeat(400).trim(), 'www.a_'.repeat(400), 'x http://a_'.repeat(400)]) {
    const {value, messages} = createParser().parse(text, 'a.md')
    expect(words(value)).toBe(text)
    expect(messages).toEqual([])
  }
})
