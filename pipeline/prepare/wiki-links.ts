/** `[[Title or file#Heading|words]]`, as Obsidian has it. */
import {nearest} from '../diagnostics/near.js'
import type {Destination} from '../model/nodes.js'
import type {ChapterEntry, Register} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {resolvePath} from '../tree/address.js'
import type {Inside} from './notes.js'
import type {ChapterState} from './state.js'

/**
 * A link to a chapter by its path, the name of its file, or its title, without regard to capitals; to a file by its path. What
 * names nothing is printed as typed: `[[Prototype]]` may be prose. Reports `wiki-unresolved`, `link-to-draft`.
 */
export function resolveWikiLink(node: SourceNode, inside: Inside, state: ChapterState): SourceNode {
  const {value = '', position} = node
  const target = String(node['target'])
  const heading = typeof node['heading'] === 'string' ? node['heading'] : undefined
  const words = typeof node['label'] === 'string' ? node['label'] : undefined
  const found = find(target, heading, state)
  if (found === 'draft') {
    state.diagnostics.report('link-to-draft', node, {url: target})
    return {type: 'text', value: words ?? target, position}
  }
  if (!found) {
    const {suggestions, register, diagnostics} = state
    const near = suggestions.left-- > 0 ? nearest(target.toLowerCase(), namesOf(register).keys()) : undefined
    diagnostics.report('wiki-unresolved', node, {raw: value, near: near === undefined ? undefined : `[[${near}]]`})
    return {type: 'text', value, position}
  }
  const children = [{type: 'text', value: words ?? found.words, position}]
  return inside.link ? (children[0] ?? node) : {...node, type: 'link', destination: found.destination, children}
}

interface Found {
  readonly destination: Destination
  /** Shown where the author gives none. */
  readonly words: string
}

function find(target: string, heading: string | undefined, state: ChapterState): Found | 'draft' | undefined {
  const {register, chapter} = state
  const own = register.chapters.get(chapter.id)
  const path = resolvePath(chapter.path, target)
  const named = chapterNamed(target, path, state)
  const entry = target === '' ? own : named?.entry
  if (entry) {
    const shown = target === '' ? '' : named?.byFile === true && isFileName(target) ? entry.titleText : target
    if (heading === undefined || heading === '')
      return {destination: {kind: 'internal', chapter: entry.id}, words: shown}
    const place = headingIn(entry, heading, register)
    if (!place) return undefined
    const title = heading.startsWith('^') ? '' : (heading.split('#').at(-1) ?? heading)
    const words = [shown, title].filter(part => part !== '').join(': ')
    const {chapter: id, identifier} = place
    const destination: Destination =
      identifier === undefined ? {kind: 'internal', chapter: id} : {kind: 'internal', chapter: id, identifier}
    return {destination, words: words === '' ? entry.titleText : words}
  }
  for (const one of [path, resolvePath('', target)]) {
    if (one === undefined) continue
    if (register.drafts.has(one) || register.drafts.has(`${one}.md`)) return 'draft'
    if (register.assets.has(one))
      return {destination: {kind: 'file', assetId: one}, words: one.split('/').at(-1) ?? one}
  }
  return undefined
}

function chapterNamed(
  target: string,
  path: string | undefined,
  {register}: ChapterState
): {readonly entry: ChapterEntry; readonly byFile: boolean} | undefined {
  const paths = [path, resolvePath('', target)].flatMap(one =>
    one === undefined ? [] : [one, `${one}.md`, `${one}.markdown`]
  )
  const direct = paths.map(one => register.byPath.get(one)).find(id => id !== undefined)
  const known = direct === undefined ? namesOf(register).get(target.toLowerCase()) : {id: direct, byFile: true}
  const entry = known && register.chapters.get(known.id)
  return known && entry && {entry, byFile: known.byFile}
}

/** A heading by its words, by its id, or a block by its `^id`. Of nested headings (`A#B`) the last counts. */
function headingIn(entry: ChapterEntry, typed: string, {fragments}: Register) {
  const name = (typed.split('#').at(-1) ?? typed).replace(/^\^/, '')
  const wanted = name.toLowerCase()
  for (const [identifier, text] of entry.headings) {
    if (text.toLowerCase() === wanted) return {chapter: entry.id, identifier}
  }
  if (entry.titleText.toLowerCase() === wanted) return {chapter: entry.id, identifier: undefined}
  return fragments.get(`${entry.path}#${name}`) ?? fragments.get(`${entry.path}#${wanted.replace(/\s+/g, '-')}`)
}

/** `02-rivers`, `notes/rivers`: no words that a reader should see. */
function isFileName(target: string): boolean {
  return /[/_]|^\d|-|\.\w+$/.test(target)
}

interface Named {
  readonly id: string
  readonly byFile: boolean
}

const kept = new WeakMap<Register, ReadonlyMap<string, Named>>()

/** Names of files without extension, then titles, in small letters. */
function namesOf(register: Register): ReadonlyMap<string, Named> {
  const known = kept.get(register)
  if (known) return known
  const names = new Map<string, Named>()
  const add = (name: string, id: string, byFile: boolean) => {
    const key = name.toLowerCase()
    if (!names.has(key)) names.set(key, {id, byFile})
  }
  for (const [path, id] of register.byPath) {
    const file = path.split('/').at(-1) ?? path
    add(file.replace(/\.[^.]+$/, ''), id, true)
    add(file, id, true)
  }
  for (const {id, titleText} of register.chapters.values()) add(titleText, id, false)
  kept.set(register, names)
  return names
}
