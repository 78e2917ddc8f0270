import {nearest} from '../diagnostics/near.js'
import type {Destination} from '../model/nodes.js'
import type {Register} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {bareAddress, decodePercent, encodeAddress, pathsOf, relativeAddress, splitAddress} from '../tree/address.js'
import type {Address} from '../tree/address.js'
import {readLabel} from '../tree/labels.js'
import {findLabel} from './references.js'
import type {ChapterState} from './state.js'

const schemes: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel'])
const extensions = ['.md', '.markdown', '.qmd', '.Rmd'] as const
/** Files that stand for their folder. */
const indexes = ['index', 'README', 'readme', 'article'] as const

/** Where an address leads, or `undefined` after saying why it leads nowhere. */
type Found = Destination | 'draft' | undefined

/**
 * Settle where a link leads. One that leads nowhere gives `undefined`: its words stay as text.
 *
 * Tried in order: `#id` in this file; a path from this file (also without extension, as `.html`, or a folder for its index);
 * `/path` from the root; slugs, `url-path`s and aliases; any other file of the publication.
 * Reports `link-dead`, `link-to-draft`, `link-scheme`, `path-outside`, `svg-unsafe`.
 */
export function destinationOf(node: SourceNode, state: ChapterState): Destination | undefined {
  const {diagnostics, chapter, register} = state
  const url = typeof node['url'] === 'string' ? node['url'].trim() : ''
  const address = splitAddress(url)
  if (address.scheme !== undefined) {
    if (schemes.has(address.scheme))
      return {kind: 'external', url: encodeAddress(url.startsWith('//') ? `https:${url}` : url)}
    diagnostics.report('link-scheme', node, {scheme: address.scheme})
    return undefined
  }
  const paths = address.path === '' ? [chapter.path] : pathsOf(chapter.path, address)
  if (paths.length === 0) {
    diagnostics.report('path-outside', node, {path: address.path})
    return undefined
  }
  const found = url === '' ? undefined : findTarget(paths, address, state, node['anywhere'] === true)
  if (found === 'draft') {
    diagnostics.report('link-to-draft', node, {url})
    return undefined
  }
  const linked = found?.kind === 'file' ? found.assetId : undefined
  const unsafe = found ? linked : paths.find(path => register.unsafe.has(path))
  const what = unsafe === undefined ? undefined : register.unsafe.get(unsafe)
  if (unsafe !== undefined && what !== undefined)
    diagnostics.report('svg-unsafe', node, {what, file: unsafe, shown: found !== undefined})
  else if (!found) diagnostics.report('link-dead', node, {url, near: suggest(paths, address, state)})
  return found
}

function findTarget(paths: readonly string[], address: Address, state: ChapterState, anywhere: boolean): Found {
  const {register, chapter} = state
  if (address.path === '')
    return inChapter(chapter.id, chapter.path, address, state) ?? elsewhere(address, anywhere, state)
  for (const path of paths) {
    for (const candidate of candidatesOf(path)) {
      const id = register.byPath.get(candidate)
      if (id !== undefined) return inChapter(candidate === chapter.path ? chapter.id : id, candidate, address, state)
      if (register.drafts.has(candidate)) return 'draft'
    }
  }
  for (const path of [decodePercent(address.path), ...paths]) {
    const id = register.addresses.get(bareAddress(path))
    const entry = id === undefined ? undefined : register.chapters.get(id)
    if (entry) return inChapter(entry.id, entry.path, address, state)
  }
  const asset = paths.find(path => register.assets.has(path))
  return asset === undefined ? undefined : {kind: 'file', assetId: asset}
}

/** Paths of Markdown that a path may mean, likeliest first. */
function candidatesOf(path: string): readonly string[] {
  const bare = path.replace(/\.html?$/i, '')
  const folder = bare === '' ? '' : `${bare}/`
  return [
    path,
    ...extensions.map(extension => bare + extension),
    ...indexes.flatMap(index => extensions.map(extension => folder + index + extension))
  ]
}

/** A chapter, or the place in it that the fragment names; a file that was split is looked through part by part. */
function inChapter(id: string, path: string, {fragment}: Address, {register}: ChapterState): Found {
  if (fragment === undefined || fragment === '' || fragment === 'top') return {kind: 'internal', chapter: id}
  const decoded = decodePercent(fragment)
  for (const name of new Set([decoded, fragment, decoded.toLowerCase(), decoded.replace(/^\^/, '')])) {
    const found = register.fragments.get(`${path}#${name}`)
    if (!found) continue
    // An earlier part of the same file may have the id too: the part that is linked from comes first.
    const own = found.chapter !== id && register.chapters.get(id)?.identifiers.includes(name)
    if (own) return {kind: 'internal', chapter: id, identifier: name}
    const {chapter, identifier} = found
    return identifier === undefined ? {kind: 'internal', chapter} : {kind: 'internal', chapter, identifier}
  }
  return undefined
}

/** Labels name one thing in all of the publication; so do ids in references of MyST and TeX, which name no file. */
function elsewhere({fragment = ''}: Address, anywhere: boolean, state: ChapterState): Found {
  const name = decodePercent(fragment)
  const label = readLabel(name)
  const target = label && findLabel(label.identifier, state)
  if (target) {
    const {chapter, identifier} = target
    return identifier === undefined ? {kind: 'internal', chapter} : {kind: 'internal', chapter, identifier}
  }
  if (!anywhere) return undefined
  for (const {id, identifiers, idAliases} of state.register.chapters.values()) {
    const known = identifiers.includes(name) ? name : idAliases.get(name)
    if (known !== undefined) return {kind: 'internal', chapter: id, ...(known === '' ? {} : {identifier: known})}
  }
  return undefined
}

/** What may be meant: an id of the chapter that is led to, or a chapter or file with a path like it. */
function suggest(paths: readonly string[], address: Address, state: ChapterState): string | undefined {
  const {register, chapter, suggestions} = state
  if (suggestions.left === 0) return undefined
  suggestions.left--
  const target = paths.flatMap(candidatesOf).find(path => register.byPath.has(path))
  if (target !== undefined && address.fragment) {
    const id = target === chapter.path ? chapter.id : register.byPath.get(target)
    const near = nearest(decodePercent(address.fragment), register.chapters.get(id ?? '')?.identifiers ?? [])
    return near === undefined ? undefined : `${address.path}#${near}`
  }
  const [path = ''] = paths
  const near = register.nearFiles.get(path) ?? nearest(path, register.byPath.keys())
  return near === undefined ? undefined : relativeAddress(chapter.path, near)
}

/** The words of a link that has none: the title of what it leads to, or the address. */
export function wordsFor(destination: Destination, {chapters}: Register): string {
  switch (destination.kind) {
    case 'external':
      return destination.url
    case 'file':
      return destination.assetId.split('/').at(-1) ?? destination.assetId
    case 'internal': {
      const entry = chapters.get(destination.chapter)
      const heading = destination.identifier === undefined ? undefined : entry?.headings.get(destination.identifier)
      return heading ?? entry?.titleText ?? destination.chapter
    }
  }
}
