/**
 * What a handler makes: pdfmake's document definition as plain data, narrowed to what we use, with a few fields of our own
 * that engine/ answers (`gap`, `keep`, `snap`, `line`, `frame`, `dests`, `tail`, `tag`). Lengths are in points.
 *
 * No functions, no class instances: a part survives `structuredClone`. Colours are `#rrggbb`.
 */
import type {Direction} from '../../fonts/face.js'
import type {TypesetFormula} from '../../model/formula.js'
import type {Tag} from './structure/tag.js'

/** A font that the publication adds is called by its place among them. */
export type FontName = ThemeFont | AddedFontName
export type ThemeFont = 'text' | 'display' | 'label' | 'code'
export type AddedFontName = `added-${number}`

/** How a run of characters looks. Absent: as the paragraph. */
export interface Look {
  readonly font?: FontName
  readonly bold?: boolean
  readonly italics?: boolean
  readonly fontSize?: number
  readonly color?: string
  /** OpenType features by tag. */
  readonly features?: readonly string[]
  /** Baseline raised by so many points; negative lowers. */
  readonly rise?: number
  /** Language of the words, a BCP 47 tag. */
  readonly lang?: string
  /** Words may be parted at the end of a line, as the language does it. */
  readonly hyphenated?: boolean
  readonly background?: string
  /** A ground or rule of the whole line that the words stand in. */
  readonly band?: Band
  /** Colour of a line under the words. */
  readonly underline?: string
  readonly strike?: boolean
  /** Marks at each character, over or under it: emphasis in scripts that are not slanted. */
  readonly stress?: 'over' | 'under'
  /** External address, percent-encoded ASCII. */
  readonly link?: string
  /** Name of a destination. */
  readonly goTo?: string
  /** What the words are beside words of the sentence: of a program, or the number of a note that is called. */
  readonly said?: 'code' | 'call'
}

export interface Band {
  readonly fill?: string
  /** Colour of a rule at the start edge. */
  readonly rule: string
  /** Points beyond the text on both sides. */
  readonly reach: number
}

export interface Span extends Look {
  readonly text: string
  /** Destinations at this place. */
  readonly dests?: readonly string[]
  /** Name of the note that is called here. */
  readonly note?: string
  /** A destination: the number of its page is shown in the place of the text, which is about as long. */
  readonly pageOf?: string
  /** No font has the text, which is one character with its marks: a box is drawn in its place. */
  readonly lacking?: true
  /** The large letter that the paragraph begins with, where there is room for one. */
  readonly initial?: true
  /** Drawn in the place of the text, on its baseline; a line may end between two pieces. */
  readonly formula?: SpanFormula
  /** A picture that stands on the baseline; the text is nothing. */
  readonly picture?: SpanPicture
  /** Characters, and in the span behind them their reading, which is set over them. */
  readonly ruby?: 'base' | 'reading'
}
/** A picture of the part by its key, or a drawing; points. */
export interface SpanPicture {
  readonly image?: string
  readonly svg?: string
  readonly width: number
  readonly height: number
  /** A Figure with its description, or nothing that is read. */
  readonly tag: Tag
}
/** Outlines of a formula, in ems of the span's size and thousandths of them. */
export interface SpanFormula extends Pick<TypesetFormula, 'ascent' | 'depth' | 'pieces'> {
  /** What a reader copies and finds: the formula in Unicode characters, else its TeX. */
  readonly said: string
  /** It is a sign of the text, such as the end of a proof, and no formula to who hears it. */
  readonly sign?: true
}

/** What any block may say about its place on the page. */
export interface Placing {
  readonly style?: string
  /** Space before, dropped at the head of a page. */
  readonly gap?: number
  /** left, top, right, bottom. */
  readonly margin?: readonly [number, number, number, number]
  /** Stays with the first lines of the next block. */
  readonly keep?: boolean
  /** Its first baseline stands on the grid, or so many points below a line of it where there is a gap above. */
  readonly snap?: boolean | number
  /** Points: a block up to this height is not parted but begins on the next page. */
  readonly whole?: number
  /** Not above this line of the grid, counted from the top trim. */
  readonly line?: number
  readonly start?: 'page' | 'recto'
  readonly unbreakable?: boolean
  /** It may stand at the head of the next page, with the text flowing on, where it does not fit. */
  readonly float?: boolean
  /** Text may run beside it, where there is room for both; points. */
  readonly side?: {readonly edge: 'left' | 'right'; readonly width: number} | undefined
  /** It stands in the margin and takes no room in the text. */
  readonly beside?: Beside
  /** Behind such a block: how it stands to what is before it, where that has gone to another page. */
  readonly pastFloat?: {readonly gap: number; readonly indent?: number}
  /** It stands across all columns, where the text around it is set in columns. */
  readonly across?: boolean
  /** Stands on pages of its own, which are turned on their side, behind the page that it falls on. Only where nothing but the chapter is around it. */
  readonly turned?: boolean
  readonly dests?: readonly string[]
  readonly frame?: Frame
  /** What it is to who hears the book. A text without it is a paragraph; any other block is what is around it. */
  readonly tag?: Tag
}

