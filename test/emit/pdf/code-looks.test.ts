import {expect, test} from 'vitest'
import {codeTokens} from '../../../pipeline/emit/pdf/tokens.js'
import {readTemplates} from '../../../pipeline/read/templates.js'

const {theme} = readTemplates()
const source = 'const tide = "high" // at noon'

test('code is printed in the theme’s colours', () => {
  const looks = new Map(codeTokens(source, 'js', theme).map(({text, look}) => [text, look]))
  expect(looks.get('const')).toEqual({color: theme.colours.light.code.keyword})
})

test('in a one-colour book it is told apart by weight and slant alone', () => {
  const print = {...theme.colours.print, code: 'weight' as const}
  const tokens = codeTokens(source, 'js', {...theme, colours: {...theme.colours, print}})
  const looks = new Map(tokens.map(({text, look}) => [text, look]))
  expect(tokens.some(({look}) => 'color' in look)).toBe(false)
  expect(looks.get('const')).toEqual({bold: true})
  expect(looks.get('// at noon')).toEqual({italics: true})
})
