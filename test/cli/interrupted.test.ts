import {createHash} from 'node:crypto'
import {once} from 'node:events'
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {parseManifest} from '../../pipeline/write/manifest.js'
import {compile, run, start} from '../support/compiled.js'
import {article, folderOf} from './folder.js'

beforeAll(compile)

/** Throws when a file of dist/ is not what the manifest says. */
function expectWhole(dist: string): void {
  const manifest = parseManifest(readFileSync(join(dist, 'manifest.json'), 'utf8'))
  expect(manifest?.files.length).toBeGreaterThan(0)
  for (const {path, sha256} of manifest?.files ?? []) {
    expect(
      createHash('sha256')
        .update(readFileSync(join(dist, path)))
        .digest('hex')
    ).toBe(sha256)
  }
}

/** The stages whose lines a build prints while it works: each is a moment to be interrupted at. */
test('a build that is interrupted at any stage leaves dist/ whole or absent, and the next one tidies up', async () => {
  const cwd = folderOf({'a.md': article})
  const dist = join(cwd, 'dist')
  for (const stage of ['read', 'prepare', 'set epub', 'bind epub', 'bind html', 'write']) {
    const child = start(['a.md', '--to', 'html,epub'], {cwd})
    let text = ''
    child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
      text += piece
      if (text.includes(`  ${stage}`)) child.kill('SIGINT')
    })
    await once(child, 'close')
    if (existsSync(dist)) expectWhole(dist)
    writeFileSync(join(cwd, 'a.md'), `${article}\n${stage}\n`)
  }
  expect((await run(['a.md', '--to', 'html,epub', '--quiet'], {cwd})).code).toBe(0)
  expectWhole(dist)
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'dist'])
})

test('two builds at once leave a dist/ that is whole', async () => {
  const cwd = folderOf({'a.md': article, 'b.md': article.replace('Words.', 'Other words.')})
  const built = await Promise.all(['a.md', 'b.md', 'a.md'].map(file => run([file, '--to', 'html', '--quiet'], {cwd})))
  expect(built.map(({code, stderr}) => [code, stderr])).toEqual(Array(3).fill([0, '']))
  expectWhole(join(cwd, 'dist'))
  expect(readdirSync(cwd).sort()).toEqual(['a.md', 'b.md', 'dist'])
})
