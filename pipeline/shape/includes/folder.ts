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
  /** The path of a note that is named without folder or ending, as Obsidian does. */
  find(name: string, from: string): string | undefined
}

export function createIncludeFolder(source: IncludeSource, diagnostics: Diagnostics): IncludeFolder {
  let total = 0
  const told = new Set<string>()
  return {
    open(path, chain, place) {
      const from = chain.at(-1) ?? ''
      const resolved = resolvePath(from, decodePercent(path))
      if (resolved === undefined) {
        diagnostics.report('include-outside', place, {path})
        return undefined
      }
      if (chain.includes(resolved)) {
        diagnostics.report('include-cycle', place, {path, chain: [...chain.slice(chain.indexOf(resolved)), resolved]})
        return undefined
      }
      const file = source.read(resolved)
      if (!file) {
        const near = nearest(resolved, source.paths())
        diagnostics.report('include-missing', place, {path, near})
        return undefined
      }
      total += file.text.length
      if (chain.length > deepest || file.text.length > mostOfOne || total > mostOfAll) {
        diagnostics.report('include-large', place, {path})
        return undefined
      }
      if (!told.has(resolved)) diagnostics.adopt(file.messages)
      told.add(resolved)
      return file
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
