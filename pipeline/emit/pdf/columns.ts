/** Chapters in columns: which they are, and which of their blocks stand across. */
import type {Code, Figure, Generated, MathBlock, PreparedNode, Table} from '../../model/nodes.js'
import type {PreparedChapter} from '../../model/publication.js'
import {formulaScale} from '../../theme/formula.js'
import {gridOf} from '../../tree/table-grid.js'
import type {Columns, PdfNode} from './content.js'
import type {Geometry} from './geometry.js'
import type {Made} from './made.js'
import {flow} from './handlers/text-blocks.js'
import {grounded} from './state.js'
import type {PdfState} from './state.js'
import {styleOf} from './styled.js'
import {fitColumns} from './table-columns.js'

/** Pieces of a few lines, which have a page to themselves. */
const display: ReadonlySet<PreparedChapter['head']['role']> = new Set(['dedication', 'epigraph'] as const)

const lists: ReadonlySet<Generated['what']> = new Set([
  'list-of-figures',
  'list-of-tables',
  'list-of-listings'
] as const)

/** `undefined`: one column. Lists with numbers of pages are read line by line, and stay in one. */
export function columnsOf({head, children}: PreparedChapter, {columns}: Geometry): Columns | undefined {
  if (!columns || display.has(head.role)) return undefined
  if (children.some(node => node.type === 'generated' && lists.has(node.what))) return undefined
  return {count: columns.count, gap: columns.gap}
}

export function across(nodes: readonly PdfNode[]): readonly PdfNode[] {
  return nodes.map(node => ({...node, across: true}))
}

/** State of what is in a column. */
export function columnState(wide: PdfState): PdfState {
  const {geometry} = wide.chapter
  const measure = geometry.columns?.width ?? geometry.measure
  return {...wide, chapter: {...wide.chapter, geometry: {...geometry, measure}}, measure}
}

/**
 * The blocks of a chapter: those that have no room in a column are as wide as all of them, and say so.
 *
 * @param heading blocks of its head, which are as wide as that when they are not small
 */
export function flowInColumns(
  heading: readonly PreparedNode[],
  children: readonly PreparedNode[],
  wide: PdfState
): readonly PdfNode[] {
  const narrow = columnState(wide)
  const walk = (nodes: readonly PreparedNode[]): Made[] =>
    nodes.flatMap(node =>
      (heading.includes(node) && isWide(node, narrow)) || spans(node, narrow)
        ? wide.walk([unplaced(node)], wide).map(standingAcross)
        : wide.walk([node], narrow)
    )
  return flow([...heading, ...children], {...narrow, walk})
}

/** A small picture of the head is the first thing in a column. */
function isWide(node: PreparedNode, {chapter, measure}: PdfState): boolean {
  const images = node.type === 'figure' ? node.children.filter(child => child.type === 'image') : []
  return !images.every(image => (chapter.pictures.of(image)?.width ?? 0) <= measure)
}

/** Across the columns a figure stands where it asked to be. */
function unplaced(node: PreparedNode): PreparedNode {
  return node.type === 'figure' && (node.placement === 'full' || node.placement === 'wide')
    ? {...node, placement: 'auto'}
    : node
}

function standingAcross(made: Made): Made {
  return made.kind === 'span' ? made : {...made, node: {...made.node, across: true}}
}

/** Whether a block asks for all columns, or is wider than one. */
function spans(node: PreparedNode, state: PdfState): boolean {
  if (node.classes?.some(name => name === 'full' || name === 'wide')) return true
  switch (node.type) {
    case 'figure':
      return figureSpans(node, state)
    case 'table':
      return tableSpans(node, state)
    case 'code':
      return codeSpans(node, state)
    case 'math':
      return formulaSpans(node, state)
    case 'block':
      return node.kind === 'columns'
    default:
      return false
  }
}

function figureSpans({placement, children}: Figure, state: PdfState): boolean {
  return placement === 'full' || placement === 'wide' || children.some(child => spans(child, state))
}

/** In a column it would be set in smaller type, or turned. */
function tableSpans(node: Table, state: PdfState): boolean {
  const grid = gridOf(node)
  if (node.landscape === true) return true
  if (grid.columns === 0) return false
  return fitColumns(grid, node.widths, grounded(state, styleOf('table', state))).step !== undefined
}

/** Ems: the width of every character of the code face. */
const advance = 0.6
/** Lines that are cut: a few can be read, more are no program any longer. */
const mostCut = 2

function codeSpans({value}: Code, state: PdfState): boolean {
  const {fontSize} = styleOf('code', state)
  const room = (state.measure - 18 * state.chapter.geometry.factor) / (advance * fontSize)
  return value.split('\n').filter(line => line.length > room).length > mostCut
}

function formulaSpans(node: MathBlock, state: PdfState): boolean {
  const formula = state.chapter.formulas(node)
  if (formula?.kind !== 'typeset') return false
  const ems = formula.pieces.reduce((sum, {width}) => sum + width, 0)
  // Its number has its own room beside it.
  const beside = node.number === undefined && formula.tag === undefined ? 0 : 2
  return (ems * formulaScale + beside) * state.ground.fontSize > state.measure
}
