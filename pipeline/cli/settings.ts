/** What was typed and what the environment says, as a request to publish. */
import {createHash} from 'node:crypto'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {availableParallelism, homedir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {editionNames} from '../model/edition.js'
import type {EditionName} from '../model/edition.js'
import type {PublishRequest} from '../publish.js'
import type {ReportForm} from './report-form.js'

export interface Flags {
  readonly to?: ReadonlySet<EditionName>
  readonly out: string
  readonly url?: string
  readonly chapter?: readonly string[]
  readonly drafts: boolean
  readonly strict: boolean
  readonly format: ReportForm
  readonly quiet: boolean
}

export function settle(paths: readonly string[], flags: Flags): Omit<PublishRequest, 'onProgress' | 'write'> {
  const cwd = process.cwd()
  return {
    cwd,
    paths,
    output: resolve(cwd, flags.out),
    editions: flags.to ?? new Set(editionNames),
    chapters: flags.chapter ?? [],
    drafts: flags.drafts,
    url: flags.url ?? environmentUrl(),
    sourceDateEpoch: sourceDateEpoch(),
    cacheFolder: cacheFolder(cwd),
    runtime: `${process.versions.v8} ${process.arch} ${codeDigest()}`,
    build: String(process.pid),
    running: isRunning,
    // One is left for whoever works at the machine.
    threads: Math.max(1, availableParallelism() - 1)
  }
}

/** Builds are told apart by their process. */
function isRunning(build: string): boolean {
  try {
    return process.kill(Number(build), 0) // 0 sends nothing and only asks
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM'
  }
}

/** A value that was typed, or stands in the environment, and cannot be used. */
export class WrongSetting extends Error {}

/** The base of the pages' addresses as it was typed, with a `/` at its end. Throws `WrongSetting`. */
export function siteAddress(text: string): string {
  if (!/^https?:\/\/[^\s/]/.test(text) || !URL.canParse(text)) {
    throw new WrongSetting(`\`${text}\` is no address. One that begins with http:// or https:// was expected.`)
  }
  return text.endsWith('/') ? text : `${text}/`
}

function environmentUrl(): string | undefined {
  const url = process.env['FOURFOLD_URL']
  return url === undefined || url === '' ? undefined : siteAddress(url)
}

/** Source: reproducible-builds.org, "SOURCE_DATE_EPOCH specification" 1.1. */
function sourceDateEpoch(): number | undefined {
  const text = process.env['SOURCE_DATE_EPOCH']
  if (text === undefined || text === '') return undefined
  if (!/^\d{1,11}$/.test(text)) {
    throw new WrongSetting(`SOURCE_DATE_EPOCH is \`${text}\`. A number of seconds since 1970 was expected.`)
  }
  return Number(text)
}

/** Beside the packages of the project if there are any, else where the system keeps such things. */
export function cacheFolder(cwd: string): string {
  if (existsSync(join(cwd, 'node_modules'))) return join(cwd, 'node_modules', '.cache', 'fourfold')
  const home = process.env['XDG_CACHE_HOME'] ?? process.env['LOCALAPPDATA'] ?? join(homedir(), '.cache')
  return join(home, 'fourfold')
}

/** Tells one state of our own code from another: kept values of older code are not used. */
function codeDigest(): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const hash = createHash('sha256')
  for (const entry of readdirSync(root, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || !/\.(?:js|ts)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    const {size, mtimeMs} = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
