/**
 * What a build costs in a process that has made one: all of it set again with nothing kept on disk, and then one paragraph
 * edited at a time, in five places, with everything kept. CPU time; `dev` does the second on every save.
 */
import {cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'

const edits = 5

export async function buildAgain(path, editions) {
  const {settleEngine} = await import('../../lib/cli/engine.js')
  settleEngine()
  const {publish} = await import('../../lib/publish.js')
  const {openStock} = await import('../../lib/publish/shop.js')
  const scratch = mkdtempSync(join(tmpdir(), 'fourfold-again-'))
  const source = join(scratch, basename(path))
  cpSync(path, source, {recursive: true})
  const stock = openStock()
  let builds = 0
  const build = async cacheFolder => {
    const spent = new Map()
    let last = process.cpuUsage()
    const started = process.cpuUsage()
    await publish(
      {
        cwd: scratch,
        paths: [source],
        output: join(scratch, 'dist'),
        editions,
        chapters: [],
        drafts: false,
        url: undefined,
        sourceDateEpoch: 0,
        cacheFolder,
        runtime: 'bench',
        build: String(++builds),
        running: () => false,
        write: true,
        onProgress({stage, phase, edition}) {
          if (phase === 'end') spent.set(edition === undefined ? stage : `${stage} ${edition}`, since(last))
          last = process.cpuUsage()
        }
      },
      stock
    )
    return {spent, all: since(started)}
  }
  const tell = (name, {spent, all}) => {
    const stages = [...spent].filter(([, time]) => time >= 1).map(([stage, time]) => `${stage} ${time.toFixed(0)}`)
    console.log(`${name.padEnd(16)}${all.toFixed(0).padStart(6)} ms of CPU: ${stages.join(', ')}`)
  }
  console.log('\nin one process')
  tell('first', await build(undefined))
  tell('all once more', await build(undefined))
  const cache = join(scratch, 'cache')
  tell('kept', await build(cache))
  const files = statSync(source).isFile()
    ? [source]
    : readdirSync(source)
        .filter(name => name.endsWith('.md'))
        .map(name => join(source, name))
  for (let edit = 0; edit < edits; edit++) {
    editParagraph(files[Math.floor((edit * files.length) / edits)], (edit + 1) / (edits + 1))
    tell('one paragraph', await build(cache))
  }
  rmSync(scratch, {recursive: true, force: true})
}

/** A sentence more in the first long paragraph behind `share` of a file. */
function editParagraph(file, share) {
  const blocks = readFileSync(file, 'utf8').split('\n\n')
  const from = Math.floor(blocks.length * share)
  const at = blocks.findIndex((block, index) => index >= from && /^\p{Lu}/u.test(block) && block.length > 200)
  if (at < 0) throw new Error(`${file} has no long paragraph to edit`)
  blocks[at] += ' A sentence that was not here.'
  writeFileSync(file, blocks.join('\n\n'))
}

function since(started) {
  const {user, system} = process.cpuUsage(started)
  return (user + system) / 1000
}
