/**
 * Parsing is linear: node .ci/linear.mjs [--all] [--only WORD]
 *
 * Reads paragraphs of marks and crowded blocks in what `npm run build` compiled, at 100 kB and at twice that, and compares the
 * CPU time, the least of up to five runs. Each text must take at most three times as long when it is doubled, or less than a
 * fifth of a second. `--all` looks at every pair of marks as well, which takes an hour; `--only blocks` at the texts with that
 * word in their name. The last line is "N passed, N failed".
 */
import {createParser} from '../lib/parse/index.js'

const size = 100_000
const runs = 5
const mostRatio = 3
/** CPU milliseconds below which a ratio is noise. */
const noise = 200

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

const texts = new Map([
  ...[...marks, ...worst, ...(process.argv.includes('--all') ? pairs : [])].map(mark => [
    JSON.stringify(mark),
    length => `x ${mark.repeat(length / mark.length)}`
  ]),
  ...marks.map(mark => [`${JSON.stringify(mark)} in words`, length => `x${` ${mark}a${mark}`.repeat(length / 4)}`]),
  ...marks.map(mark => [`${JSON.stringify(mark)} in lines`, length => `x ${mark}\n`.repeat(length / 4)]),
  ['runs of backticks of growing length', length => growing(length, '`')],
  ['runs of stars of growing length', length => growing(length, '*')],
  ['a code span of many lines', length => `\`${'a b\n'.repeat(length / 4)}\``],
  ['items nested by indentation', staircase],
  ...crowdedBlocks.map(block => [`${JSON.stringify(block)} as blocks`, length => block.repeat(length / block.length)]),
  ...lazyLines.map(lines => [`${JSON.stringify(lines)} as lazy lines`, length => lines.repeat(length / lines.length)]),
  ['lazy lines in one item', length => `- x\n${'b\n'.repeat(length / 2)}`],
  ['lazy lines in one note', length => `[^1]: x\n${'b\n'.repeat(length / 2)}`],
  ['blocks in one item', length => `- x\n${'  - a\n    - b\n'.repeat(length / 14)}`]
])

function growing(length, mark) {
  const parts = []
  for (let run = 1, sum = 0; sum < length; run++, sum += run + 3) parts.push(mark.repeat(run))
  return parts.join(' x ')
}

function staircase(length) {
  return Array.from({length: Math.sqrt(length)}, (_, level) => `${'  '.repeat(level)}- x`).join('\n')
}

/** Milliseconds of CPU. */
function cost(text) {
  const parser = createParser()
  const start = process.cpuUsage()
  parser.parse(text, 'text.md')
  const {user, system} = process.cpuUsage(start)
  return (user + system) / 1000
}

/** The least of up to five runs at either size; no more runs than it takes to pass. */
function measure(make) {
  const [short, long] = [make(size), make(2 * size)]
  let [once, twice] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < runs; run++) {
    once = Math.min(once, cost(short))
    twice = Math.min(twice, cost(long))
    if (twice < noise || twice / once <= mostRatio) return {once, twice, linear: true}
  }
  return {once, twice, linear: false}
}

const only = process.argv.includes('--only') ? (process.argv.at(-1) ?? '') : ''
let passed = 0
let failed = 0
cost('*a* `b` [c](d)\n'.repeat(2000))
for (const [name, make] of texts) {
  if (!name.includes(only)) continue
  const {once, twice, linear} = measure(make)
  if (linear) passed++
  else {
    failed++
    console.log(`${name}: ${Math.round(once)} ms, twice as long ${Math.round(twice)} ms`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
