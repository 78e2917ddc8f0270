import type {Diagnostics} from '../diagnostics/collector.js'
import type {Config} from '../model/config.js'
import type {IncludedFile, IncludeSource} from '../model/included.js'
import type {ParseBlocks, ParsedBlocks, ParseInline} from '../model/source-blocks.js'
import type {SourceNode} from '../model/source-tree.js'

/** What shape is given beside a chapter. */
export interface ShapeContext {
  readonly config: Config
  /** Inline Markdown -> phrasing: titles and other texts of front matter. */
  readonly parseInline: ParseInline
  /** The file is all of the publication, so `split: auto` may cut it into chapters. */
  readonly alone: boolean
  /** Files of the publication's folder, for those the chapter includes. */
  readonly included: IncludeSource
  /** Blocks that come as plain text -> their nodes, placed in that text. */
  readonly parseBlocks: ParseBlocks
  /** Classes that the templates have a style for. */
  readonly styled: ReadonlySet<string>
}

/** What the passes over one file share. */
export interface PassState {
  readonly diagnostics: Diagnostics
  /** Text of the file, to tell `\[^1]` from `[^1]`. */
  readonly text: string
  readonly lang: string
  /** The description of a lone picture is its caption too. */
  readonly captionFromAlt: boolean
  /** Link definitions by identifier; the first of a name counts. */
  readonly definitions: Pick<ReadonlyMap<string, SourceNode>, 'get'>
  /** What `{{< var key >}}` and `{{< meta key >}}` print, by key. */
  readonly values: ReadonlyMap<string, string>
  /** What the publication says that abbreviations stand for. */
  readonly given: ReadonlyMap<string, string>
  /** What the file says that abbreviations stand for, as it is met. */
  readonly abbreviations: Map<string, string>
  /** Texts of notes, in the order in which they are met. */
  readonly notes: SourceNode[]
  /** Inline Markdown that stands outside the text (the title of a fence, an attribute) as shaped phrasing, placed at a node. */
  readonly inline: (text: string, place: SourceNode) => readonly SourceNode[]
  /** Inline Markdown as parsed, for the passes that shape it (inline-text.ts); what the file defines counts. */
  readonly parseInline: (text: string) => readonly SourceNode[]
  /** Blocks that stand in this file as plain text; what the file defines counts. */
  readonly parseBlocks: (text: string) => ParsedBlocks
  /** A file of values for a table, named at a node. Reports `include-missing`, `include-outside`; then `undefined`. */
  readonly dataFile: (path: string, place: SourceNode) => IncludedFile | undefined
  /** How many pieces of code have points in a list below, so far. */
  readonly calledOut: {count: number}
  /** How many directives of MyST are open around the node. */
  readonly directives: number
  /** A line of the file, from 1, without its end. */
  readonly line: (number: number) => string
  /** Where it begins, in UTF-16 units. */
  readonly offset: (number: number) => number
  /** Line ends are as typed. */
  readonly breaks: boolean
  readonly styled: ReadonlySet<string>
  /** Classes without a style that were told. */
  readonly unstyled: Set<string>
}
