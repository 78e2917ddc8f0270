import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** A new folder with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fourfold-cli-')))
  made.push(root)
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), file)
  }
  return root
}

/** A lone file that lacks nothing; its text is in line 9. */
export const article =
  '---\ntitle: Tides\nlang: en\ndate: 2026-03-01\nurl: https://example.org/\neditions: {email: {from: Tides <tides@example.org>}}\n---\n\nWords.\n'
