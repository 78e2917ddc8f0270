import {nearest} from '../diagnostics/near.js'
import type {Library} from '../model/library.js'

/** Comparing each path with each file costs time; nobody reads more suggestions. */
const most = 200

/** For paths that are no file: the file of the same name elsewhere, else the one with the most similar path. */
export function nearFiles(paths: readonly string[], {files}: Library): ReadonlyMap<string, string> {
  const missing = [...new Set(paths)].filter(path => !files.has(path)).slice(0, most)
  const near = new Map<string, string>()
  if (missing.length === 0) return near
  const byName = new Map([...files.keys()].map(path => [nameOf(path), path]))
  for (const path of missing) {
    const found = byName.get(nameOf(path)) ?? nearest(path, files.keys())
    if (found !== undefined) near.set(path, found)
  }
  return near
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase()
}
