import {expect, test} from 'vitest'
import {costs} from '../../../../pipeline/emit/pdf/typeset/costs.js'
import {partsOf} from '../../../../pipeline/emit/pdf/typeset/parts.js'

/** `|` where a line may end, `¦` where it may in straits. */
function shown(text: string): string {
  let from = 0
  const {parts} = partsOf(text, undefined)
  if (parts.length === 0) return text
  return parts
    .map(({end, cost}) => {
      const part = text.slice(from, end)
      from = end
      return end === text.length ? part : part + (cost === costs.strait ? '¦' : '|')
    })
    .join('')
}

test.each([
  {text: 'receive.denyNonFastForwards', parted: 'receive.|deny¦Non¦Fast¦Forwards'},
  {text: 'https://example.org/tide-tables', parted: 'https://|example.|org/|tide-|tables'},
  {text: 'benchmarks.rb', parted: 'benchmarks.¦rb', why: 'two letters are too few'},
  {text: 'svn:ignore', parted: 'svn:¦ignore'},
  {text: 'std::io::Result', parted: 'std::¦io::¦Result'},
  {text: 'v1.20.0-rc', parted: 'v1.20.0-¦rc', why: 'a number stays whole, and two letters are too few'},
  {text: 'D.h.', parted: 'D.h.'},
  {text: '192.168.10.1/24', parted: '192.168.10.1/24'},
  {text: 'featureBranch', parted: 'featureBranch'}
])('$text is parted as $parted', ({text, parted, why}) => {
  expect(shown(text)).toBe(why === undefined ? parted : text)
})
