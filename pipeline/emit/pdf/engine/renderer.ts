/**
 * Pages to content streams. Lines are written by us, one TJ a run of one look (pdfmake writes one text object a word);
 * vectors, pictures and drawings stay pdfmake's.
 */
import rendererModule from 'pdfmake/js/Renderer.js'
import measureModule from 'pdfmake/js/SVGMeasure.js'
import type {ImageNode, SpanPicture} from '../content.js'
import type {BookDocument} from './document.js'
import type {BookLine, LineRun} from './book-line.js'
import {formulaOperators} from './drawn-formula.js'
import {initialOperators} from './initials.js'
import {withJoinedBoxes} from './joined-boxes.js'
import {bandOf, groundOf, strokesOf} from './line-grounds.js'
import type {Ground} from './line-grounds.js'
import {linkOf, ownerOf, tailRun} from './line-runs.js'
import {turnedVector} from './placed-items.js'
import type {Picture, Vector} from './placed-items.js'
import type {ArtifactKind, Marks} from './marks.js'
import {decimal, rgb} from '../paint/numbers.js'
import {numberToCome} from '../galley.js'
import type {Box, Spread} from '../galley.js'
import {figureOf} from '../structure/element.js'
import type {StructureElement} from '../structure/element.js'
import {runOperands, showRun} from '../paint/text-operators.js'
import {isLate, lateRun, spreadOf} from './late-lines.js'
import {stressMarks} from './stress-marks.js'
import {turnMark} from './turn-mark.js'

/** A picture with its place; of one that is cut, what is seen of it. */
type Placed = Picture & Pick<ImageNode, 'image' | 'shown'>

export class BookRenderer extends rendererModule.default {
  constructor(
    private readonly book: BookDocument,
    private readonly marks: Marks,
    /** The pages of a book that is read from right to left are laid out as others, and painted as in a mirror. */
    private readonly mirrored: boolean
  ) {
    super(book, undefined)
  }

  override renderLine(line: BookLine, from: number, y: number): void {
    const {book} = this
    const x = this.leftOf(from, line.maxWidth)
    book.toMargin(line.inMargin === true)
    for (const name of line.dests) book.addPlace(name, y - aboveLine, line.element)
    const base = y + line.baseline
    this.fillAll(bandOf(line, x, y))
    const runs = withJoinedBoxes(line)
    for (const run of runs) this.fillAll(groundOf(run, x, base))
    if (line.initial) {
      this.mark(line.element, 'Pagination')
      book.addContent(initialOperators(line.initial, x, base))
    }
    if (isLate(runs)) this.lateWords(line, runs, spreadOf(runs, line.spread), x, y)
    else {
      this.words(line, runs, x, base)
      for (const run of runs) if (!run.unseen) this.decorate(run, x, base)
      for (const run of runs) this.link(line, run, x, y)
    }
    if (line.turn !== undefined) {
      this.marks.openArtifact('Layout')
      book.addContent(turnMark(line.turn, x + line.maxWidth, base))
    }
    if (line.tail) this.tail(line, x, y)
  }

  /** The number of a page is not known before the book is bound; other tails are words like any. */
  private tail(line: BookLine, x: number, y: number): void {
    const run = tailRun(this.book, line, this.mirrored)
    if (run.pageOf !== undefined) {
      this.lateWords(line, [run], this.mirrored ? 'start' : 'end', x, y)
      return
    }
    this.words(line, [run], x, y + line.baseline)
    this.link(line, run, x, y)
  }

  private lateWords(line: BookLine, runs: readonly LineRun[], spread: Spread, x: number, y: number): void {
    const {book, marks} = this
    let owner: StructureElement | undefined
    let begun = false
    const base = y + line.baseline
    const made = [...runs]
      .sort((one, other) => one.order - other.order)
      .flatMap(run => {
        // What is no text that is seen stays where it is, whatever the number.
        if (run.formula || run.picture || run.unseen) {
          this.words(line, [run], x, base)
          return []
        }
        const element = ownerOf(line, run)
        marks.close()
        const opens = begun && element === owner ? undefined : marks.begin(element, 'Pagination')
        owner = element
        begun = true
        return [lateRun(book, run, {opens, link: this.link(line, run, x, y)})]
      })
    book.addLate({x, base, spread, runs: made})
  }

  /** In the order of reading; one text object for all that follows each other in one element. */
  private words(line: BookLine, runs: readonly LineRun[], x: number, base: number): void {
    let text = ''
    let color = ''
    let owner: StructureElement | undefined
    const write = (): void => {
      if (text === '') return
      this.mark(owner, 'Pagination')
      this.book.addContent(`BT\n${text}ET`)
      text = ''
      color = ''
    }
    const inOrder = runs.length === 1 ? runs : [...runs].sort((one, other) => one.order - other.order)
    for (const run of inOrder) {
      const {look, formula, picture} = run
      const element = picture?.tag.type === 'Artifact' ? undefined : ownerOf(line, run)
      if (element !== owner || formula || picture) write()
      owner = element
      if (picture) {
        this.linePicture(picture, line, owner, x + run.x, base - look.rise)
        continue
      }
      if (formula) {
        this.mark(owner, 'Pagination')
        this.book.addContent(formulaOperators(this.book, run, formula, x + run.x, base))
        continue
      }
      const last = line.wordEnds && run === inOrder.at(-1)
      const shown = this.operators(run, x, base, last)
      if (shown === '') continue
      if (look.color !== color) text += `${rgb(look.color)} rg\n`
      color = look.color
      text += shown
    }
    write()
  }

