/**
 * The last stage: artifacts to disk, all or nothing.
 *
 * Everything is written to a folder beside dist/ first, together with what stays from the last build; then the two folders
 * change places. A build that fails or is stopped leaves the old dist/ whole. Nothing is removed that the last manifest
 * does not name.
 */
import {createHash} from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Artifact} from '../model/artifact.js'
import type {EditionName} from '../model/edition.js'
import {clearLeftovers} from './leftovers.js'
import {manifestName, parseManifest, printManifest} from './manifest.js'
import type {ManifestFile} from './manifest.js'

export interface WriteRequest {
  /** Absolute path of dist/. */
  readonly output: string
  /** Different for every running build: the process id will do. */
  readonly build: string
  /** Whether another build, by its id, still runs. */
  readonly running: (build: string) => boolean
  /** Editions that were asked for: their old files go. */
  readonly editions: ReadonlySet<EditionName>
  /** Paths relative to dist/. */
  readonly artifacts: readonly (Artifact & {readonly edition: EditionName | 'shelf'})[]
}

export class OutputRefused extends Error {}

/** Throws `OutputRefused` when `output` is a file, or holds files and no manifest of ours: it is somebody's folder. */
export function refuseForeignFolder(output: string): void {
  if (!existsSync(output)) return
  if (!statSync(output).isDirectory()) {
    throw new OutputRefused(`\`${output}\` is a file. A folder was expected. Choose another one with --out.`)
  }
  if (readdirSync(output).length === 0) return
  if (readManifest(output) === undefined) {
    throw new OutputRefused(
      `\`${output}\` has files and no manifest of Fourfold. An empty folder, or one that Fourfold made, was expected. Choose another folder with --out, or empty this one.`
    )
  }
}

export function write({output, build, running, editions, artifacts}: WriteRequest): readonly ManifestFile[] {
  refuseForeignFolder(output)
  clearLeftovers(output, other => other !== build && running(other))
  const fresh = `${output}.new-${build}`
  rmSync(fresh, {recursive: true, force: true})
  try {
    const made = artifacts.map(artifact => put(fresh, artifact))
    const kept = keep(output, fresh, editions, new Set(made.map(file => file.path)))
    const files = [...made, ...kept]
    writeFileSync(join(fresh, manifestName), printManifest(files))
    exchange(fresh, output, build)
    return files
  } finally {
    rmSync(fresh, {recursive: true, force: true})
  }
}

/** Remove what the manifest names, and dist/ with it when nothing else is left. Returns how many files went. */
export function removeOutput(output: string): number {
  const manifest = readManifest(output)
  if (!manifest) return 0
  for (const {path} of manifest.files) rmSync(join(output, path), {force: true})
  rmSync(join(output, manifestName), {force: true})
  removeEmptyFolders(output)
  return manifest.files.length
}

function put(folder: string, {path, bytes, edition, mediaType}: WriteRequest['artifacts'][number]): ManifestFile {
  const target = join(folder, path)
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, bytes)
  return {path, edition, mediaType, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
}

/** Bring over what stays: files of editions that were not asked for, and files that are not ours. */
function keep(
  output: string,
  fresh: string,
  editions: ReadonlySet<EditionName>,
  made: ReadonlySet<string>
): ManifestFile[] {
  if (!existsSync(output)) return []
  const old = new Map(readManifest(output)?.files.map(file => [file.path, file]))
  const kept: ManifestFile[] = []
  for (const path of filesOf(output)) {
    if (path === manifestName || made.has(path)) continue
    const file = old.get(path)
    if (file) {
      // The shelf belongs to the web edition, which shows it.
      if (editions.has(file.edition === 'shelf' ? 'html' : file.edition)) continue
      kept.push(file)
    }
    const target = join(fresh, path)
    mkdirSync(dirname(target), {recursive: true})
    linkOrCopy(join(output, path), target)
  }
  return kept
}

/** The new folder takes the place of the old one. Both renames are in one turn of the event loop: no signal comes between. */
function exchange(fresh: string, output: string, build: string): void {
  mkdirSync(dirname(output), {recursive: true})
  const away: string[] = []
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (existsSync(output)) {
        const old = `${output}.old-${build}-${attempt}`
        rmSync(old, {recursive: true, force: true})
        renameSync(output, old)
        away.push(old)
      }
      // Another build may put its folder there in this very moment: then that one goes away, too.
      if (tryRename(fresh, output)) return
    }
    throw new Error(`cannot put the new folder at ${output}`)
  } catch (cause) {
    const last = away.at(-1)
    if (last !== undefined && !existsSync(output)) renameSync(last, output)
    throw cause
  } finally {
    for (const old of away) rmSync(old, {recursive: true, force: true})
  }
}

function tryRename(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch {
    return false
  }
}

function readManifest(output: string) {
  const path = join(output, manifestName)
  return existsSync(path) ? parseManifest(readFileSync(path, 'utf8')) : undefined
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => !entry.isDirectory())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to) // another file system, or one without hard links
  }
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name))
  }
  if (readdirSync(folder).length === 0) rmSync(folder, {recursive: true, force: true})
}
