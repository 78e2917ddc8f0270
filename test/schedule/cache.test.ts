import {mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createCache} from '../../pipeline/schedule/cache.js'
import {digestOf} from '../../pipeline/schedule/digest.js'

const folder = () => mkdtempSync(join(tmpdir(), 'fourfold-cache-'))
const entries = (root: string) =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

test('a value comes back as it was, maps, bytes and absent fields among it', () => {
  const root = folder()
  const value = {map: new Map([['constructor', 1]]), bytes: new Uint8Array([1, 2]), absent: undefined}
  createCache(root, '1').put('set', 'key', value)
  expect(createCache(root, '1').get('set', 'key')).toStrictEqual(value)
})

test('a damaged entry is a miss, wherever the damage is', () => {
  const root = folder()
  createCache(root, '1').put('set', 'key', {text: 'a value of some length'})
  const [file = ''] = entries(root)
  const sound = readFileSync(file)
  for (let index = 0; index < sound.length; index++) {
    const damaged = Buffer.from(sound)
    damaged[index] = (damaged[index] ?? 0) ^ 1
    writeFileSync(file, damaged)
    expect(createCache(root, '1').get('set', 'key')).toBeUndefined()
  }
  writeFileSync(file, sound.subarray(0, 20))
  expect(createCache(root, '1').remember('set', 'key', () => 'made again')).toBe('made again')
})

test('values of another version, stage or key are not taken', () => {
  const root = folder()
  createCache(root, '1').put('set', 'key', 'value')
  expect(createCache(root, '2').get('set', 'key')).toBeUndefined()
  expect(createCache(root, '1').get('head', 'key')).toBeUndefined()
  expect(createCache(root, '1').get('set', 'other')).toBeUndefined()
})

test('a folder that cannot be written costs time and nothing else', () => {
  const file = join(folder(), 'file')
  writeFileSync(file, '')
  expect(createCache(join(file, 'below'), '1').remember('set', 'key', () => 5)).toBe(5)
})

test('a cache that grows too large forgets, and what is left is sound', () => {
  const root = folder()
  const cache = createCache(root, '1')
  for (let index = 0; index < 20; index++) cache.put('set', String(index), 'x'.repeat(10_000))
  cache.trim(100_000)
  expect(entries(root).reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(100_000)
  expect(entries(root).length).toBeGreaterThan(0)
})

test('equal values have equal digests; maps, sets and bytes count', () => {
  expect(digestOf({a: new Map([['x', 1]])})).toBe(digestOf({a: new Map([['x', 1]])}))
  expect(digestOf({a: new Map([['x', 1]])})).not.toBe(digestOf({a: new Map([['x', 2]])}))
  expect(digestOf(new Set([1]))).not.toBe(digestOf(new Set([2])))
  expect(digestOf(new Uint8Array([1]))).not.toBe(digestOf(new Uint8Array([2])))
  expect(digestOf('ab', 'c')).not.toBe(digestOf('a', 'bc'))
})
