import {expect, test} from 'vitest'
import {bindFormulas} from '../../../pipeline/emit/hast/bound-formulas.js'
import {h, text} from '../../../pipeline/emit/hast/element.js'
import {printHtml} from '../../../pipeline/emit/hast/print.js'

const x = h('math', {}, h('mi', {}, 'x'))
const bound = (before: string, after: string) =>
  printHtml(bindFormulas([text(before), x, text(after)])).replaceAll('<math><mi>x</mi></math>', '$x$')

test.each([
  ['so ', '.', 'so <span class="unparted">$x$.</span>'],
  ['(see ', '), but', '(see <span class="unparted">$x$),</span> but'],
  ['is (', ' + 1)', 'is <span class="unparted">($x$</span> + 1)'],
  ['the ', 'th term', 'the <span class="unparted">$x$th</span> term'],
  ['the ', '-th term', 'the <span class="unparted">$x$-</span>th term'],
  ['the ', 'values', 'the $x$values'],
  ['the ', ' term.', 'the $x$ term.']
])('%s$x$%s', (before, after, made) => {
  expect(bound(before, after)).toBe(made)
})

test('no character is lost or moved, and nothing is changed where no formula stands', () => {
  const nodes = [text('('), x, text(', '), x, text('), '), h('img', {className: ['formula'], alt: 'y'}), text('!')]
  expect(printHtml(bindFormulas(nodes)).replace(/<[^>]*>/g, '')).toBe('(x, x), !')
  const plain = [text('a.'), h('em', {}, 'b')]
  expect(bindFormulas(plain)).toBe(plain)
})
