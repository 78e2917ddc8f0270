/**
 * Pages to content streams. Lines are written by us, one TJ a run of one look (pdfmake writes one text object a word);
 * vectors, pictures and drawings stay pdfmake's.
 */
import rendererModule from 'pdfmake/js/Renderer.js'
import type {BookDocument} from './document.js'
import type {BookLine, LineRun, RunFormula} from './lines.js'
import {settle} from './looks.js'
import type {SettledLook} from './looks.js'
import type {ArtifactKind, Marks} from './marks.js'
import {decimal, factor, rgb, utf16} from '../paint/numbers.js'
import {pathOperators} from '../paint/path-operators.js'
import {numberToCome} from '../galley.js'
import type {Spread} from '../galley.js'
import {figureOf} from '../structure/element.js'
import type {StructureElement} from '../structure/element.js'
import {runOperands, showRun} from '../paint/text-operators.js'
import {isLate, lateRun, spreadOf} from './late-lines.js'

export class BookRenderer extends rendererModule.default {
  constructor(
    private readonly book: BookDocument,
    private readonly marks: Marks
  ) {
    super(book, undefined)
  }

  override renderLine(line: BookLine, x: number, y: number): void {
    const {book} = this
    for (const name of line.dests) book.addPlace(name, y - aboveLine, line.element)
    const base = y + line.baseline
    this.band(line, x, y)
    for (const run of line.runs) this.ground(run, x, base)
    if (isLate(line.runs)) this.lateWords(line, line.runs, spreadOf(line.runs, line.spread), x, y)
    else {
      this.words(line, line.runs, x, base)
      for (const run of line.runs) this.decorate(run, x, base)
      for (const run of line.runs) this.link(line, run, x, y)
    }
    if (line.turn !== undefined) this.turnMark(line.turn, x + line.maxWidth, base)
    if (line.tail) this.tail(line, x, y)
  }

