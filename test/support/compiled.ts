/** The command as users run it: compiled again when something has changed. */
import {spawn, spawnSync} from 'node:child_process'
import type {ChildProcess} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, rmSync, rmdirSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const root = join(import.meta.dirname, '../..')
const program = join(root, 'lib/bundle/main.js')
const lock = join(root, 'node_modules/.cache/fourfold-test-compile')
const cache = mkdtempSync(join(tmpdir(), 'fourfold-cache-'))
process.once('exit', () => rmSync(cache, {recursive: true, force: true}))

export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}
export interface RunOptions {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
}

/** Compile if need be. Test files run at once: one of them compiles, and the others wait for it. */
export function compile(): void {
  mkdirSync(join(lock, '..'), {recursive: true})
  while (!take()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  try {
    const {status, stdout} = spawnSync(process.execPath, ['compile.mjs'], {cwd: root, encoding: 'utf8'})
    if (status !== 0) throw new Error(`the program does not compile: ${stdout}`)
  } finally {
    rmdirSync(lock)
  }
}

function take(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    // One that was killed leaves its lock; nothing compiles for minutes.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 180_000) rmdirSync(lock)
    return false
  }
}

/**
 * Variables of this machine that change what the command prints are taken out. What the cache keeps is shared by the runs of
 * a test file.
 */
function environment({env}: RunOptions): NodeJS.ProcessEnv {
  const ours = ['FORCE_COLOR', 'NO_COLOR', 'SOURCE_DATE_EPOCH', 'FOURFOLD_URL']
  const others = Object.entries(process.env).filter(([name]) => !ours.includes(name))
  return {...Object.fromEntries(others), XDG_CACHE_HOME: cache, ...env}
}

export function start(words: readonly string[], options: RunOptions): ChildProcess {
  return spawn(process.execPath, [program, ...words], {cwd: options.cwd, env: environment(options)})
}

export function run(words: readonly string[], options: RunOptions): Promise<Ran> {
  const child = start(words, options)
  const texts = {stdout: '', stderr: ''}
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (piece: string) => (texts[name] += piece))
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', code => resolve({code, ...texts}))
  })
}
