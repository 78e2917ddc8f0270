import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {compositionOf, compositions, paletteOf, seedOf} from '../../pipeline/theme/palette.js'
import {parseTheme} from '../../pipeline/theme/theme.js'

const theme = parseTheme(readFileSync(join(import.meta.dirname, '../../templates/theme.yaml'), 'utf8'), 'test')
const of = (slug: string, palette?: string, composition?: string): readonly [string, string] => {
  const chooser = {slug, cover: {palette, composition}}
  return [paletteOf(chooser, theme).name, compositionOf(chooser, theme)]
}

describe('palette and composition', () => {
  test('come from the slug, always the same', () => {
    expect(of('the-slow-river')).toEqual(['ochre', 'leaves'])
    expect(of('salt')).toEqual(['tide', 'leaves'])
  })

  test('come from the author, if the theme has them', () => {
    expect(of('salt', 'plum', 'rings')).toEqual(['plum', 'rings'])
    expect(of('salt', 'constructor', 'toString')).toEqual(of('salt'))
  })

  test('each come as often as the others', () => {
    const counts = new Map<string, number>()
    for (let index = 0; index < 6000; index++) {
      for (const name of of(`book-${index}`)) counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    expect(counts.size).toBe(6 + compositions.length)
    for (const [name, count] of counts) expect(Math.abs(count - 1000), name).toBeLessThan(60)
  })

  test('do not differ with the form in which an accent is stored', () => {
    expect(seedOf('caf\u00e9')).toBe(seedOf('cafe\u0301'))
  })
})
