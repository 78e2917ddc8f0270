/**
 * The files of one publication's folder, as the `Library` that later stages ask for bytes.
 *
 * Names that begin with a dot, `node_modules` and the output folder are not seen. Links to files and folders inside are
 * followed, links out of the folder are not. Git leaves a small text file with the path where a system has no links: such a
 * file that names a folder inside is followed as well. Nothing here throws for what is on the disk.
 */
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, realpathSync, statSync} from 'node:fs'
import type {Stats} from 'node:fs'
import {join, relative, resolve, sep} from 'node:path'
import type {Library, LibraryFile} from '../model/library.js'

export interface FolderProblem {
  /** Relative to the folder, with `/`. */
  readonly path: string
  readonly kind: 'outside' | 'unreadable'
  readonly reason: string
}

export interface Folder {
  readonly library: Library
  readonly problems: readonly FolderProblem[]
  /** Why a path cannot be read; `undefined` when it can. */
  whyUnreadable(path: string): string | undefined
}

/** A folder that holds more is someone's whole disk. */
const mostFiles = 100_000
const longestLinkText = 260

/** @param output absolute path of the folder that builds write to */
export function openFolder(root: string, output: string): Folder {
  const walk: Walk = {top: realOf(root) ?? root, output, files: new Map(), disk: new Map(), problems: [], full: false}
  readFolder(root, '', new Set(), walk)
  const bytes = new Map<string, Uint8Array | undefined>()
  const digests = new Map<string, string>()
  const reasons = new Map(walk.problems.map(({path, reason}) => [path, reason]))
  const library: Library = {
    files: new Map([...walk.files].sort(([left], [right]) => (left < right ? -1 : 1))),
    bytes(path) {
      const place = walk.disk.get(path)
      if (place === undefined) return undefined
      if (!bytes.has(path))
        bytes.set(
          path,
          bytesOf(place, reason => reasons.set(path, reason))
        )
      return bytes.get(path)
    },
    digest(path) {
      const known = digests.get(path)
      const held = known === undefined ? library.bytes(path) : undefined
      if (held === undefined) return known
      const digest = createHash('sha256').update(held).digest('hex')
      digests.set(path, digest)
      return digest
    }
  }
  return {library, problems: walk.problems, whyUnreadable: path => reasons.get(path)}
}

interface Walk {
  readonly top: string
  readonly output: string
  readonly files: Map<string, LibraryFile>
  /** Path in the library -> path on the disk. */
  readonly disk: Map<string, string>
  readonly problems: FolderProblem[]
  full: boolean
}

/** @param above real paths of the folders it is in: a link to one of them would go round for ever */
function readFolder(place: string, prefix: string, above: ReadonlySet<string>, walk: Walk): void {
  const real = realOf(place)
  if (real === undefined || above.has(real) || resolve(place) === walk.output || real === walk.output) return
  const within = new Set(above).add(real)
  for (const name of namesIn(place, prefix, walk)) {
    const path = (prefix + name).normalize('NFC')
    const at = join(place, name)
    const target = realOf(at)
    const found = target === undefined ? undefined : statOf(target)
    if (target === undefined || !found) {
      walk.problems.push({path, kind: 'unreadable', reason: 'it leads to nothing'})
    } else if (!isWithin(target, walk.top)) {
      walk.problems.push({path, kind: 'outside', reason: 'it leads out of the folder'})
    } else if (found.isDirectory()) {
      readFolder(at, `${path}/`, within, walk)
    } else if (found.isFile()) {
      const linked = linkedFolder(at, place, found.size, walk)
      if (linked === undefined) addFile(path, at, found.size, prefix, walk)
      else readFolder(linked, `${path}/`, within, walk)
    }
  }
}

function addFile(path: string, at: string, size: number, folder: string, walk: Walk): void {
  if (walk.files.size >= mostFiles) {
    const reason = `more than ${mostFiles} files are here, the others are not seen`
    if (!walk.full) walk.problems.push({path: folder, kind: 'unreadable', reason})
    walk.full = true
    return
  }
  walk.files.set(path, {path, size})
  walk.disk.set(path, at)
}

function namesIn(place: string, prefix: string, walk: Walk): readonly string[] {
  if (walk.full) return []
  try {
    return readdirSync(place)
      .filter(name => !name.startsWith('.') && name !== 'node_modules')
      .sort()
  } catch (error) {
    walk.problems.push({path: prefix, kind: 'unreadable', reason: reasonOf(error)})
    return []
  }
}

/** The folder that a text file left by Git in place of a link names, when it is inside. */
function linkedFolder(at: string, folder: string, size: number, walk: Walk): string | undefined {
  if (size > longestLinkText || /\.[^/\\.]*$/.test(at.slice(folder.length))) return undefined
  const text = new TextDecoder().decode(bytesOf(at, () => undefined) ?? new Uint8Array())
  if (!/^[^\n\0]*\/[^\n\0]*$/.test(text)) return undefined
  const target = realOf(resolve(folder, text))
  return target !== undefined && isWithin(target, walk.top) && statOf(target)?.isDirectory() ? target : undefined
}

export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Relative path with `/`; '' for the folder itself. */
export function posixRelative(from: string, to: string): string {
  return relative(from, to).split(sep).join('/')
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

export function statOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

function bytesOf(place: string, onProblem: (reason: string) => void): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(place))
  } catch (error) {
    onProblem(reasonOf(error))
    return undefined
  }
}

/** Words for the codes of the operating system. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return (
    new Map([
      ['EACCES', 'permission is denied'],
      ['EPERM', 'permission is denied'],
      ['EISDIR', 'it is a folder'],
      ['ENOENT', 'it is not there'],
      ['ELOOP', 'its links go round in a circle']
    ]).get(code) ?? `the system says ${code || 'no more'}`
  )
}
