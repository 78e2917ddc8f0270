/**
 * What PDFs claim, judged by veraPDF: node standards.mjs dist
 *
 * A text with one of each construct under every standard that may be asked for, and the PDFs of a folder, which conform to
 * PDF/UA-1. The last line is "N passed, N failed". Where Maven Central cannot be reached nothing is judged, and it says so.
 */
import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative, resolve} from 'node:path'
import {conformance, fetchVeraPdf} from './verapdf.mjs'

const root = resolve(import.meta.dirname, '../..')
const standards = [
  ['plain', '', ['ua1']],
  ['a-2a', 'editions: {pdf: {standard: a-2a}}\n', ['ua1', '2a']],
  ['a-3a', 'editions: {pdf: {standard: a-3a, attach-source: true}}\n', ['ua1', '3a']],
  ['ua-2', 'editions: {pdf: {standard: ua-2}}\n', ['ua2', 'wt1a', 'wt1r']]
]
let passed = 0
let failed = 0
const missing = await fetchVeraPdf()
if (missing === undefined) {
  const scratch = mkdtempSync(join(tmpdir(), 'fourfold-standards-'))
  try {
    for (const [name, editions, profiles] of standards) {
      const {file, complaint} = build(scratch, name, editions)
      for (const profile of profiles)
        report(`${name}: veraPDF ${profile}`, complaint ? [complaint] : await conformance(file, profile))
    }
  } finally {
    rmSync(scratch, {recursive: true, force: true})
  }
  for (const folder of process.argv.slice(2)) {
    for (const file of readdirSync(folder, {recursive: true}).filter(path => path.endsWith('.pdf')))
      report(`${relative('.', join(folder, file))}: veraPDF ua1`, await conformance(join(folder, file), 'ua1'))
  }
} else console.log(`veraPDF could not be fetched, nothing was judged: ${missing}`)
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function build(scratch, name, editions) {
  const book = join(scratch, name)
  cpSync(join(import.meta.dirname, 'standards'), book, {recursive: true})
  const head = 'title: Standards\ntype: book\nauthor: Jane Doe\nlang: en-GB\ndate: 2026-01-01\nmain: [chapter.md]\n'
  writeFileSync(join(book, 'publication.yaml'), head + editions)
  const words = [join(root, 'lib/bundle/main.js'), 'build', book, '--to', 'pdf', '--out', join(book, 'out')]
  const {status, stdout, stderr} = spawnSync(process.execPath, words, {encoding: 'utf8'})
  return {file: join(book, 'out', name, `${name}.pdf`), complaint: status === 0 ? undefined : stdout + stderr}
}

function report(what, found) {
  if (found.length === 0) passed++
  else failed++
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${what}`)
  for (const line of found) console.log(`         ${line}`)
}
