/** What pdfmake's layout is given, and what follows from what a node is. */
import type {Columns, Placing, Span} from '../content.js'
import type {StructureElement} from '../structure/element.js'
import type {Tag} from '../structure/tag.js'
import type {MeasuredText} from './measure.js'

/** A node as it is while it is laid out: which of these it has says what it is. */
export interface LaidNode extends Placing {
  readonly stack?: LaidNode[]
  readonly inColumns?: Columns
  readonly ul?: (LaidNode & {readonly marker?: readonly Span[]})[]
  readonly inset?: number
  readonly table?: object
  readonly least?: number
  readonly text?: unknown
  readonly image?: string
  readonly svg?: string
  readonly layout?: unknown
  /** Whose picture it is, once it has been laid out. */
  element?: StructureElement | undefined
  readonly _width?: number
  readonly _height?: number
  readonly _minWidth?: number
  readonly _maxWidth?: number
  readonly width?: number
  readonly height?: number
}

export interface PageBox {
  readonly width: number
  readonly height: number
  readonly margins: {readonly left: number; readonly right: number; readonly top: number; readonly bottom: number}
}

export interface Grid {
  /** Points from the top trim to where the text begins. */
  readonly top: number
  /** Points between baselines of the text. */
  readonly leading: number
  /** Distance of the text's baseline from the top of its line. */
  readonly baseline: number
  /** Colour of the text. */
  readonly ink: string
}

/** What follows a figure as it stands where the figure is gone. */
export function pastFloat(node: LaidNode, {gap, indent}: NonNullable<Placing['pastFloat']>): LaidNode {
  const {paragraph} = node as unknown as MeasuredText
  // Measuring has settled the indent of a text already.
  const text = indent === undefined || node.text === undefined ? {} : {paragraph: {...paragraph, indent}}
  return {...node, gap, ...text}
}

export function tagOf(node: LaidNode): Tag | undefined {
  // A picture keeps its place in the element it is shown for, before its caption.
  return node.tag ?? (node.text !== undefined ? {type: 'P'} : isPicture(node) ? {type: 'Group'} : undefined)
}

export function isPicture({image, svg}: LaidNode): boolean {
  return image !== undefined || svg !== undefined
}
