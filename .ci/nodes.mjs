/**
 * Equal bytes in every Node: node .ci/nodes.mjs
 *
 * The publication in source/ is built by this Node and by the last of each later line, with nothing kept and a fixed date, and
 * every file compared. Nodes come as packages of the registry, where there is one for this machine; a line that cannot be had
 * is said and counts neither way. The last line is "N passed, N failed".
 */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const lines = [22, 24, 26]
const scratch = mkdtempSync(join(tmpdir(), 'fourfold-nodes-'))

/** SHA-256 of each file of a build, by path. */
function build(node, name) {
  const out = join(scratch, name)
  const env = {...process.env, SOURCE_DATE_EPOCH: '0', XDG_CACHE_HOME: join(scratch, `${name}-cache`)}
  const {status, stderr} = spawnSync(node, ['lib/bundle/main.js', 'build', '--out', out], {env, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${name} does not build: ${stderr}`)
  const files = readdirSync(out, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return new Map(
    files.map(entry => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(out.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')]
    })
  )
}

/** Path of its program; `undefined`: there is no package for this machine. */
function fetched(line) {
  const name = `node-${process.platform}-${process.arch}`
  writeFileSync(join(scratch, 'package.json'), '{"private": true}')
  const words = ['install', '--no-audit', '--no-fund', '--no-save', '--silent', `${name}@${line}`]
  const {status} = spawnSync('npm', words, {cwd: scratch})
  return status === 0 ? join(scratch, 'node_modules', name, 'bin/node') : undefined
}

let passed = 0
let failed = 0
const expected = build(process.execPath, `node-${process.version}`)
for (const line of lines) {
  const node = fetched(line)
  if (node === undefined) {
    console.log(`--     Node ${line} cannot be had here`)
    continue
  }
  const files = build(node, `node-${line}`)
  const other = [...new Set([...expected.keys(), ...files.keys()])].filter(
    path => expected.get(path) !== files.get(path)
  )
  if (other.length === 0) passed++
  else failed++
  console.log(`${other.length === 0 ? 'ok    ' : 'FAILED'} Node ${line}: ${files.size} files as by ${process.version}`)
  for (const path of other) console.log(`       ${path} is otherwise`)
}
rmSync(scratch, {recursive: true, force: true})
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
