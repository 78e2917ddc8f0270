/**
 * npm run bench -- [file or folder | --words n] [--to editions] [--threads n] [--warm] [--again]
 *
 * Builds in this process with an empty cache and prints stage by stage: wall time, CPU time, peak memory. Without a path: a
 * generated book of 170,000 words, or of as many as are asked for. One thread sets it, or at most `--threads`. `--warm` builds a
 * second time with the cache of the first; `--again` does so in the process of the first, and after edits, as `dev` does
 * (again.mjs). Pictures and font subsets are derived before the clock starts, since every build but the first finds them in the
 * cache. Plain pdfmake on the same text is printed beside the PDF (plain.mjs). `--lines` says instead how well the lines of a
 * text are set (lines.mjs).
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {spawnSync} from 'node:child_process'
import {writeBook} from './generate.mjs'
import {benchLines} from './lines.mjs'
import {setPlain} from './plain.mjs'
import {buildAgain} from './again.mjs'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    to: {type: 'string'},
    warm: {type: 'boolean', default: false},
    again: {type: 'boolean', default: false},
    child: {type: 'string'},
    cache: {type: 'string'},
    lines: {type: 'boolean', default: false},
    lang: {type: 'string', default: 'en'},
    words: {type: 'string', default: '170000'},
    threads: {type: 'string', default: '1'}
  }
})

if (values.lines) {
  const [path] = positionals
  if (path === undefined) throw new Error('--lines needs a file of Markdown')
  await benchLines(resolve(path), values.lang)
} else if (values.child === undefined) {
  const scratch = mkdtempSync(join(tmpdir(), 'fourfold-bench-'))
  let [input] = positionals
  if (input === undefined) {
    input = join(scratch, 'book')
    writeBook(input, {words: Number(values.words), seed: 7})
  }
  const cache = join(scratch, 'cache')
  const run = phase => {
    const to = values.to === undefined ? [] : ['--to', values.to]
    const child = spawnSync(
      process.execPath,
      [
        fileURLToPath(import.meta.url),
        resolve(input),
        ...to,
        '--threads',
        values.threads,
        '--child',
        phase,
        '--cache',
        cache
      ],
      {stdio: ['ignore', phase === 'derive' ? 'ignore' : 'inherit', 'inherit']}
    )
    if (child.status !== 0) process.exitCode = 1
  }
  // What is derived stays; what the stages keep goes: the measured build is cold but for pictures and fonts.
  run('derive')
  for (const stage of ['facts', 'shaped', 'head', 'set-html', 'set-pdf', 'set-epub', 'set-email'])
    rmSync(join(cache, stage), {recursive: true, force: true})
  run('cold')
  if (values.warm) run('warm')
  if (values.again) run('again')
  if (values.to === undefined || values.to.split(',').includes('pdf')) run('plain')
  rmSync(scratch, {recursive: true, force: true})
} else if (values.child === 'again') {
  await buildAgain(positionals[0], new Set(values.to?.split(',') ?? ['pdf', 'epub', 'email', 'html']))
} else if (values.child === 'plain') {
  const pages = await setPlain(positionals[0])
  const time = cpu(process.cpuUsage())
  console.log(
    `\nplain pdfmake, the PDF alone: ${time.toFixed(0)} ms of CPU, ${(time / pages).toFixed(2)} ms a page   peak ${peak()} MB`
  )
} else {
  await measure()
}

async function measure() {
  const begin = process.cpuUsage()
  const beginWall = performance.now()
  const {settleEngine} = await import('../../lib/cli/engine.js') // as the command does
  settleEngine()
  const {publish} = await import('../../lib/bundle/index.js')
  const all = ['pdf', 'epub', 'email', 'html']
  const editions = new Set(values.to?.split(',') ?? all)
  const rows = [['load', performance.now() - beginWall, cpu(process.cpuUsage(begin))]]
  let last = process.cpuUsage()
  let lastWall = performance.now()
  const output = mkdtempSync(join(tmpdir(), 'fourfold-bench-out-'))
  const published = await publish({
    cwd: process.cwd(),
    paths: positionals,
    output: join(output, 'dist'),
    editions,
    chapters: [],
    drafts: false,
    url: undefined,
    sourceDateEpoch: 0,
    cacheFolder: values.cache,
    runtime: 'bench',
    build: String(process.pid),
    running: () => false,
    write: true,
    threads: Number(values.threads),
    onProgress({stage, phase, edition}) {
      if (phase === 'end')
        rows.push([
          edition === undefined ? stage : `${stage} ${edition}`,
          performance.now() - lastWall,
          cpu(process.cpuUsage(last))
        ])
      last = process.cpuUsage()
      lastWall = performance.now()
    }
  })
  const total = process.cpuUsage()
  rmSync(output, {recursive: true, force: true})
  console.log(
    `\n${values.child}: ${published.publications.map(({title, words, chapters}) => `${title}, ${words} words, ${chapters} chapters`).join('; ')}`
  )
  console.log(`${'stage'.padEnd(14)}${'wall ms'.padStart(10)}${'CPU ms'.padStart(10)}`)
  const pages = published.publications.flatMap(({files}) => files).find(({edition}) => edition === 'pdf')?.pages
  for (const [name, wall, time] of rows) {
    const each = pages && name.endsWith('pdf') ? `   ${(time / pages).toFixed(2)} ms a page` : ''
    console.log(`${name.padEnd(14)}${wall.toFixed(0).padStart(10)}${time.toFixed(0).padStart(10)}${each}`)
  }
  console.log(
    `${'whole process'.padEnd(14)}${performance.now().toFixed(0).padStart(10)}${cpu(total).toFixed(0).padStart(10)}   peak ${peak()} MB`
  )
}

function peak() {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0)
}

function cpu({user, system}) {
  return (user + system) / 1000
}
