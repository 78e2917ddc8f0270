/** Items of a list, each with its marker before the first line that it has, whatever that belongs to. */
import type {Line} from 'pdfmake/js/Line.js'
import type {Direction} from '../../../fonts/face.js'
import type {Span} from '../content.js'
import type {StructureTree} from '../structure/tree.js'
import type {BookLine} from './book-line.js'
import type {LaidNode} from './laid-node.js'
import {markerMeasure} from './made-lines.js'
import type {LineMaker} from './made-lines.js'
import type {BookWriter} from './writer.js'

export interface ListItems {
  readonly ul: (LaidNode & {readonly marker?: readonly Span[]})[]
  readonly inset: number
  /** How its text runs: markers stand where lines begin. */
  readonly runs?: Direction
}

export function layOutList(
  node: ListItems,
  writer: BookWriter,
  made: LineMaker,
  tree: StructureTree,
  process: (item: LaidNode, index: number) => void
): void {
  // pdfmake adds a listener for each list it is in; nested lists are no leak.
  writer.setMaxListeners(0)
  const {x, availableWidth} = writer.context()
  const runs = node.runs ?? 'ltr'
  // A list that runs the other way than the pages of the book has its markers at the other edge.
  const turned = (runs === 'rtl') !== made.mirrored
  const edge = turned ? x + availableWidth - markerMeasure : x
  let waiting: BookLine | undefined
  const place = (line: Line): void => {
    const marker = waiting
    // All lists that wait are told of the line itself; a marker that another of them places is none.
    if (!marker || writer.marking) return
    waiting = undefined
    marker.x = edge - writer.context().x
    marker.y = line.getAscenderHeight() - marker.getAscenderHeight()
    writer.marking = true
    writer.addLine(marker, true)
    writer.marking = false
    // Painted before the line as it is read before it.
    const {items} = writer.context().getCurrentPage()
    items.splice(-2, 2, ...items.slice(-2).reverse())
  }
  const [left, right] = turned ? [0, node.inset] : [node.inset, 0]
  writer.context().addMargin(left, right)
  writer.addListener('lineAdded', place)
  for (const [index, item] of node.ul.entries()) {
    const {marker, tag, ...rest} = item
    tree.within(tag, () => {
      waiting = marker && made.markerLine(item, marker, runs)
      tree.within(tag?.type === 'LI' ? {type: 'LBody'} : undefined, () => process(rest, index))
    })
  }
  writer.removeListener('lineAdded', place)
  writer.context().addMargin(-left, -right)
}
