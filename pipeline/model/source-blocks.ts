/** What shape may ask of parse while it works: blocks that come as plain text, such as the body of a directive. */
import type {Position} from './node-fields.js'
import type {SourceNode} from './source-tree.js'

/** Labels that the file around a text defines: only what is defined is a reference. */
export interface Outside {
  readonly links: Iterable<string>
  readonly notes: Iterable<string>
}

export interface ParsedBlocks {
  /** Placed in the text alone, from line 1. */
  readonly children: readonly SourceNode[]
  /** Where more levels are nested than a tree may have; the inner ones are text. */
  readonly tooDeep: readonly {readonly levels: number; readonly position: Position}[]
}

/** Inline Markdown that stands outside the text: titles, attributes. Its nodes have no positions. */
export type ParseInline = (text: string, outside?: Outside) => readonly SourceNode[]

export type ParseBlocks = (text: string, outside: Outside) => ParsedBlocks
