/**
 * Every folder under fixtures/ is one behaviour: its input, and what the stages make of it under expected/. `npx vitest run -u`
 * accepts what is made; read the difference before you commit it. To show an edition, put an empty file of its name there.
 */
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {editionViews, runFixture} from './support/fixture.js'

const root = join(import.meta.dirname, 'fixtures')

describe.each(readdirSync(root))('%s', name => {
  const folder = join(root, name)
  const expected = (file: string) => join(folder, 'expected', file)

  test(name.replaceAll('-', ' '), async () => {
    const views = editionViews.filter(view => existsSync(expected(view)))
    for (const [file, text] of await runFixture(folder, views)) {
      await expect.soft(text).toMatchFileSnapshot(expected(file))
    }
  })
})