/** A block of the outer margin, beside what follows it; points. */
export interface Beside {
  readonly width: number
  /** From the text. */
  readonly gap: number
}

export interface Rule {
  readonly width: number
  readonly color: string
}
/** Ground and rules of a block; they go on over a page break. */
export interface Frame {
  readonly fill?: string
  readonly top?: Rule
  readonly foot?: Rule
  /** At the start edge. */
  readonly side?: Rule
  /** left, top, right, bottom. */
  readonly pad: readonly [number, number, number, number]
}

export interface ParagraphLook extends Look {
  readonly alignment?: 'left' | 'right' | 'center' | 'justify'
  /** Distance of baselines. */
  readonly leading?: number
  /** Indent of the first line; `hang` is that of the others. */
  readonly indent?: number
  readonly hang?: number
  /** Lines of about equal length, as many as there must be. */
  readonly balance?: boolean
  /** Keep spaces and line ends as they are. */
  readonly preserve?: boolean
  /** Where its text begins; else at the left. */
  readonly direction?: Direction
  /** Colour of the mark behind a line that had to be cut, in the margin of kept text. */
  readonly turn?: string
}

export interface TextNode extends Placing, ParagraphLook {
  readonly text: string | readonly Span[]
  /** The page of a destination, or the number of a formula, at the end edge of the last line. */
  readonly tail?: Tail
  /** Its first span is a large letter beside so many lines, or fewer where it has fewer. */
  readonly initial?: {readonly lines: number; readonly color: string}
}
export interface Tail extends Look {
  /** A destination, whose page is shown; else `words` are. */
  readonly pageOf?: string
  readonly words?: string
  /** How far outside the text's end edge its own end is. */
  readonly shift: number
}
export interface StackNode extends Placing, ParagraphLook {
  readonly stack: readonly PdfNode[]
  /** Its blocks flow from column to column of the page, but those that stand across. Only where no block is around it. */
  readonly inColumns?: Columns
}
/** Columns of a page; points. */
export interface Columns {
  readonly count: number
  readonly gap: number
}
export interface ListNode extends Placing, ParagraphLook {
  readonly ul: readonly ListEntry[]
  /** Room for the markers. */
  readonly inset: number
}
export interface ListEntry extends StackNode {
  readonly marker?: readonly Span[]
}
export interface TableNode extends Placing, ParagraphLook {
  readonly table: {
    readonly widths: readonly number[]
    /** Space between columns, half of it on each side. */
    readonly gap: number
    readonly body: readonly (readonly CellNode[])[]
    readonly headerRows: number
    readonly keepWithHeaderRows: number
    readonly dontBreakRows: boolean
    /** By row: it shares a cell with the next one and stands on its page. Only where rows are not broken. */
    readonly bound?: readonly boolean[]
    /** Ground of every second row, counted from this one. */
    readonly stripes?: {readonly from: number; readonly fill: string}
  }
  readonly layout: 'ruled' | 'side'
  /** About how many points must be free for it to begin, where a heading asks. */
  readonly least: number
}
export interface CellNode extends StackNode {
  readonly colSpan?: number
  readonly rowSpan?: number
  /** It stands at the foot of its row. */
  readonly verticalAlignment?: 'bottom'
}
export interface ImageNode extends Placing {
  /** Key of a picture of the part. */
  readonly image: string
  /** Where on its page, whatever else is there. */
  readonly absolutePosition?: {readonly x: number; readonly y: number}
  readonly width: number
  readonly height: number
  /** Points of the page between which it is seen. */
  readonly shown?: {readonly top: number; readonly foot: number}
}
export interface DrawingNode extends Placing {
  readonly svg: string
  readonly width: number
  readonly height: number
  readonly alignment?: 'left' | 'center'
  /** Where on its page, whatever else is there. */
  readonly absolutePosition?: {readonly x: number; readonly y: number}
}
export type PdfNode = TextNode | StackNode | ListNode | TableNode | ImageNode | DrawingNode
