/**
 * What the paths of a command are: lone files, folders that are a publication, folders that are a library of them.
 *
 * A path that is not there is reported as `path-missing`, and nothing is published then.
 */
import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Diagnostics} from '../diagnostics/collector.js'
import {nearest} from '../diagnostics/near.js'
import type {Message} from '../model/message.js'
import {isWithin, posixRelative, reasonOf, statOf} from './folder.js'
import {isManuscript} from './manuscripts.js'
import {byNaturalOrder} from './natural-order.js'

export interface Source {
  /** Absolute path of the publication's folder. */
  readonly root: string
  /** The lone file of the folder that is meant, by name; `undefined`: the folder. */
  readonly file: string | undefined
  /** The folder as messages have it: '' for the current one, else relative with `/` at its end. */
  readonly prefix: string
  /** What the publication is called when nothing else says so: a name of a folder. */
  readonly name: string
}

export interface Discovered {
  readonly sources: readonly Source[]
  readonly messages: readonly Message[]
  readonly missing: boolean
}

export interface DiscoverRequest {
  readonly cwd: string
  readonly paths: readonly string[]
  /** Absolute path of dist/. */
  readonly output: string
}

export function discover({cwd, paths, output}: DiscoverRequest): Discovered {
  const diagnostics = createDiagnostics('.')
  const wanted = paths.length > 0 ? paths : [statOf(join(cwd, 'source'))?.isDirectory() ? 'source' : '.']
  const sources = new Map<string, Source>()
  let missing = false
  for (const typed of wanted) {
    const place = placeOf(typed, cwd)
    const found = place === undefined ? undefined : statOf(place)
    if (place === undefined || !found) {
      missing = true
      reportMissing(typed, cwd, diagnostics)
      continue
    }
    for (const source of found.isDirectory() ? inFolder(place, cwd, output, diagnostics) : [inFile(place, cwd)]) {
      sources.set(`${source.root}\0${source.file ?? ''}`, source)
    }
  }
  return {sources: [...sources.values()], messages: diagnostics.messages, missing}
}

/** A path of Windows is understood everywhere; a name that holds the character `\` wins where there is one. */
function placeOf(typed: string, cwd: string): string | undefined {
  return [typed, typed.replaceAll('\\', '/')].map(path => resolve(cwd, path)).find(place => existsSync(place))
}

function reportMissing(typed: string, cwd: string, diagnostics: Diagnostics): void {
  const place = resolve(cwd, typed.replaceAll('\\', '/'))
  const near = nearest(basename(place), namesIn(dirname(place)) ?? [])
  const path = near === undefined ? undefined : posixRelative(cwd, join(dirname(place), near))
  const start = {line: 1, column: 1, offset: 0}
  const spot = {start, end: start, file: posixRelative(cwd, place)}
  diagnostics.report('path-missing', spot, {path: typed, near: path})
}

/** A file that only says what is in its folder stands for the folder. */
function inFile(place: string, cwd: string): Source {
  const file = isPublication([basename(place)]) ? undefined : basename(place)
  return sourceOf(dirname(place), file, cwd)
}

function inFolder(place: string, cwd: string, output: string, diagnostics: Diagnostics): readonly Source[] {
  const names = namesIn(place, reason => {
    const file = posixRelative(cwd, place) || '.'
    diagnostics.report('file-unreadable', undefined, {file, reason})
  })
  if (!names || isPublication(names) || names.some(name => isManuscript(name) && isFile(join(place, name)))) {
    return names ? [sourceOf(place, undefined, cwd)] : []
  }
  const shelf = [...names]
    .sort(byNaturalOrder)
    .filter(name => !/^[._]/.test(name) && name !== 'node_modules' && join(place, name) !== output)
    .map(name => join(place, name))
    .filter(folder => isPublication((statOf(folder)?.isDirectory() ? namesIn(folder) : undefined) ?? []))
  return shelf.length > 0 ? shelf.map(root => sourceOf(root, undefined, cwd)) : [sourceOf(place, undefined, cwd)]
}

function sourceOf(root: string, file: string | undefined, cwd: string): Source {
  const folder = posixRelative(cwd, root)
  return {root, file, prefix: folder === '' ? '' : `${folder}/`, name: nameOf(root, cwd)}
}

/**
 * Tools for books keep the text in `src/`, so the folder above has the name. But the current folder's own name must not get
 * in: it differs from machine to machine.
 */
function nameOf(root: string, cwd: string): string {
  const above = dirname(root)
  return /^(?:src|source)$/i.test(basename(root)) && !isWithin(cwd, above) ? basename(above) : basename(root)
}

function isPublication(names: readonly string[]): boolean {
  return names.some(name => /^(?:publication\.ya?ml|SUMMARY\.md)$/.test(name))
}

function isFile(place: string): boolean {
  // A link to nothing counts: it is reported, and does not turn the folder into something else.
  return statOf(place)?.isDirectory() !== true
}

function namesIn(folder: string, onProblem?: (reason: string) => void): readonly string[] | undefined {
  try {
    return readdirSync(folder)
  } catch (error) {
    onProblem?.(reasonOf(error))
    return undefined
  }
}
