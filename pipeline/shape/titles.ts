/** Titles of the publication and its parts: inline Markdown of the configuration, which stands in no file. */
import {createDiagnostics} from '../diagnostics/collector.js'
import type {Config} from '../model/config.js'
import type {ParseInline} from '../model/source-blocks.js'
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import type {PassState} from './context.js'
import {linesOfFile} from './file-lines.js'
import {inlineOf} from './inline-text.js'

/**
 * A title as shaped phrasing without positions.
 *
 * A page of contents has no notes. Those of an article's title stand where its text shows the title again, and are left out; those
 * of any other are told in parentheses, so that no word is lost. What is wrong with a title is told where a chapter bears it.
 */
export function shapeTitle(text: string, config: Config, parseInline: ParseInline): readonly SourceNode[] {
  const notes: SourceNode[] = []
  // Of an article, calls and links are those of its file; elsewhere nothing defines them, and they stay as typed.
  const named = (pattern: RegExp) =>
    config.type === 'article' ? [...text.matchAll(pattern)].map(([, label = '']) => label) : []
  const outside = {links: named(/\]\[([^[\]]+)\]/g), notes: named(/\[\^([^\s[\]]+)\]/g)}
  const state: PassState = {
    ...linesOfFile(''),
    diagnostics: createDiagnostics('publication.yaml'),
    text: '',
    lang: config.lang,
    captionFromAlt: false,
    definitions: new Map(),
    values: new Map(config.variables),
    given: config.abbreviations,
    abbreviations: new Map(),
    notes,
    calledOut: {count: 0},
    directives: 0,
    breaks: false,
    styled: new Set(),
    unstyled: new Set(),
    parseBlocks: () => ({children: [], tooDeep: []}),
    parseInline: title => parseInline(title, outside),
    dataFile: () => undefined,
    inline: title => inlineOf(title, undefined, state)?.children ?? []
  }
  return withoutCalls(state.inline(text, {type: 'text'}), config.type === 'article' ? undefined : notes)
}

/** @param told texts of notes that are told in place */
function withoutCalls(nodes: readonly SourceNode[], told: readonly SourceNode[] | undefined): readonly SourceNode[] {
  return nodes.flatMap((node, index): readonly SourceNode[] => {
    if (node.type !== 'footnoteReference') {
      return [node.children ? {...node, children: withoutCalls(node.children, told)} : node]
    }
    const note = told?.find(({identifier}) => identifier === node['identifier'])
    if (!note) return []
    const space = /\s$/.test(plainText(nodes.slice(index - 1, index))) ? '' : ' '
    return [{type: 'text', value: `${space}(${plainText(note.children ?? []).trim()})`}]
  })
}
