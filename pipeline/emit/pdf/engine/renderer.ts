/**
 * Pages to content streams. Lines are written by us, one TJ a run of one look (pdfmake writes one text object a word);
 * vectors, pictures and drawings stay pdfmake's.
 */
import rendererModule from 'pdfmake/js/Renderer.js'
import type {BookDocument} from './document.js'
import type {BookLine, LineRun, RunFormula} from './lines.js'
import {settle} from './looks.js'
import type {SettledLook} from './looks.js'
import {decimal, factor, rgb, utf16} from './numbers.js'
import {pathOperators} from './path-operators.js'
import {runOperands, showRun} from './text-operators.js'

/** Page label of a destination; `undefined` when nothing bears that name. */
export type LabelOf = (destination: string) => string | undefined

export class BookRenderer extends rendererModule.default {
  constructor(
    private readonly book: BookDocument,
    private readonly labelOf: LabelOf
  ) {
    super(book, undefined)
  }

  override renderLine(line: BookLine, x: number, y: number): void {
    const {book} = this
    for (const name of line.dests) book.addNamedDestination(name, 'XYZ', null, Math.max(y - 4, 0), null)
    const runs = line.tail ? [...line.runs, this.tailRun(line)] : line.runs
    const base = y + line.baseline
    this.band(line, x, y)
    for (const run of runs) this.ground(run, x, base)
    let text = ''
    let color = ''
    for (const run of runs) {
      const {look} = run
      if (run.formula) continue
      if (look.color !== color) text += `${rgb(look.color)} rg\n`
      color = look.color
      text += this.operators(run, x, base)
    }
    if (text !== '') book.addContent(`BT\n${text}ET`)
    for (const run of runs) if (run.formula) this.drawFormula(run, run.formula, x + run.x, base)
    for (const run of runs) this.decorate(run, x, base)
    if (line.turn !== undefined) this.turnMark(line.turn, x + line.maxWidth, base)
    for (const run of runs) {
      const {link, goTo} = run.look
      if (link !== undefined) book.link(x + run.x, y, run.width, line.leading, link)
      else if (goTo !== undefined) book.goTo(x + run.x, y, run.width, line.leading, goTo)
    }
  }

  override renderImage(image: {readonly dests?: readonly string[]; readonly y: number}): void {
    this.destinations(image)
    super.renderImage(image)
  }

  override renderSVG(svg: {readonly dests?: readonly string[]; readonly y: number}): void {
    this.destinations(svg)
    super.renderSVG(svg)
  }

  private destinations({dests, y}: {readonly dests?: readonly string[]; readonly y: number}): void {
    for (const name of dests ?? []) this.book.addNamedDestination(name, 'XYZ', null, Math.max(y - 4, 0), null)
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
    const {name, reference} = this.book.form(data, () => `${pathOperators(data)}f`)
    this.book.page.xobjects[name] = reference
    return `/${name} Do`
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
    this.book.addContent(`${rgb(color)} rg ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re f`)
  }

  private tailRun(line: BookLine): LineRun {
    const {tail} = line
    if (!tail) throw new Error('a tail was asked for where there is none')
    const {pageOf} = tail
    const shown = pageOf === undefined ? tail.words : this.labelOf(pageOf)
    const look = settle(this.book, {font: 'label', fontSize: 9, ...tail, ...(pageOf !== undefined && {goTo: pageOf})})
    const shaped = look.face.shape(shown ?? '', look.features)
    const width = (shaped.width * look.size) / 1000
    const rest = {span: 0, expansion: 0, rightToLeft: false, hyphen: false, drawn: undefined, order: 0}
    return {...rest, look, x: line.maxWidth + tail.shift - width, width, parts: [shaped], widths: [width]}
  }
}

/** Points of a run on its baseline. */
interface Extent {
  readonly x: number
  readonly base: number
  readonly width: number
}

/** Points. */
const bandRule = 2
