/** A line as pdfmake places it, and what it is made of. */
import lineModule from 'pdfmake/js/Line.js'
import type {InkPath} from '../../../model/formula.js'
import type {SpanPicture, Tail} from '../content.js'
import type {Spread} from '../galley.js'
import type {InlineElements} from '../structure/inline.js'
import type {StructureElement} from '../structure/element.js'
import type {Run} from '../typeset/line.js'
import type {Initial} from './initials.js'
import type {SettledLook} from './looks.js'

/** A run with what is drawn beside its letters. */
export interface LineRun extends Run {
  readonly look: SettledLook
  readonly formula?: RunFormula | undefined
  readonly picture?: SpanPicture | undefined
  /** Points that it reaches above and below the baseline, where that may be more than letters do. */
  readonly extent?: Extent | undefined
  /** Its words are the number of this place's page, or rather of a page with three digits. */
  readonly pageOf?: string | undefined
  /** Read and not seen: the letter that a large one is shown for. */
  readonly unseen?: boolean | undefined
}
export interface Extent {
  readonly ascent: number
  readonly depth: number
}
/** The paths are drawn so large that an em of theirs is `em` points. */
export interface RunFormula {
  readonly em: number
  /** Of the first piece; the others say nothing. */
  readonly said: string | undefined
  readonly paths: readonly InkPath[]
  /** In the place of characters that no font has. */
  readonly box?: true
}

export class BookLine extends lineModule.default {
  dests: readonly string[] = []
  /** Notes that are called in it, by name. */
  notes: readonly string[] = []
  tail: Tail | undefined
  /** A large letter that begins in this line and stands beside those after it. */
  initial: Initial | undefined
  /** Colour of the mark behind the line: the text goes on, and did not ask for a new line. */
  turn: string | undefined
  /** What happens to the number of a page in it. */
  spread: Spread = 'start'
  /** It stands in the outer margin. */
  inMargin?: boolean
  /** A word ends with the line, and the paragraph goes on. */
  wordEnds = false
  /** Whose words these are; `undefined`: they are not read. */
  element: StructureElement | undefined
  /** Elements within that, by spans. */
  inline: InlineElements | undefined
  constructor(
    readonly runs: readonly LineRun[],
    maxWidth: number,
    readonly leading: number,
    /** Points from the top of the line to its baseline. */
    readonly baseline: number
  ) {
    super(maxWidth)
  }
  override getHeight(): number {
    return this.leading
  }
  override getAscenderHeight(): number {
    return this.baseline
  }
  /** pdfmake copies the lines of an unbreakable block when it finds their page; what is drawn can be shared. */
  override clone(): BookLine {
    const copy = new BookLine(this.runs, this.maxWidth, this.leading, this.baseline)
    copy.dests = this.dests
    copy.notes = this.notes
    copy.tail = this.tail
    copy.initial = this.initial
    copy.turn = this.turn
    copy.spread = this.spread
    copy.wordEnds = this.wordEnds
    copy.element = this.element
    copy.inline = this.inline
    copy.x = this.x ?? 0
    copy.y = this.y ?? 0
    return copy
  }
}