  /** @returns the number of the link that lies over the run */
  private link(line: BookLine, run: LineRun, x: number, y: number): number | undefined {
    const {link, goTo} = run.look
    const to = link ?? goTo
    // What is not read leads nowhere either: a link that no element has cannot be found by who does not see it.
    const owner = linkOf(ownerOf(line, run))
    if (to === undefined || !owner) return undefined
    const words = owner.words.replace(unheard, '').replace(/\s+/g, ' ').trim()
    const said = words === '' ? (link ?? numberToCome) : words
    const box = [x + run.x, y, run.width, line.leading] as const
    const number = this.book.addLink(box, link === undefined ? {place: to} : {url: link}, said)
    this.marks.linked(owner, number)
    return number
  }

  /** What is painted next is content of an element, or none of any. */
  private mark(element: StructureElement | undefined, otherwise: ArtifactKind): void {
    if (element) this.marks.open(element)
    else this.marks.openArtifact(otherwise)
  }

  /** Left edge of what was laid out so wide at `x`. */
  private leftOf(x: number, width: number): number {
    return this.mirrored ? this.book.page.width - x - width : x
  }

  override renderVector(vector: Vector): void {
    this.book.toMargin(vector.inMargin === true)
    this.marks.openArtifact('Layout')
    super.renderVector(this.mirrored ? turnedVector(vector, this.book.page.width) : vector)
  }

  override renderImage(laid: Placed): void {
    this.drawImage({...laid, x: this.leftOf(laid.x, laid._width)})
  }

  private drawImage(image: Placed): void {
    const {x, y, _width, _height, shown} = image
    const cut = shown && {...image, y: shown.top, _height: shown.foot - shown.top}
    this.picture(cut ?? image)
    const matrix = `${decimal(_width)} 0 0 ${decimal(-_height)} ${decimal(x)} ${decimal(y + _height)} cm`
    const clip = cut ? `${decimal(x)} ${decimal(cut.y)} ${decimal(_width)} ${decimal(cut._height)} re W n ` : ''
    this.book.addContent(`q ${clip}${matrix} /${this.book.usePicture(image.image)} Do Q`)
  }

  override renderSVG(laid: Picture): void {
    this.drawDrawing({...laid, x: this.leftOf(laid.x, laid._width)})
  }

  private drawDrawing(svg: Picture): void {
    this.picture(svg)
    // What is wrong in a path ends it there, as in browsers; svg-to-pdfkit would say so on the console of who builds.
    super.renderSVG({...svg, options: {warningCallback: () => undefined}})
  }

  private picture(picture: Picture): void {
    this.book.toMargin(picture.inMargin === true)
    this.destinations(picture)
    const {element, x, y, _width, _height} = picture
    this.mark(element, 'Layout')
    const figure = figureOf(element)
    if (figure) figure.box ??= this.onPage(x, y, _width, _height)
  }

  /** What is seen of a box that may reach over the edges of the paper. */
  private onPage(x: number, y: number, width: number, height: number): Box {
    const {page} = this.book
    const [left, top] = [Math.max(x, 0), Math.max(y, 0)]
    return [left, top, Math.min(x + width, page.width) - left, Math.min(y + height, page.height) - top]
  }

  private linePicture(
    {image, svg, width, height}: SpanPicture,
    {inMargin = false}: BookLine,
    element: StructureElement | undefined,
    x: number,
    base: number
  ): void {
    const place = {x, y: base - height, _width: width, _height: height, inMargin, ...(element && {element})}
    if (image !== undefined) {
      this.drawImage({...place, image})
    } else if (svg !== undefined) {
      // pdfmake draws a drawing as large as it says that it is.
      this.drawDrawing({...place, svg: new measureModule.default().writeDimensions(svg, {width, height})})
    }
  }

  private destinations({dests, y, element}: Picture): void {
    for (const name of dests ?? []) this.book.addPlace(name, y - aboveLine, element)
  }

  /** @param ends a word ends with the run, and so with the line */
  private operators(run: LineRun, x: number, base: number, ends: boolean): string {
    const {size, rise, face} = run.look
    const operands = runOperands(run, word => this.book.operandsOf(word, size, rise), ends)
    return operands === '' ? '' : showRun(run, this.book.useFace(face), operands, x, base)
  }

  private decorate(run: LineRun, x: number, base: number): void {
    const {look} = run
    const marks = stressMarks(run, x, base)
    if (marks !== '') {
      this.marks.openArtifact('Layout')
      this.book.addContent(`${rgb(look.color)} rg ${marks}`)
    }
    this.fillAll(strokesOf(run, x, base))
  }

  private fillAll(grounds: readonly Ground[]): void {
    for (const {color, box} of grounds) this.fill(color, ...box)
  }

  private fill(color: string, x: number, y: number, width: number, height: number): void {
    this.marks.openArtifact('Layout')
    this.book.addContent(`${rgb(color)} rg ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re f`)
  }
}

/** Signs in a text for who sets it. */
const unheard = /[\u00ad\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069]/g
/** Points above a line or a picture where a reader scrolls to. */
const aboveLine = 4
