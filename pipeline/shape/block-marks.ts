/**
 * Lines that are a mark and no text, looked at before anything else reads them: page breaks, the end of the excerpt, contents.
 *
 * Each of them has a form in every dialect: a TeX command, a shortcode, a comment, a leaf block, a word in brackets.
 */
import {nearest} from '../diagnostics/near.js'
import type {SourceNode} from '../model/source-tree.js'
import {attributesOf} from '../tree/attributes.js'
import {readShortcode} from '../tree/shortcode.js'
import {withAttributes} from './attributes.js'
import type {PassState} from './context.js'
import {generatedNames, generatedNode} from './kinds/generated.js'
import {fencesOfShortcodes} from './shortcode-fences.js'

const pageBreaks: ReadonlySet<string> = new Set(['newpage', 'pagebreak', 'page-break', 'clearpage', 'cleardoublepage'])
const excerptEnds: ReadonlySet<string> = new Set(['more', 'break', 'excerpt', 'truncate'])
/** An empty element whose style asks for a new page. */
const breakingElement =
  /^<(div|p|span|hr|br)\b[^>]*\bstyle\s*=\s*(["'])[^"'>]*\b(?:page-)?break-(?:after|before)\s*:\s*(?:always|page|left|right|recto|verso)\b[^"'>]*\2[^>]*>(?:\s|&nbsp;)*(?:<\/\1>)?\s*$/i
/** Leaf blocks that other passes take up. */
const leavesOfOthers: ReadonlySet<string> = new Set([
  'video',
  'audio',
  'embed',
  'include',
  'literalinclude',
  'table',
  'csv-table',
  'list-table',
  'figure',
  'image',
  'download',
  'youtube',
  'vimeo'
])

/**
 * Siblings with their marks as nodes: `pageBreak`, `generated`, `excerptEnd`. Reports `leaf-unknown`.
 *
 * @param top the siblings are those of the file itself: only there an excerpt can end
 */
export function liftMarks(nodes: readonly SourceNode[], top: boolean, state: PassState): readonly SourceNode[] {
  const split = fencesOfShortcodes(nodes)
  if (!split.some(mayBeMark)) return split
  return split.flatMap(node => {
    switch (node.type) {
      case 'html':
        return ofHtml(node, top)
      case 'paragraph':
        return ofParagraph(node, top)
      case 'list':
        return isKramdownContents(node) ? [generatedNode({type: 'generated', position: node.position}, 'toc')] : [node]
      case 'fenceMark':
        return node['size'] === 2 ? ofLeaf(node, top, state) : [node]
      default:
        return [node]
    }
  })
}

function mayBeMark({type, children}: SourceNode): boolean {
  return type === 'html' || type === 'fenceMark' || type === 'paragraph' || (type === 'list' && children?.length === 1)
}

function ofHtml(node: SourceNode, top: boolean): readonly SourceNode[] {
  const value = (node.value ?? '').trim()
  const {position} = node
  const comment = commentWord(value)
  if (comment === undefined) return breakingElement.test(value) ? [{type: 'pageBreak', position}] : [node]
  return markNamed(comment, node, top) ?? [node]
}

/** The one word of a comment. */
function commentWord(value: string): string | undefined {
  return /^<!--\s*([a-z-]+)\s*-->$/i.exec(value)?.[1]?.toLowerCase()
}

function markNamed(name: string, {position}: SourceNode, top: boolean): readonly SourceNode[] | undefined {
  if (name === 'toc') return [generatedNode({type: 'generated', position}, 'toc')]
  if (excerptEnds.has(name)) return top ? [{type: 'excerptEnd', position}] : []
  return pageBreaks.has(name) ? [{type: 'pageBreak', position}] : undefined
}

function ofParagraph(paragraph: SourceNode, top: boolean): readonly SourceNode[] {
  const children = paragraph.children ?? []
  const [only, ...others] = children
  if (only && others.length === 0) {
    const name = loneName(only)
    const marks = name === undefined ? undefined : markNamed(name, paragraph, top)
    if (marks) return marks
  }
  if (!top) return [paragraph]
  // A comment in the paragraph ends the excerpt with the paragraph.
  const ends = children.some(({type, value}) => type === 'html' && excerptEnds.has(commentWord(value ?? '') ?? ''))
  return ends ? [paragraph, {type: 'excerptEnd', position: paragraph.position}] : [paragraph]
}

function loneName(node: SourceNode): string | undefined {
  switch (node.type) {
    case 'texCommand':
      return node['argument'] === undefined && pageBreaks.has(String(node['name'])) ? 'pagebreak' : undefined
    case 'shortcode': {
      const shortcode = readShortcode(node.value ?? '')
      return shortcode && !shortcode.closing && pageBreaks.has(shortcode.name.toLowerCase()) ? 'pagebreak' : undefined
    }
    case 'text':
      return /^\s*\[TOC\]\s*$/i.test(node.value ?? '') ? 'toc' : undefined
    case 'wikiLink':
      return node['target'] === '_TOC_' ? 'toc' : undefined
    case 'attributeList':
      return isContentsList(node) ? 'toc' : undefined
    case 'html':
      return commentWord(node.value ?? '')
    default:
      return undefined
  }
}

function isContentsList({type, value}: SourceNode): boolean {
  return type === 'attributeList' && /^\{:\s*toc\s*\}$/i.test(value ?? '')
}

/** kramdown puts the contents in the place of a list of one item: `* TOC` and `{:toc}` below. */
function isKramdownContents(list: SourceNode): boolean {
  const [item] = list.children ?? []
  const [paragraph, ...others] = item?.children ?? []
  const last = paragraph?.type === 'paragraph' ? paragraph.children?.at(-1) : undefined
  return others.length === 0 && last !== undefined && isContentsList(last)
}

function ofLeaf(mark: SourceNode, top: boolean, state: PassState): readonly SourceNode[] {
  const name = String(mark['name'] ?? '').toLowerCase()
  const {position} = mark
  if (pageBreaks.has(name)) return [withAttributes({type: 'pageBreak', position}, attributesOf(mark), state)]
  if (excerptEnds.has(name)) return top ? [{type: 'excerptEnd', position}] : []
  if (name === 'colophon') return [{type: 'generated', what: 'colophon', position}]
  if (generatedNames.includes(name)) {
    return [generatedNode(withAttributes({type: 'generated', position}, attributesOf(mark), state), name)]
  }
  if (!leavesOfOthers.has(name)) {
    const known = [...pageBreaks, ...excerptEnds, ...generatedNames, ...leavesOfOthers]
    state.diagnostics.report('leaf-unknown', mark, {name, near: nearest(name, known)})
  }
  return [mark]
}
