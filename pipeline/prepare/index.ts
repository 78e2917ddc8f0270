/**
 * STAGE prepare: a chapter's tree and the register -> the prepared tree, which is all that emitters see.
 *
 * In this order:
 * - resolve: ids, notes, links, pictures in one traversal; heads first, since their note calls come first in print
 * - note texts, after the calls were counted and those inside notes were told
 * - typography, when all text that is printed stands in its place
 * - contract, which closes the tree
 */
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Config} from '../model/config.js'
import type {Outcome} from '../model/message.js'
import type {
  Facts,
  Footnote,
  Inline,
  PreparedChapter,
  Register,
  ShapedChapter,
  SourceInline
} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {createContract} from './contract.js'
import {headOf} from './head.js'
import {bareInline, inlineOf} from './inline.js'
import {noteBodies} from './notes.js'
import type {Inside} from './notes.js'
import {resolveNodes} from './resolve.js'
import {setPlain, settingOf} from './setting.js'
import {openState} from './state.js'
import {setTypography} from './typography.js'

export {assemble} from './assemble.js'

export interface PrepareContext {
  readonly config: Config
  /** Names of the typefaces, for the colophon. */
  readonly faces: readonly string[]
}

/**
 * Prepare one chapter.
 *
 * `facts` and `register` must come from the same chapters: where they do not fit, that is our mistake and it throws. Problems
 * of the manuscript are messages with a place; links and pictures that lead nowhere leave their words.
 */
export function prepare(
  chapter: ShapedChapter,
  facts: Facts,
  register: Register,
  context: PrepareContext
): Outcome<PreparedChapter> {
  const diagnostics = createDiagnostics(chapter.path)
  const state = openState(chapter, facts, register, diagnostics, context)
  const setting = settingOf(chapter, register, context.config)
  const contract = createContract(diagnostics)
  const resolve = (nodes: readonly SourceNode[], inside: Inside = {link: false, notes: []}) =>
    resolveNodes(nodes, inside, state)
  const set = (nodes: readonly SourceNode[]) => setTypography(nodes, setting, diagnostics)
  const inline = (head: SourceInline | undefined): Inline | undefined =>
    head && inlineOf(contract.phrasing(set(resolve(head.children))))

  const kicker = inline(chapter.kicker)
  const title = inline(chapter.title) ?? {text: chapter.title.text, children: []}
  const subtitle = inline(chapter.subtitle)
  const standfirst = inline(chapter.standfirst)
  const nav = inline(chapter.navTitle)
  const navTitle = nav && bareInline(nav.children)
  const children = contract.flow(set(resolve(chapter.tree.children)))
  const footnotes = noteBodies(state, resolve).map((note): Footnote => ({
    ...note,
    children: contract.flow(set(note.children))
  }))
  const plain = (text: string) => setPlain(text, setting, diagnostics)
  const head = headOf({title, kicker, subtitle, standfirst, navTitle}, children, state, plain)
  return {value: {head, children, footnotes}, messages: diagnostics.messages, treatments: []}
}
