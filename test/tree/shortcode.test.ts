import {expect, test} from 'vitest'
import {attribute, noAttributes} from '../../pipeline/tree/attributes.js'
import {readShortcode} from '../../pipeline/tree/shortcode.js'

test.each([
  ['{{< youtube abc >}}', {name: 'youtube', closing: false, positional: ['abc'], pairs: []}],
  ['{{% /note %}}', {name: 'note', closing: true, positional: [], pairs: []}],
  ['{{<toc>}}', {name: 'toc', closing: false, positional: [], pairs: []}],
  [
    `{{< figure src="a b.png" alt='x "y"' width=30 "words" >}}`,
    {
      name: 'figure',
      closing: false,
      positional: ['words'],
      pairs: [
        ['src', 'a b.png'],
        ['alt', 'x "y"'],
        ['width', '30']
      ]
    }
  ],
  ['{{< f a="say \\"so\\"" />}}', {name: 'f', closing: false, positional: [], pairs: [['a', 'say "so"']]}],
  ['{{< f https://e.org/a=b >}}', {name: 'f', closing: false, positional: ['https://e.org/a=b'], pairs: []}],
  ['{{< f __proto__="x" >}}', {name: 'f', closing: false, positional: [], pairs: [['__proto__', 'x']]}],
  ['{{ key }}', undefined],
  ['{{#include a.md}}', undefined],
  ['{{< >}}', undefined]
])('%s', (value, expected) => {
  expect(readShortcode(value)).toEqual(expected)
})

test('of two equal keys the last counts, of several names the first that is given', () => {
  const code = readShortcode('{{< f a=1 a=2 b=3 >}}')
  expect(code && attribute({...noAttributes, pairs: code.pairs}, 'a')).toBe('2')
  expect(code && attribute({...noAttributes, pairs: code.pairs}, 'c', 'b')).toBe('3')
})
