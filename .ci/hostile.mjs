/**
 * Bad input: node .ci/hostile.mjs
 *
 * Makes a book of what no book should hold (hostile/publication.mjs), builds it in all editions, and asks: whether the build ends
 * as one with mistakes in the manuscript does, tells each at its place, and says nothing else; whether the files are sound; whether
 * an edition has lost a word. veraPDF may find that the PDF does not claim to conform, since mistakes forbid the claim, and nothing
 * more; where it cannot be fetched it is not asked, and that is said. The last line is "N passed, N failed".
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {emoji, expected, shownPictures, writeHostile} from './hostile/publication.mjs'
import {lettersOfPage, lost, scattered, wordsOf} from './hostile/words.mjs'
import {conformance, fetchVeraPdf} from './validators/verapdf.mjs'

const root = resolve(import.meta.dirname, '..')
const scratch = mkdtempSync(join(tmpdir(), 'fourfold-hostile-'))
const out = join(scratch, 'out/hostile')
const pdf = join(out, 'hostile.pdf')
let passed = 0
let failed = 0
try {
  const texts = await writeHostile(join(scratch, 'hostile'))
  if (checkBuild()) {
    await checkPrint()
    for (const edition of editionsRead(texts)) checkWords(edition, texts)
  }
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** @returns whether the book was made */
function checkBuild() {
  const words = [join(root, 'lib/bundle/main.js'), 'build', 'hostile', '--out', 'out', '--format', 'json']
  const {status, stdout, stderr} = run(process.execPath, words)
  report(
    'the build ends with 1',
    status === 1 ? [] : [`it ended with ${status}`, stdout.slice(-2000), stderr.slice(-2000)]
  )
  if (status !== 1) return false
  report('it says nothing beside its report', stderr === '' ? [] : stderr.trim().split('\n'))
  const messages = JSON.parse(stdout).messages.map(({rule, file, line}) => `${rule} ${file}:${line ?? '-'}`)
  for (const message of expected) report(`it tells ${message}`, messages.includes(message) ? [] : messages)
  const placeless = messages.filter(message => /\.md:-$/.test(message))
  report('each message of a text has its line', placeless)
  report(
    'nothing is told twice',
    messages.filter((message, index) => messages.indexOf(message) < index)
  )
  return true
}

async function checkPrint() {
  const {status, stdout, stderr} = run('qpdf', ['--check', pdf])
  report('qpdf --check', status === 0 ? [] : [stdout, stderr])
  const missing = await fetchVeraPdf()
  if (missing !== undefined) console.log(`veraPDF could not be fetched, it was not asked: ${missing}`)
  else {
    const found = (await conformance(pdf, 'ua1'))
      .map(line => line.trim())
      .filter(line => line !== '' && !/^FAIL .*\.pdf ua1$/.test(line))
    report('veraPDF ua1 misses the claim alone', found.length === 1 && /5-1/.test(found[0]) ? [] : found)
  }
}

/** Each edition as it is read: its words, and where descriptions of pictures stand. */
function editionsRead(texts) {
  // Without `-raw` pdftotext guesses columns where two words of a line stand far from each other.
  const copied = textOf('pdftotext', ['-raw', pdf, '-'])
  // A font that has the sign shows it as it does, whatever selector of a form follows it.
  const plain = text => text.replaceAll('\uFE0F', '')
  report(
    'pdftotext: each emoji is there',
    emoji.filter(sign => !plain(copied).includes(plain(sign)))
  )
  const structure = textOf('qpdf', ['--qdf', '--object-streams=disable', pdf, '-'])
  const pages = [...texts.keys()].map(name => readFileSync(join(out, name.replace('.md', '.html')), 'utf8')).join('\n')
  const mail = readFileSync(join(out, 'email/email.html'), 'utf8')
  const book = textOf('unzip', ['-p', join(out, 'hostile.epub'), 'OEBPS/*.xhtml'])
  return [
    {name: 'pdftotext', words: copied, descriptions: structure},
    {name: 'mutool', words: textOf('mutool', ['draw', '-q', '-F', 'txt', pdf]), descriptions: structure},
    ...Object.entries({pages, book, mail}).map(([name, html]) => ({
      name,
      words: lettersOfPage(html),
      descriptions: html
    }))
  ]
}

function checkWords({name, words, descriptions}, texts) {
  const missing = [...texts].flatMap(([file, markdown]) => {
    const wanted = wordsOf(markdown, shownPictures)
    const here = [
      ...lost(wanted.text, words),
      ...lost(wanted.notes, words),
      ...scattered(wanted.cells, words),
      ...wanted.described.filter(sentence => !descriptions.includes(sentence))
    ]
    return here.length === 0 ? [] : [`${file}: ${here.length}, ${here.slice(0, 8).join(' ')}`]
  })
  report(`${name}: no word is lost`, missing)
}

function textOf(name, args) {
  const {status, stdout, stderr, error} = run(name, args)
  if (status !== 0) report(name, [error?.message ?? stderr])
  return stdout ?? ''
}

function run(name, args) {
  return spawnSync(name, args, {cwd: scratch, encoding: 'utf8', maxBuffer: 2 ** 28})
}

function report(what, found) {
  if (found.length === 0) passed++
  else failed++
  console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${what}`)
  for (const line of found.slice(0, 20)) console.log(`         ${line}`)
}
