import {expect, test} from 'vitest'
import {decodePercent, pathsOf, relativeAddress, resolvePath, splitAddress} from '../../pipeline/tree/address.js'

test('an address is cut into scheme, path, query and fragment', () => {
  expect(splitAddress('a/b.md?x=1#y?z')).toEqual({scheme: undefined, path: 'a/b.md', query: '?x=1', fragment: 'y?z'})
  expect(splitAddress('HTTPS://example.org')).toMatchObject({scheme: 'https'})
  expect(splitAddress('//example.org')).toMatchObject({scheme: 'https'})
  expect(splitAddress('12:30.md')).toMatchObject({scheme: undefined, path: '12:30.md'})
  expect(splitAddress('#')).toMatchObject({path: '', fragment: ''})
})

test('percent signs are resolved where they make UTF-8, and left where they do not', () => {
  expect(decodePercent('a%20b%C3%BC')).toBe('a bü')
  expect(decodePercent('100%')).toBe('100%')
  expect(decodePercent('%FF')).toBe('%FF')
})

test('a path is resolved from the file or from the root, and never out of the folder', () => {
  expect(resolvePath('part/one.md', 'two.md')).toBe('part/two.md')
  expect(resolvePath('part/one.md', '../a/./b.md')).toBe('a/b.md')
  expect(resolvePath('part/one.md', '/a.md')).toBe('a.md')
  expect(resolvePath('part/one.md', '..\\a.md')).toBe('a.md')
  expect(resolvePath('part/one.md', '../..')).toBeUndefined()
  expect(resolvePath('one.md', '/../a.md')).toBeUndefined()
})

test('a name with a percent sign or a question mark in it is found as well', () => {
  const paths = (url: string) => pathsOf('one.md', splitAddress(url))
  expect(paths('100%25.png')).toEqual(['100%.png', '100%25.png'])
  expect(paths('what?.png')).toEqual(['what', 'what?.png'])
})

test('a way is written from one file to another', () => {
  expect(relativeAddress('part/one.md', 'part/two.md')).toBe('two.md')
  expect(relativeAddress('part/a/one.md', 'part/b/two.md')).toBe('../b/two.md')
  expect(relativeAddress('one.md', 'images/a.png')).toBe('images/a.png')
})
