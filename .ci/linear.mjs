/**
 * Reading is linear: node .ci/linear.mjs [--all] [--only WORD]
 *
 * On what `npm run build` compiled, each text is read at a length and at twice that, and the CPU time compared, the least of up to
 * five runs. It must take at most three times as long.
 *
 * - Marks of CommonMark and crowded blocks, 100 kB, through parse. Less than a fifth of a second is fast enough.
 * - Every opening of our own syntax, 10,000 times, through parse, shape, survey and prepare, each by itself; longer where that is
 *   too short to be measured.
 *
 * `--all` looks at every pair of marks as well, which takes an hour; `--only blocks` at the texts with that word in their name. The
 * last line is "N passed, N failed".
 */
import {slowStages} from './linear/measure.mjs'
import {openings} from './linear/openings.mjs'
import {allStages, parsing} from './linear/stages.mjs'
import {commonTexts} from './linear/texts.mjs'

const texts = [
  ...[...commonTexts(process.argv.includes('--all'))].map(([name, make]) => ({
    name,
    make,
    length: 100_000,
    cost: parsing,
    noise: 200
  })),
  ...openings.map(opening => ({
    name: `${JSON.stringify(opening)} of our own`,
    make: count => opening.repeat(count),
    length: 10_000,
    cost: allStages,
    noise: 40,
    longest: 4
  }))
]

const only = process.argv.includes('--only') ? (process.argv.at(-1) ?? '') : ''
const chosen = texts.filter(({name}) => name.includes(only))
parsing('*a* `b` [c](d)\n'.repeat(2000))
// What looked slow is measured once more at the end: a busy machine may slow one text down for a while, never the same one twice.
const suspects = chosen.filter(text => slowStages(text).length > 0)
let failed = 0
for (const text of suspects) {
  const slow = slowStages(text)
  if (slow.length > 0) failed++
  for (const {stage, once, twice} of slow)
    console.log(`${text.name}, ${stage}: ${Math.round(once)} ms, twice as long ${Math.round(twice)} ms`)
}
console.log(`${chosen.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || chosen.length === 0 ? 1 : 0
