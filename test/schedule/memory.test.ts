import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {createCache} from '../../pipeline/schedule/cache.js'
import {createMemory} from '../../pipeline/schedule/memory.js'

test('what a build or the one before it asked for is remembered, and nothing older', () => {
  const memory = createMemory()
  memory.put('a', 1)
  memory.put('b', 2)
  memory.turn()
  expect(memory.get('a')).toBe(1)
  memory.turn()
  expect(memory.get('b')).toBeUndefined()
  expect(memory.get('a')).toBe(1)
})

test('a unit that was set comes back as the same object, a tree as its equal', () => {
  const root = mkdtempSync(join(tmpdir(), 'fourfold-memory-'))
  const memory = createMemory()
  const unit = {pages: [1]}
  createCache(root, '1', memory).put('set-pdf', 'key', unit)
  createCache(root, '1', memory).put('shaped', 'key', unit)
  const next = createCache(root, '1', memory)
  expect(next.get('set-pdf', 'key')).toBe(unit)
  expect(next.get('shaped', 'key')).not.toBe(unit)
  expect(next.get('shaped', 'key')).toStrictEqual(unit)
  expect(createCache(root, '2', memory).get('set-pdf', 'key')).toBeUndefined()
  rmSync(root, {recursive: true})
})
