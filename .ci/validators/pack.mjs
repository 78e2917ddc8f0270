/**
 * The package as others get it: node .ci/validators/pack.mjs
 *
 * Packs, installs the tarball in an empty folder, starts a publication there and builds it. The last line is
 * "N passed, N failed", as of run.mjs.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'

const root = resolve(import.meta.dirname, '../..')
const scratch = mkdtempSync(join(tmpdir(), 'fourfold-pack-'))
const home = join(scratch, 'empty')
mkdirSync(home)
let passed = 0
let failed = 0

try {
  const packed = command('npm', ['pack', '--pack-destination', scratch], root)
  check('the package is packed', packed.status === 0, packed.output)
  const [tarball = ''] = readdirSync(scratch).filter(name => name.endsWith('.tgz'))
  const {output: listed} = command('tar', ['-tzf', join(scratch, tarball)], scratch)
  const files = listed.split('\n').map(line => line.replace(/^package\//, ''))
  for (const file of [
    'lib/bundle/main.js',
    'lib/index.d.ts',
    'templates/theme.yaml',
    'templates/init/publication.yaml'
  ])
    check(`it holds ${file}`, files.includes(file), listed)
  const others = files.filter(file => file !== '' && !/^(?:lib\/|templates\/|[^/]+$)/.test(file))
  check('it holds neither tests nor sources', others.length === 0, others.join('\n'))

  const installed = command('npm', ['install', '--no-audit', '--no-fund', join(scratch, tarball)], home)
  check('it installs in an empty folder', installed.status === 0, installed.output)
  const started = command('npx', ['--no-install', 'fourfold', 'init'], home)
  check('npx fourfold init starts a publication', started.status === 0, started.output)
  const built = command('npx', ['--no-install', 'fourfold', 'build'], home)
  check('npx fourfold build ends with 0', built.status === 0, built.output)
  for (const file of ['index.html', 'my-book.pdf', 'my-book.epub', 'email/newsletter.eml'])
    check(`it makes ${file}`, existsSync(join(home, 'dist/my-book', file)), built.output)
} catch (cause) {
  if (failed === 0) throw cause
} finally {
  rmSync(scratch, {recursive: true, force: true})
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function command(name, words, cwd) {
  const {status, stdout, stderr} = spawnSync(name, words, {cwd, encoding: 'utf8'})
  return {status, output: stdout + stderr}
}

function check(name, good, output) {
  if (good) passed++
  else failed++
  console.log(`${good ? 'ok    ' : 'FAILED'} ${name}`)
  if (good) return
  console.log(output.replace(/^/gm, '         '))
  // Each step needs the one before it.
  throw new Error(name)
}
