/**
 * The one traversal of a file's tree: each node is seen once, its raw HTML first, then its children, then itself. Every
 * rewrite is a function of its own.
 */
import {canonicalTag, isTag} from '../language/tag.js'
import type {SourceNode} from '../model/source-tree.js'
import {attribute, attributesOf} from '../tree/attributes.js'
import {asFlow, asPhrasing, isFlow, isPiece} from '../tree/flow.js'
import {replaceEach} from '../tree/rewrite.js'
import {plainText} from '../tree/text.js'
import {takeAbbreviations} from './abbreviations.js'
import {liftAlert} from './admonitions.js'
import {settleAnchors} from './anchors.js'
import {liftMarks} from './block-marks.js'
import {settleBlockAttributes, settleHeading} from './block-attributes.js'
import {liftListing, settleCodeBlocks, settleListsBelow} from './code/blocks.js'
import {settleRawInline} from './code/raw.js'
import {isRawCode, settleCode} from './code/settle.js'
import type {PassState} from './context.js'
import {liftDefinitions} from './definitions.js'
import {directiveOf, isMarkdownFormat} from './directive-bodies.js'
import {isMathFence, liftDisplayMath, mathOfFence, reportBackslashMath, reportSuspiciousMath} from './display-math.js'
import {settleDropCap} from './drop-caps.js'
import {pairFences} from './fences.js'
import {liftFigure, settleFigure} from './figures.js'
import {captionSpans} from './figures/caption-spans.js'
import {dressFigure, dressTable} from './figures/dress.js'
import {embedded, settlePicture} from './figures/picture.js'
import {shownByShortcode} from './figures/shortcodes.js'
import {reportForeignMarks} from './foreign-marks.js'
import {stitchHtml} from './html/stitch.js'
import {noteOf} from './inline/notes.js'
import {joinTexts} from './inline/pieces.js'
import {structureInline} from './inline/structure.js'
import {attributeQuote} from './kinds/attribution.js'
import {liftLineBlock} from './kinds/verse.js'
import {shownByLeaf} from './leaf-blocks.js'
import {withBreaks} from './line-ends.js'
import {settleMath} from './math-labels.js'
import {isBlockName, makeBlock} from './named-blocks.js'
import {squareTable} from './pipe-tables.js'
import {definitionsOf, resolveReference} from './references.js'
import {captionTables} from './tables/captions.js'
import {dataTable, isDataTable, settleDataCode} from './tables/data.js'
import {keepDialectTables} from './tables/dialects.js'
import {settleTargets} from './targets.js'
import {reportSingleTildes} from './tilde.js'
import {reportUndefinedNotes} from './undefined-notes.js'
import {reportTemplateTags, settleShortcode, withValuesInAddress} from './values.js'

/** No tree is deeper: what walks a tree may call itself for each level. */
const deepest = 500
/** Nobody nests raw HTML by hundreds; more is a mistake or an attack. */
const deepestHtml = 100
const phrasingParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'caption',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'span',
  'superscript',
  'subscript',
  'inlineNote',
  'definitionTerm',
  'caption'
])

/** Their children are pieces and no blocks. */
const listParents: ReadonlySet<string> = new Set(['list', 'table', 'tableRow', 'definitionList', 'verse'])

/** The flow of a file. Link definitions and texts of notes are taken out; the latter are put into `state.notes`. */
export function shapeFlow(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  return shapeChildren({type: 'root', children: nodes}, 0, state)
}

/** Phrasing that stands by itself, such as a title in front matter. */
export function shapePhrasing(nodes: readonly SourceNode[], state: PassState): readonly SourceNode[] {
  return asPhrasing(shapeChildren({type: 'paragraph', children: nodes}, 0, state))
}

function shapeChildren(parent: SourceNode, depth: number, state: PassState): readonly SourceNode[] {
  let children = parent.children ?? []
  const phrasing = phrasingParents.has(parent.type)
  if (phrasing) children = settleRawInline(structureInline(children, parent.type, state), state)
  else if (!listParents.has(parent.type)) {
    const fenced = pairFences(liftMarks(children, parent.type === 'root', state), state)
    const marked = takeAbbreviations(settleCodeBlocks(settleDataCode(fenced), isBlockName, state), state)
    // Before definitions: a caption of a table may have the form of one.
    children = liftDefinitions(captionTables(keepDialectTables(marked, state), state))
    reportForeignMarks(children, state)
  }
  if (children.some(({type}) => type === 'html')) {
    const room = Math.min(deepestHtml, Math.max(0, deepest - 10 - depth))
    children = stitchHtml(children, phrasing, room, state)
    if (parent.type === 'tableCell') children = children.some(isFlow) ? asFlow(children) : children
    else if (!phrasing) children = asFlow(children)
    else if (parent.type !== 'paragraph') children = asPhrasing(children)
    children = joinTexts(children)
  }
  children = replaceEach(children, child => shapeNode(child, depth + 1, state))
  if (phrasing) return children
  const named = settleTargets(settleAnchors(settleListsBelow(settleBlockAttributes(children, state), state)))
  return captionSpans(replaceEach(named, node => dressed(node, state)))
}

/** What lists and labels of their own lines have said of a figure or a table. */
function dressed(node: SourceNode, state: PassState): SourceNode {
  const says = node['attributes'] !== undefined || node['identifier'] !== undefined
  if (!says) return node
  if (node.type === 'table') return dressTable(node, state)
  if (node.type === 'figure') return dressFigure(node, state)
  return node.type === 'paragraph' ? liftFigure(node, state) : node
}

