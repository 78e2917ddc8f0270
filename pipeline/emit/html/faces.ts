/**
 * Which face shows which characters: the web edition ships the glyphs it uses and no others.
 *
 * This is the style sheet's choice of faces, told again as two tables. A browser test compares both on a page with every
 * construct, so they cannot drift apart unseen.
 */
import type {Element, ElementContent} from 'hast'
import type {FaceFamily, FaceName} from '../../model/workshop.js'
import {drawnFor} from '../hast/formula-characters.js'

interface Look {
  readonly family: FaceFamily
  readonly weight: 300 | 400 | 600
  readonly italic: boolean
}
/** `italic: 'turn'`: emphasis inside of emphasis stands upright. */
type Change = Partial<Omit<Look, 'italic'>> & {readonly italic?: boolean | 'turn'}

const plain: Look = {family: 'text', weight: 400, italic: false}
const label: Change = {family: 'label', weight: 400, italic: false}
const labelStrong: Change = {family: 'label', weight: 600, italic: false}
const slanted: Change = {weight: 400, italic: true}

const byTag: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['em', {italic: 'turn'}],
  ['i', {italic: 'turn'}],
  ['cite', {italic: 'turn'}],
  ['var', {italic: true}],
  ['dfn', {italic: true}],
  ['strong', {weight: 600}],
  ['b', {weight: 600}],
  ['dt', {weight: 600}],
  ['h1', {family: 'text', weight: 300, italic: false}],
  ['h2', {weight: 600}],
  ['h3', {weight: 600}],
  ['h4', slanted],
  ['h5', slanted],
  ['h6', slanted],
  ['code', {family: 'code'}],
  ['pre', {family: 'code'}],
  ['samp', {family: 'code'}],
  ['kbd', label],
  ['sup', {family: 'label'}],
  ['sub', {family: 'label'}],
  ['figcaption', label],
  ['table', label],
  ['summary', labelStrong],
  ['select', label],
  ['math', {family: 'math', weight: 400, italic: false}],
  ['mtext', {family: 'text', weight: 400, italic: false}]
])

const byClass: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['ref', labelStrong],
  ['kicker', labelStrong],
  ['subtitle', {family: 'text', weight: 400, italic: true}],
  ['byline', label],
  ['attribution', label],
  ['epigraph', {italic: true}],
  ['pullquote', {family: 'text', weight: 300, italic: false}],
  ['dedication', {italic: true}],
  ['credits', label],
  ['colophon', label],
  ['to-solution', label],
  ['block-title', labelStrong],
  ['speaker', labelStrong],
  ['question', {weight: 600}],
  ['admonition-head', labelStrong],
  ['no-picture', label],
  ['code-title', labelStrong],
  ['task-box', {family: 'code'}],
  ['back', {family: 'label'}],
  ['skip', labelStrong],
  ['bar', label],
  ['home', {weight: 600}],
  ['foot', label],
  ['people', label],
  ['get', labelStrong],
  ['facts', label],
  ['division-name', labelStrong],
  ['minutes', label],
  // Words in formulas.
  ['bold', {weight: 600}],
  ['italic', {italic: true}],
  ['mono', {family: 'code'}],
  ['sans', {family: 'label'}],
  ['card-title', {family: 'text', weight: 400, italic: false}],
  ['card-title-first', {family: 'text', weight: 300, italic: false}]
])

/** Classes that hold only inside of something. */
const figureLabel: Change = {weight: 600}
const light: Change = {weight: 400}

/** Collects characters by face. */
export type Characters = Map<string, Set<string>>

export function faceKey({family, weight, italic}: Look): string {
  return `${family}-${weight}${italic ? '-italic' : ''}`
}

export function faceOf(key: string): FaceName {
  const match = /^(text|label|code|math)-(300|400|600)(-italic)?$/.exec(key)
  if (!match) throw new Error(`no face: ${key}`)
  // The expression admits these only.
  const family = match[1] as Look['family']
  const weight = Number(match[2]) as Look['weight']
  return {family, weight, italic: match[3] !== undefined}
}

/** What one call of collectCharacters has seen. */
interface Seen {
  readonly characters: Characters
  /** By key of face: which ASCII characters it has. Asking the set for each letter of a book costs 40 ms. */
  readonly ascii: Map<string, Uint8Array>
}

/** Add the characters of nodes. Code is shown in a face of the reader's system and is not counted. */
export function collectCharacters(nodes: readonly ElementContent[], characters: Characters): void {
  visit(nodes, plain, '', {characters, ascii: new Map()})
}

function visit(nodes: readonly ElementContent[], look: Look, parent: string, seen: Seen): void {
  for (const node of nodes) {
    if (node.type === 'text') add(seen, look, node.value)
    else if (node.type === 'element') {
      const {dataCopy} = node.properties
      // The word of a button that the page's script makes.
      if (typeof dataCopy === 'string') add(seen, {family: 'label', weight: 600, italic: false}, dataCopy)
      const own = lookOf(node, look, parent)
      if (own.family === 'math') add(seen, own, drawnFor(node))
      visit(node.children, own, node.tagName, seen)
    }
  }
}

function add({characters, ascii}: Seen, look: Look, value: string): void {
  if (look.family === 'code') return
  const key = faceKey(look)
  let set = characters.get(key)
  if (!set) characters.set(key, (set = new Set()))
  let known = ascii.get(key)
  if (!known) ascii.set(key, (known = new Uint8Array(0x80)))
  for (let at = 0; at < value.length; at++) {
    const code = value.codePointAt(at) ?? 0
    if (known[code] === 1) continue
    if (code < 0x80) known[code] = 1
    if (code > 0xffff) at++
    set.add(String.fromCodePoint(code))
  }
}

function lookOf({tagName, properties}: Element, look: Look, parent: string): Look {
  const own = byTag.get(tagName)
  let result = own ? changed(look, own) : look
  if (tagName === 'h2' && parent === 'section') result = changed(result, labelStrong)
  if (tagName === 'th' && properties.scope === 'col') result = changed(result, {weight: 600})
  if (tagName === 'small' && look.weight === 600) result = changed(result, light)
  if (tagName === 'small' && parent === 'a') result = changed(result, label)
  const {className} = properties
  if (!Array.isArray(className)) return result
  for (const name of className) {
    if (name === 'label' && parent === 'figcaption') result = changed(result, figureLabel)
    const change = byClass.get(String(name))
    if (change) result = changed(result, change)
  }
  return result
}

function changed(look: Look, {family, weight, italic}: Change): Look {
  return {
    family: family ?? look.family,
    weight: weight ?? look.weight,
    italic: italic === 'turn' ? !look.italic : (italic ?? look.italic)
  }
}
