/** The table of the PDF: one entry a node type. */
import {createWalker} from '../../handlers.js'
import type {Handlers} from '../../handlers.js'
import type {PreparedNode} from '../../../model/nodes.js'
import {plainText} from '../../../tree/text.js'
import type {Made} from '../made.js'
import type {PdfState} from '../state.js'
import {directed} from '../isolates.js'
import {code} from './code.js'
import {admonition, details, generated, kindBlock, pageBreak, wordsOnly} from './containers.js'
import {caption, figure, media} from './figures.js'
import {inlineMath, math} from './formulas.js'
import {inlineImage} from './images.js'
import {definitionDescription, definitionList, definitionTerm, list, listItem} from './lists.js'
import {
  crossReference,
  emphasis,
  inlineCode,
  lineBreak,
  link,
  looking,
  noteCall,
  raised,
  roleSpan,
  textMade
} from './phrasing.js'
import {ruby} from './ruby.js'
import {looseCells, table} from './tables.js'
import {blockquote, heading, paragraph, speech, thematicBreak, verse, verseLine} from './text-blocks.js'

const handlers: Handlers<Made, PdfState> = {
  paragraph,
  heading,
  thematicBreak,
  blockquote,
  list,
  listItem,
  code,
  math,
  table,
  tableRow: looseCells,
  tableCell: looseCells,
  figure,
  caption,
  admonition,
  block: kindBlock,
  details,
  verse,
  line: verseLine,
  speech,
  definitionList,
  definitionTerm,
  definitionDescription,
  media,
  generated,
  pageBreak,

  text: textMade,
  emphasis,
  strong: (node, state) => looking(node.children, {bold: true}, state),
  delete: (node, state) => looking(node.children, {strike: true}, state),
  inlineCode,
  inlineMath,
  break: lineBreak,
  link,
  image: inlineImage,
  footnoteReference: noteCall,
  crossReference,
  cite: (node, state) => state.walk(node.children, state),
  span: roleSpan,
  superscript: raised,
  subscript: raised,
  ruby,
  // No index: its pages are known only when the book is made.
  indexMark: () => []
}

const walkTable = createWalker(handlers, (node, state) => wordsOnly(plainText([node]), state))

/** Walk nodes; an id on any of them becomes a destination at the next words or picture, a language that of its words. */
export function walk(nodes: readonly PreparedNode[], state: PdfState): Made[] {
  const made: Made[] = []
  for (const node of nodes) {
    if (node.identifier !== undefined && !(node.only && !node.only.includes(state.medium))) {
      const name = state.chapter.destinations.name(state.chapter.head.id, node.identifier)
      if (name !== undefined) state.chapter.waiting.push(name)
    }
    const spoken = node.lang === undefined ? state : {...state, look: {...state.look, lang: node.lang}}
    if (node.dir === undefined) for (const item of walkTable([node], spoken)) made.push(item)
    else made.push(...directed(walkTable([node], {...spoken, direction: node.dir}), node.dir, state.direction))
  }
  return made
}
