import {expect, test} from 'vitest'
import {h} from '../../../pipeline/emit/hast/element.js'
import {formulaCharacters} from '../../../pipeline/emit/hast/formula-characters.js'

test('one letter alone is drawn as an italic one, a name upright; roots and minuses have signs that nobody wrote', () => {
  const math = h('math', {}, [
    h('mi', {}, 'x'),
    h('mi', {}, 'sin'),
    h('mi', {mathvariant: 'normal'}, 'd'),
    h('mo', {}, '-'),
    h('msqrt', {}, [h('mn', {}, '2')])
  ])
  const found = formulaCharacters([h('p', {}, ['Q', math])])
  for (const character of ['𝑥', 's', 'i', 'n', 'd', '−', '√', '2']) expect(found, character).toContain(character)
  for (const character of ['Q', '𝑑', '𝑠']) expect(found, character).not.toContain(character)
})
