/** Texts of CommonMark and GFM that grow as asked: name -> (characters) => text. */

const marks = [...'`*_~[]()!<>&\\#-+=|:$^{}@1.']
const pairs = marks.flatMap(first => marks.map(second => first + second))
const worst = [
  'a*b**c',
  '*a **b ',
  '**a** *b* ',
  '~~a *b*~~ ',
  '[a](b) ',
  '[a] ',
  '![a](b) ',
  '`a` ',
  '<a `c` & ',
  '[a](b (x ',
  'www.a_',
  '*one* `x` [y](z)\n',
  'x@y.z a. ',
  '&amp; \\* ',
  '[^a] '
]

/** Blocks without a blank line between them, so that containers close where the next block begins. */
const crowdedBlocks = [
  '- a\n  - b\n',
  '- a\n  - b\n    - c\n      - d\n',
  '- a\n\n  - b\n',
  '1. a\n   - b\n',
  '- a\n* b\n',
  '- a\n# b\n',
  '- a\n***\n',
  '- a\n```\nb\n```\n',
  '- a\n:::\n',
  '- > a\n  - b\n',
  '- [a]: b\n# c\n',
  '> a\n# b\n',
  '> - a\n>   - b\n',
  '[^1]: a\n# b\n',
  'a\n: b\n# c\n'
]

/** One paragraph, in which lines leave out the markers of its containers. */
const lazyLines = ['> a\nb\n', '> > a\n> b\n', '> a\n    b\n', '> > > a\nb\n> c\n']

/** @param all with every pair of marks, which takes an hour */
export function commonTexts(all) {
  return new Map([
    ...[...marks, ...worst, ...(all ? pairs : [])].map(mark => [
      JSON.stringify(mark),
      length => `x ${mark.repeat(length / mark.length)}`
    ]),
    ...marks.map(mark => [`${JSON.stringify(mark)} in words`, length => `x${` ${mark}a${mark}`.repeat(length / 4)}`]),
    ...marks.map(mark => [`${JSON.stringify(mark)} in lines`, length => `x ${mark}\n`.repeat(length / 4)]),
    ['runs of backticks of growing length', length => growing(length, '`')],
    ['runs of stars of growing length', length => growing(length, '*')],
    ['a code span of many lines', length => `\`${'a b\n'.repeat(length / 4)}\``],
    ['items nested by indentation', staircase],
    ...crowdedBlocks.map(block => [
      `${JSON.stringify(block)} as blocks`,
      length => block.repeat(length / block.length)
    ]),
    ...lazyLines.map(lines => [
      `${JSON.stringify(lines)} as lazy lines`,
      length => lines.repeat(length / lines.length)
    ]),
    ['lazy lines in one item', length => `- x\n${'b\n'.repeat(length / 2)}`],
    ['lazy lines in one note', length => `[^1]: x\n${'b\n'.repeat(length / 2)}`],
    ['blocks in one item', length => `- x\n${'  - a\n    - b\n'.repeat(length / 14)}`]
  ])
}

function growing(length, mark) {
  const parts = []
  for (let run = 1, sum = 0; sum < length; run++, sum += run + 3) parts.push(mark.repeat(run))
  return parts.join(' x ')
}

function staircase(length) {
  return Array.from({length: Math.sqrt(length)}, (_, level) => `${'  '.repeat(level)}- x`).join('\n')
}
