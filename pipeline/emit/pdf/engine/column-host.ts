/** What the flow of columns asks of the layout. */
import type {StructureTree} from '../structure/tree.js'
import type {NoteBlock} from './footnotes.js'
import type {Grid, LaidNode, PageBox} from './laid-node.js'
import type {BookWriter} from './writer.js'

/** Where the layout is in a list of blocks. */
export interface BlockPlace {
  readonly index: number
  /** The block before it is a figure that waits for the next page. */
  readonly floated: boolean
}

/**
 * Is asked before a block is laid out. `waits`: it stands somewhere else, and the text goes on; `ends`: it is not laid out now,
 * nor what comes after it.
 */
export type BeforeBlock = (place: BlockPlace, node: LaidNode) => 'waits' | 'ends' | undefined

/** What the layout does with blocks. */
export interface ColumnHost {
  readonly writer: BookWriter
  readonly grid: Grid
  readonly box: PageBox
  readonly tree: StructureTree
  place(blocks: readonly LaidNode[], from: BlockPlace, before?: BeforeBlock): void
  /** A block that is placed later, so many points wide. */
  setApart(node: LaidNode, width: number): NoteBlock
  /** Points that the first lines of a block ask for, with its gap, without their notes. */
  need(blocks: readonly LaidNode[], index: number): number
}