function shapeNode(given: SourceNode, depth: number, around: PassState): readonly SourceNode[] | SourceNode {
  const node = withValuesInAddress(given, around)
  const state = inLanguageOf(node, around)
  switch (node.type) {
    case 'text':
      reportUndefinedNotes(node, state.text, state.diagnostics)
      reportSingleTildes(node, state.diagnostics)
      reportTemplateTags(node, state)
      return state.breaks ? withBreaks(node) : node
    case 'shortcode':
      return shownByShortcode(node, state) ?? settleShortcode(node, state)
    case 'image':
      return settlePicture(node, state)
    case 'wikiLink': {
      const shown = embedded(node)
      return shown?.type === 'image' ? settlePicture(shown, state) : (shown ?? node)
    }
    case 'leafBlock':
      return shownByLeaf(node, state)
    case 'fence':
      if (isDataTable(node)) return dataTable(node, state)
      if (isMathFence(node)) return settleMath(mathOfFence(node, state), state)
      break
    case 'inlineCode':
      return isMarkdownFormat(attributesOf(node).format ?? '') ? state.inline(node.value ?? '', node) : node
    case 'inlineMath':
      reportSuspiciousMath(node, state)
      return node
    case 'math':
      return settleMath(node, state)
    case 'definition':
      return []
    case 'excerptEnd':
      // Inside of a block no excerpt ends.
      return depth > 1 ? [] : node
    case 'code': {
      const directive = directiveOf(node, isBlockName, state)
      if (directive) return shapeNode(directive, depth, insideDirective(directive, state))
      // Raw HTML may be code as well.
      return isRawCode(node)
        ? settleCode(node, 0, state).map(made => liftListing(made, state))
        : liftListing(node, state)
    }
    case 'linkReference':
    case 'imageReference': {
      const resolved = resolveReference(node, state.definitions)
      if (resolved.type === 'image') return settlePicture(resolved, state)
      return resolved === node || !resolved.children ? resolved : shapeNode(resolved, depth, state)
    }
    default:
  }
  if (!node.children) return node
  if (depth >= deepest && !isPiece(node)) return flattened(node, state)
  const children = shapeChildren(node, depth, state)
  const made = children === node.children ? node : {...node, children}
  switch (made.type) {
    case 'footnoteDefinition':
      state.notes.push(made)
      return []
    case 'inlineNote':
      return noteOf(made, state)
    case 'fence':
      return makeBlock(made, state)
    case 'heading':
      return settleHeading(made, state)
    case 'paragraph':
      return settleParagraph(made, state)
    case 'figure':
      return settleFigure(made, state)
    case 'blockquote': {
      const alert = liftAlert(made, state.lang)
      return alert === made ? attributeQuote(made, state) : alert
    }
    case 'table':
      return typeof made['head'] === 'number' ? made : squareTable(made, state.diagnostics)
    default:
      return withHeads(made, depth, state)
  }
}

/** The words that blocks get are in the language of the block; that of code is the language of its program. */
function inLanguageOf(node: SourceNode, state: PassState): PassState {
  // A fence has its fields when it is made; until then they stand in its list.
  const lang = node.type === 'fence' ? attribute(attributesOf(node), 'lang') : node['lang']
  if (node.type === 'code' || typeof lang !== 'string' || lang === state.lang || !isTag(lang)) return state
  return {...state, lang: canonicalTag(lang)}
}

/** What the body of a directive defines counts inside of it. */
function insideDirective({children = []}: SourceNode, state: PassState): PassState {
  const own = definitionsOf(children)
  const around = state.definitions
  const definitions = own.size === 0 ? around : {get: (name: string) => own.get(name) ?? around.get(name)}
  return {...state, definitions, directives: state.directives + 1}
}

/** Raw HTML may have put blocks into a paragraph: then it ends before each and goes on after it. */
function settleParagraph(paragraph: SourceNode, state: PassState): readonly SourceNode[] | SourceNode {
  const children = paragraph.children ?? []
  if (!children.some(isFlow)) {
    reportBackslashMath(children, state)
    return children.length === 0
      ? []
      : liftFigure(liftDisplayMath(liftLineBlock(settleDropCap(paragraph, state.diagnostics)), state), state)
  }
  return asFlow(children).map(block => (block.type === 'paragraph' ? liftFigure(block, state) : block))
}

/** Summaries and readings stand beside the children and hold Markdown as well. */
function withHeads(node: SourceNode, depth: number, state: PassState): SourceNode {
  const field = node.type === 'details' ? 'summary' : node.type === 'ruby' ? 'reading' : undefined
  const list = field === undefined ? undefined : node[field]
  if (field === undefined || !Array.isArray(list)) return node
  // These fields are made by our conversion of raw HTML alone, which puts nodes there.
  const parent: SourceNode = {type: 'paragraph', children: list as readonly SourceNode[]}
  return {...node, [field]: shapeChildren(parent, depth + 1, state)}
}

function flattened(node: SourceNode, {diagnostics}: PassState): SourceNode {
  diagnostics.report('nesting-too-deep', node, {levels: deepest})
  const text: SourceNode = {type: 'text', value: plainText([node]), position: node.position}
  return isFlow(node) ? {type: 'paragraph', children: [text], position: node.position} : text
}
