/**
 * STAGE prepare: a chapter's tree and the register -> the prepared tree, which is all that emitters see.
 *
 * In this order:
 * - resolve: ids, notes, links, pictures in one traversal; heads first, since their note calls come first in print
 * - note texts, after the calls were counted and those inside notes were told
 * - abbreviations, before their letters could become pictures; emoji; then
 * - typography, when all text that is printed stands in its place
 * - directions of blocks whose words run the other way, and digits of lists, which go by the language of their block
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
import {markAbbreviations} from './abbreviations.js'
import {createContract} from './contract.js'
import {setDirections} from './directions.js'
import {endMatter} from './end-matter.js'
import {setEmoji} from './emoji.js'
import type {EmojiOf} from './emoji.js'
import {headOf, peopleOf} from './head.js'
import {bareInline, inlineOf} from './inline.js'
import {setListDigits} from './list-digits.js'
import {noteBodies} from './notes.js'
import type {Inside} from './notes.js'
import {reportTakenAddresses} from './old-addresses.js'
import {resolveNodes} from './resolve.js'
import {setPlain, settingOf} from './setting.js'
import {openState} from './state.js'
import {setTypography} from './typography.js'

export {assemble} from './assemble.js'
export {loadEmoji} from './emoji-names.js'
export {withPlainFormulas, withPlainTitle} from './plain-head.js'

export interface PrepareContext {
  readonly config: Config
  /** Names of the typefaces, for the colophon. */
  readonly faces: readonly string[]
  /** The picture of a name such as `tada`; `undefined`: the publication has none. */
  readonly emojiOf?: EmojiOf | undefined
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
  const {emojiOf, config} = context
  const pictured = (nodes: readonly SourceNode[]) => (emojiOf && config.emoji ? setEmoji(nodes, emojiOf) : nodes)
  const set = (nodes: readonly SourceNode[]) => setTypography(pictured(nodes), setting, diagnostics)
  const abbreviations = {meanings: chapter.abbreviations, expand: config.expandAbbreviations, met: new Set<string>()}
  const marked = (nodes: readonly SourceNode[]) => set(markAbbreviations(nodes, abbreviations))
  const inline = (head: SourceInline | undefined): Inline | undefined =>
    head && inlineOf(contract.phrasing(set(resolve(head.children))))

  const kicker = inline(chapter.kicker)
  const title = inline(chapter.title) ?? {text: chapter.title.text, children: []}
  const subtitle = inline(chapter.subtitle)
  const standfirst = inline(chapter.standfirst)
  const nav = inline(chapter.navTitle)
  const navTitle = nav && bareInline(nav.children)
  const finish = (flow: readonly SourceNode[]) => setListDigits(setDirections(flow, chapter.dir), chapter.lang)
  const nodes = finish(marked([...resolve(chapter.tree.children), ...endMatter(peopleOf(state), state)]))
  // Shape leaves at most one mark, between blocks of the file itself.
  const mark = nodes.findIndex(({type}) => type === 'excerptEnd')
  const before = contract.flow(mark < 0 ? nodes : nodes.slice(0, mark))
  const children = mark < 0 ? before : [...before, ...contract.flow(nodes.slice(mark + 1))]
  const excerpt = mark < 0 ? {} : {excerpt: before.length}
  const footnotes = noteBodies(state, resolve).map((note): Footnote => ({
    ...note,
    children: contract.flow(finish(marked(note.children)))
  }))
  const plain = (text: string) => setPlain(text, setting, diagnostics)
  reportTakenAddresses(state)
  const head = headOf({title, kicker, subtitle, standfirst, navTitle}, {children, ...excerpt}, state, plain)
  return {value: {head, children, footnotes, ...excerpt}, messages: diagnostics.messages, treatments: []}
}
