import {expect, test} from 'vitest'
import {createDiagnostics} from '../../pipeline/diagnostics/collector.js'
import {nearest} from '../../pipeline/diagnostics/near.js'
import {ruleIds, rules} from '../../pipeline/diagnostics/rules.js'

test('the nearest name is found, swapped letters count once', () => {
  expect(nearest('titel', ['title', 'subtitle'])).toBe('title')
  expect(nearest('Langs', ['lang', 'dir'])).toBe('lang')
})

test('nothing is suggested that is not near', () => {
  expect(nearest('colour', ['title', 'lang'])).toBeUndefined()
  expect(nearest('x', ['y', 'constructor'])).toBeUndefined()
})

test('a message takes the file of an included node before the file being read', () => {
  const diagnostics = createDiagnostics('a.md')
  const position = {start: {line: 1, column: 2}, end: {line: 1, column: 3}}
  diagnostics.report('link-dead', {position: {...position, file: 'b.md'}}, {url: 'x', near: undefined})
  diagnostics.report('link-dead', {position}, {url: 'x', near: undefined})
  expect(diagnostics.messages.map(({file, span}) => [file, span?.start.column])).toEqual([
    ['b.md', 2],
    ['a.md', 2]
  ])
})

test('every rule has words of help that end a sentence', () => {
  for (const id of ruleIds) expect(rules[id].help, id).toMatch(/^\S.{20,}[.)]$/su)
})
