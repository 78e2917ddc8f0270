/**
 * A text with one of each construct under every standard that a PDF may be asked for, judged by veraPDF.
 *
 * The last line is "N passed, N failed". Where Maven Central cannot be reached nothing is judged, and it says so.
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {conformance, fetchVeraPdf} from './verapdf.mjs'

const root = resolve(import.meta.dirname, '../..')
const standards = [
  [undefined, ['ua1']],
  ['a-2a', ['ua1', '2a']],
  ['a-3a', ['ua1', '3a']],
  ['ua-2', ['ua2', 'wt1a', 'wt1r']]
]
let passed = 0
let failed = 0
const missing = await fetchVeraPdf()
if (missing === undefined) {
  const scratch = mkdtempSync(join(tmpdir(), 'fourfold-standards-'))
  try {
    for (const [standard, profiles] of standards) {
      const book = join(scratch, standard ?? 'plain')
      cpSync(join(import.meta.dirname, 'standards'), book, {recursive: true})
      const editions = standard === undefined ? '' : `editions: {pdf: {standard: ${standard}, attach-source: true}}\n`
      writeFileSync(
        join(book, 'publication.yaml'),
        `title: Standards\ntype: book\nauthor: Jane Doe\nlang: en-GB\ndate: 2026-01-01\nmain: [chapter.md]\n${editions}`
      )
      const built = spawnSync(
        process.execPath,
        [join(root, 'lib/bundle/main.js'), 'build', book, '--to', 'pdf', '--out', join(book, 'out')],
        {
          encoding: 'utf8'
        }
      )
      const file = join(book, 'out', standard ?? 'plain', `${standard ?? 'plain'}.pdf`)
      for (const profile of profiles) {
        const found = built.status === 0 ? await conformance(file, profile) : [built.stdout + built.stderr]
        if (found.length === 0) passed++
        else failed++
        console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${standard ?? 'ua-1'}: veraPDF ${profile}`)
        for (const line of found) console.log(`         ${line}`)
      }
    }
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
} else console.log(`veraPDF could not be fetched, nothing was judged: ${missing}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
