/** The files a chapter includes: found, refused, or read, each with the chain of files that led to it. */
import {nearest} from '../../diagnostics/near.js'
import type {Diagnostics} from '../../diagnostics/collector.js'
import type {IncludedFile, IncludeSource} from '../../model/included.js'
import type {SourceNode} from '../../model/source-tree.js'
import {decodePercent, resolvePath} from '../../tree/address.js'

const deepest = 10
/** UTF-16 units of one file, and of all that one chapter includes: a few lines must not grow to gigabytes. */
const mostOfOne = 1024 * 1024
const mostOfAll = 16 * 1024 * 1024

export interface IncludeFolder {
  /**
   * @param chain paths from the chapter's to that of the file that asks
   * Reports `include-missing`, `include-cycle`, `include-outside`, `include-large`; then `undefined`.
   */
  open(path: string, chain: readonly string[], place: SourceNode): IncludedFile | undefined
  /**
   * A file of values, of any length: what a table shows of it has a limit of its own.
   *
   * Reports `include-missing`, `include-outside`; then `undefined`.
   */
  data(path: string, from: string, place: SourceNode): IncludedFile | undefined
  /** The path of a note that is named without folder or ending, as Obsidian does. */
  find(name: string, from: string): string | undefined
}

export function createIncludeFolder(source: IncludeSource, diagnostics: Diagnostics): IncludeFolder {
  let total = 0
  const told = new Set<string>()
  const resolve = (path: string, from: string, place: SourceNode): string | undefined => {
    const resolved = resolvePath(from, decodePercent(path))
    if (resolved === undefined) diagnostics.report('include-outside', place, {path})
    return resolved
  }
  const found = (resolved: string, path: string, place: SourceNode): IncludedFile | undefined => {
    const file = source.read(resolved)
    if (!file) diagnostics.report('include-missing', place, {path, near: nearest(resolved, source.paths())})
    return file
  }
  const tell = (file: IncludedFile): IncludedFile => {
    if (!told.has(file.path)) diagnostics.adopt(file.messages)
    told.add(file.path)
    return file
  }
  return {
    data(path, from, place) {
      const resolved = resolve(path, from, place)
      const file = resolved === undefined ? undefined : found(resolved, path, place)
      return file && tell(file)
    },
    open(path, chain, place) {
      const resolved = resolve(path, chain.at(-1) ?? '', place)
      if (resolved === undefined) return undefined
      if (chain.includes(resolved)) {
        diagnostics.report('include-cycle', place, {path, chain: [...chain.slice(chain.indexOf(resolved)), resolved]})
        return undefined
      }
      const file = found(resolved, path, place)
      if (!file) return undefined
      total += file.text.length
      if (chain.length > deepest || file.text.length > mostOfOne || total > mostOfAll) {
        diagnostics.report('include-large', place, {path})
        return undefined
      }
      return tell(file)
    },
    find(name, from) {
      const wanted = name.toLowerCase().replace(/\.(?:md|markdown)$/, '')
      const beside = resolvePath(from, name)
        ?.toLowerCase()
        .replace(/\.(?:md|markdown)$/, '')
      let found: string | undefined
      for (const path of source.paths()) {
        const stem = /^(.*)\.(?:md|markdown)$/.exec(path)?.[1]?.toLowerCase()
        if (stem === undefined) continue
        if (stem === beside) return path
        if (stem === wanted || stem.endsWith(`/${wanted}`)) found ??= path
      }
      return found
    }
  }
}
