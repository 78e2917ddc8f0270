import {existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {beforeEach, expect, test} from 'vitest'
import type {EditionName} from '../../pipeline/model/edition.js'
import {OutputRefused, removeOutput, write} from '../../pipeline/write/index.js'
import {parseManifest} from '../../pipeline/write/manifest.js'

let output = ''
beforeEach(() => {
  output = join(mkdtempSync(join(tmpdir(), 'fourfold-write-')), 'dist')
})

const artifact = (path: string, edition: EditionName | 'shelf', text = path) => ({
  path,
  edition,
  mediaType: 'text/plain',
  bytes: new TextEncoder().encode(text)
})
const build = (artifacts: readonly ReturnType<typeof artifact>[], editions: readonly EditionName[], id = '1') =>
  write({output, build: id, running: build => build === 'running', editions: new Set(editions), artifacts})
const text = (path: string) => readFileSync(join(output, path), 'utf8')

test('files and a manifest that names them are written, and nothing beside dist/ stays', () => {
  build([artifact('a/index.html', 'html'), artifact('a/a.pdf', 'pdf')], ['html', 'pdf'])
  expect(text('a/index.html')).toBe('a/index.html')
  expect(parseManifest(text('manifest.json'))?.files.map(file => file.path)).toEqual(['a/a.pdf', 'a/index.html'])
  expect(readdirSync(join(output, '..'))).toEqual(['dist'])
})

test('what an edition no longer makes goes; files of editions not asked for stay', () => {
  build([artifact('a/old.html', 'html'), artifact('a/a.pdf', 'pdf', 'first')], ['html', 'pdf'])
  build([artifact('a/new.html', 'html')], ['html'])
  expect(existsSync(join(output, 'a/old.html'))).toBe(false)
  expect(text('a/a.pdf')).toBe('first')
  expect(parseManifest(text('manifest.json'))?.files.map(file => file.path)).toEqual(['a/a.pdf', 'a/new.html'])
})

test('a file that no manifest names is never removed', () => {
  build([artifact('a.html', 'html')], ['html'])
  writeFileSync(join(output, 'CNAME'), 'example.org')
  build([artifact('b.html', 'html')], ['html'])
  expect(text('CNAME')).toBe('example.org')
  expect(removeOutput(output)).toBe(1)
  expect(readdirSync(output)).toEqual(['CNAME'])
})

test('a folder with files and no manifest of ours is refused and left alone', () => {
  mkdirSync(output, {recursive: true})
  writeFileSync(join(output, 'thesis.md'), 'years of work')
  expect(() => build([artifact('a.html', 'html')], ['html'])).toThrow(OutputRefused)
  expect(readdirSync(output)).toEqual(['thesis.md'])
})

test('a manifest that names paths outside dist/ is none of ours', () => {
  const files = [{path: '../../precious', edition: 'html', mediaType: 'text/html', bytes: 1, sha256: ''}]
  expect(parseManifest(JSON.stringify({generator: 'Fourfold', files}))).toBeUndefined()
  expect(parseManifest(JSON.stringify({generator: 'Fourfold', files: [{path: '/etc/passwd'}]}))).toBeUndefined()
})

test('a build that fails half-way leaves the old dist/ whole', () => {
  build([artifact('a.html', 'html', 'good')], ['html'])
  // A file cannot be a folder as well: writing the second one fails.
  expect(() => build([artifact('b', 'html'), artifact('b/c.html', 'html')], ['html'], '2')).toThrow()
  expect(text('a.html')).toBe('good')
  expect(readdirSync(join(output, '..'))).toEqual(['dist'])
})

test('the later of two builds at once wins whole', () => {
  build([artifact('a.html', 'html', 'one'), artifact('only-one.html', 'html')], ['html'], '1')
  build([artifact('a.html', 'html', 'two')], ['html'], '2')
  expect(text('a.html')).toBe('two')
  expect(existsSync(join(output, 'only-one.html'))).toBe(false)
})

test('what a killed build left is cleared away; what a running one is at stays', () => {
  build([artifact('a.html', 'html', 'good')], ['html'])
  for (const left of ['dist.new-99', 'dist.new-running', 'dist.old-98-0', 'dist-notes']) {
    mkdirSync(join(output, '..', left))
  }
  build([artifact('a.html', 'html', 'better')], ['html'])
  expect(readdirSync(join(output, '..'))).toEqual(['dist', 'dist-notes', 'dist.new-running'])
  expect(text('a.html')).toBe('better')
})

test('a build killed between the two renames loses no file of another edition', () => {
  build([artifact('a.html', 'html'), artifact('a.pdf', 'pdf', 'good')], ['html', 'pdf'])
  renameSync(output, `${output}.old-99-0`)
  build([artifact('a.html', 'html')], ['html'])
  expect(text('a.pdf')).toBe('good')
  expect(readdirSync(join(output, '..'))).toEqual(['dist'])
})

test('a file where the folder should be is refused and left alone', () => {
  writeFileSync(output, 'years of work')
  expect(() => build([artifact('a.html', 'html')], ['html'])).toThrow(OutputRefused)
  expect(readFileSync(output, 'utf8')).toBe('years of work')
})
