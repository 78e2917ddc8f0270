import type {Diagnostics} from '../diagnostics/collector.js'
import type {Config} from '../model/config.js'
import type {SourceNode} from '../model/source-tree.js'

/** What shape is given beside a chapter. */
export interface ShapeContext {
  readonly config: Config
  /** Inline Markdown -> phrasing: titles and other texts of front matter. */
  readonly parseInline: (text: string) => readonly SourceNode[]
  /** The file is all of the publication, so `split: auto` may cut it into chapters. */
  readonly alone: boolean
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
  readonly definitions: ReadonlyMap<string, SourceNode>
  /** Texts of notes, in the order in which they are met. */
  readonly notes: SourceNode[]
  /** Inline Markdown that stands outside the text (the title of a fence, an attribute) as shaped phrasing, placed at a node. */
  readonly inline: (text: string, place: SourceNode) => readonly SourceNode[]
}
