import {create} from 'fontkit'
import {expect, test} from 'vitest'
import {coverage} from '../../pipeline/fonts/coverage.js'
import type {FaceFamily} from '../../pipeline/model/workshop.js'
import {createFontShelf} from '../../pipeline/read/fonts.js'

const font = createFontShelf()

test.each<FaceFamily>(['text', 'label', 'code', 'math'])(
  'the %s face has the same characters by our reading and by fontkit’s',
  family => {
    const bytes = font({family, weight: 400, italic: false})
    const has = coverage(bytes)
    const other = create(Buffer.from(bytes))
    if (!('characterSet' in other)) throw new Error('a collection')
    const known = new Set(other.characterSet)
    const differences = []
    for (let codePoint = 0; codePoint <= 0x1ffff; codePoint++)
      if (has(codePoint) !== known.has(codePoint)) differences.push(codePoint.toString(16))
    expect(differences).toEqual([])
    expect(known.size).toBeGreaterThan(500)
  }
)

test('a file without a character map is told', () => {
  expect(() => coverage(new Uint8Array(64))).toThrow('character map')
})