  /** The number of a page is not known before the book is bound; other tails are words like any. */
  private tail(line: BookLine, x: number, y: number): void {
    const run = this.tailRun(line)
    if (run.pageOf !== undefined) {
      this.lateWords(line, [run], 'end', x, y)
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
        if (run.formula) {
          this.mark(ownerOf(line, run), 'Pagination')
          this.drawFormula(run, run.formula, x + run.x, base)
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
    const inOrder = [...runs].sort((one, other) => one.order - other.order)
    for (const run of inOrder) {
      const {look, formula} = run
      const element = ownerOf(line, run)
      if (element !== owner || formula) write()
      owner = element
      if (formula) {
        this.mark(owner, 'Pagination')
        this.drawFormula(run, formula, x + run.x, base)
        continue
      }
      const last = line.wordEnds && run === inOrder.at(-1)
      const shown = this.operators(last ? withSpace(run) : run, x, base)
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
    const words = owner.words.replace(/[\s\u00ad\u2060]+/g, ' ').trim()
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

  override renderVector(vector: object): void {
    this.marks.openArtifact('Layout')
    super.renderVector(vector)
  }

  override renderImage(image: Picture & {readonly image: string}): void {
    this.picture(image)
    const {x, y, _width, _height} = image
    const matrix = `${decimal(_width)} 0 0 ${decimal(-_height)} ${decimal(x)} ${decimal(y + _height)} cm`
    this.book.addContent(`q ${matrix} /${this.book.usePicture(image.image)} Do Q`)
  }

  override renderSVG(svg: Picture): void {
    this.picture(svg)
    super.renderSVG(svg)
  }

  private picture(picture: Picture): void {
    this.destinations(picture)
    const {element, x, y, _width, _height} = picture
    this.mark(element, 'Layout')
    const figure = figureOf(element)
    if (figure) figure.box ??= [x, y, _width, _height]
  }

  private destinations({dests, y, element}: Picture): void {
    for (const name of dests ?? []) this.book.addPlace(name, y - aboveLine, element)
  }

  private operators(run: LineRun, x: number, base: number): string {
    const {size, rise, face} = run.look
    const operands = runOperands(run, word => this.book.operandsOf(word, size, rise))
    return operands === '' ? '' : showRun(run, this.book.useFace(face), operands, x, base)
  }

  /** Shapes of a formula; glyphs are forms of the file, named by their outlines, so that each is in it once. */
  private drawFormula({look, width}: LineRun, {em, paths, said}: RunFormula, x: number, base: number): void {
    const scale = em / 1000
    let drawn = `q ${rgb(look.color)} rg ${rgb(look.color)} RG ${factor(scale)} 0 0 ${factor(scale)} `
    drawn += `${decimal(x)} ${decimal(base - look.rise)} cm\n`
    for (const {data, matrix, stroke, dash, color} of paths) {
      const paint = color === undefined ? '' : `${rgb(color)} rg ${rgb(color)} RG `
      const line =
        stroke === undefined ? '' : `${decimal(stroke)} w ${dash === undefined ? '' : `[${decimal(dash)}] 0 d `}`
      const shape = stroke === undefined ? this.filled(data) : `${pathOperators(data)}S`
      drawn += `q ${paint}${matrix.map(factor).join(' ')} cm ${line}${shape} Q\n`
    }
    drawn += 'Q'
    this.book.addContent(said === undefined ? drawn : this.speaking(said, look, {x, base, width}, drawn))
  }

  /** Readers find the words of a drawing where letters are: an unseen space bears them (ISO 32000-1, 14.9.4). */
  private speaking(words: string, {face, size}: SettledLook, place: Extent, drawn: string): string {
    const {x, base, width} = place
    const space = face.shape(' ')
    // As wide as the drawing, so that what is selected covers it and what follows is near.
    const stretch = (100_000 * width) / Math.max(space.width * size, 1)
    const font = `/${this.book.useFace(face)} ${decimal(size)} Tf`
    const at = `${font} 3 Tr ${decimal(stretch)} Tz 1 0 0 -1 ${decimal(x)} ${decimal(base)} Tm`
    const unseen = `q BT ${at} [(${this.book.operandsOf(space, size, 0)})] TJ ET Q`
    return `/Span <</ActualText <${utf16(words)}>>> BDC\n${unseen}\n${drawn}\nEMC`
  }

  private filled(data: string): string {
    // A bar is shorter than the name of a form would be.
    if (data.length < 60) return `${pathOperators(data)}f`
    return `/${this.book.useForm(data, () => `${pathOperators(data)}f`)} Do`
  }

  /** Under all of a line, as far as it reaches: lines that follow each other have one ground. */
  private band({runs, leading, maxWidth}: BookLine, x: number, y: number): void {
    const band = runs.find(({look}) => look.band !== undefined)?.look.band
    if (!band) return
    const {fill, rule, reach} = band
    if (fill !== undefined) this.fill(fill, x - reach, y, maxWidth + 2 * reach, leading)
    this.fill(rule, x - reach, y, bandRule, leading)
  }

  /** An arrow that turns back, beside the text and no part of it: nobody copies it with the code. */
  private turnMark(color: string, x: number, base: number): void {
    const path = `${decimal(x + 5.5)} ${decimal(base - 4.4)} m ${decimal(x + 5.5)} ${decimal(base - 1.4)} l ${decimal(x + 2)} ${decimal(base - 1.4)} l`
    const head = `${decimal(x + 3.4)} ${decimal(base - 2.8)} m ${decimal(x + 2)} ${decimal(base - 1.4)} l ${decimal(x + 3.4)} ${decimal(base)} l`
    this.marks.openArtifact('Layout')
    this.book.addContent(`q ${rgb(color)} RG 0.5 w ${path} ${head} S Q`)
  }

  private ground({look, x: start, width}: LineRun, x: number, base: number): void {
    if (look.background === undefined || width <= 0) return
    const {ascender, descender} = look.face
    const top = base - (ascender * look.size * 0.92) / 1000
    const height = ((ascender - descender) * look.size * 0.94) / 1000
    this.fill(look.background, x + start - 1, top, width + 2, height)
  }

  private decorate({look, x: start, width}: LineRun, x: number, base: number): void {
    const from = x + start
    if (look.underline !== undefined) this.fill(look.underline, from, base + look.size * 0.16, width, 0.4)
    if (look.strike) this.fill(look.color, from, base - look.size * 0.25, width, 0.5)
  }

  private fill(color: string, x: number, y: number, width: number, height: number): void {
    this.marks.openArtifact('Layout')
    this.book.addContent(`${rgb(color)} rg ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re f`)
  }

  private tailRun(line: BookLine): LineRun {
    const {tail} = line
    if (!tail) throw new Error('a tail was asked for where there is none')
    const {pageOf} = tail
    const look = settle(this.book, {font: 'label', fontSize: 9, ...tail, ...(pageOf !== undefined && {goTo: pageOf})})
    const shaped = look.face.shape(tail.words ?? '', look.features)
    const width = (shaped.width * look.size) / 1000
    const rest = {
      span: tailSpan,
      expansion: 0,
      rightToLeft: false,
      hyphen: false,
      drawn: undefined,
      pageOf,
      order: Number.MAX_SAFE_INTEGER
    }
    return {...rest, look, x: line.maxWidth + tail.shift - width, width, parts: [shaped], widths: [width]}
  }
}

/** Who reads the words of a page and not its lines needs the space that the end of a line stands for (ISO 32000-1, 14.8.2.5). */
function withSpace(run: LineRun): LineRun {
  const space = (run.look.face.shape(' ').width * run.look.size * (1 + run.expansion)) / 1000
  return run.hyphen ? run : {...run, parts: [...run.parts, 'space'], widths: [...run.widths, space]}
}

/** Where a line has what stands at its end edge, which is none of its spans. */
const tailSpan = -1

function ownerOf({element, inline}: BookLine, {span}: LineRun): StructureElement | undefined {
  return element && ((span === tailSpan ? inline?.tail : inline?.spans[span]) ?? element)
}

function linkOf(element: StructureElement | undefined): StructureElement | undefined {
  return !element || element.tag.type === 'Link' ? element : linkOf(element.parent)
}

/** A picture as pdfmake has placed it. */
interface Picture {
  readonly dests?: readonly string[]
  readonly element?: StructureElement
  readonly x: number
  readonly y: number
  readonly _width: number
  readonly _height: number
}

/** Points of a run on its baseline. */
interface Extent {
  readonly x: number
  readonly base: number
  readonly width: number
}

/** Points. */
const bandRule = 2
/** Points above a line or a picture where a reader scrolls to. */
const aboveLine = 4
