/**
 * Pages to content streams. Lines are written by us, one TJ a run of one look (pdfmake writes one text object a word);
 * vectors, pictures and drawings stay pdfmake's.
 */
import rendererModule from 'pdfmake/js/Renderer.js'
import type {BookDocument} from './document.js'
import type {BookLine, Run} from './lines.js'
import type {SettledLook} from './pieces.js'
import {decimal, placeMarks} from './shaping.js'

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
    for (const run of runs) this.ground(run, x, base)
    let text = ''
    let color = ''
    for (const run of runs) {
      const {look} = run
      if (look.color !== color) text += `${rgb(look.color)} rg\n`
      color = look.color
      text += this.operators(run, x, base)
    }
    if (text !== '') book.addContent(`BT\n${text}ET`)
    for (const run of runs) this.decorate(run, x, base)
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

  private operators({look, x: start, operands}: Run, x: number, base: number): string {
    const {font} = look.face
    this.book.page.fonts[font.id] ??= font.ref()
    const shown = operands.includes('@') ? placeMarks(operands, look.size, look.rise) : operands
    // pdfkit has turned the page's axis upside down: the text matrix turns the letters back.
    const rise = look.rise === 0 ? '' : `${decimal(look.rise)} Ts `
    const level = look.rise === 0 ? '' : ' 0 Ts'
    const matrix = `1 0 0 -1 ${decimal(x + start)} ${decimal(base)} Tm`
    return `/${font.id} ${decimal(look.size)} Tf ${rise}${matrix} [${shown}] TJ${level}\n`
  }

  private ground({look, x: start, width}: Run, x: number, base: number): void {
    if (look.background === undefined || width <= 0) return
    const {ascender, descender} = look.face.font
    const top = base - (ascender * look.size * 0.92) / 1000
    const height = ((ascender - descender) * look.size * 0.94) / 1000
    this.fill(look.background, x + start - 1, top, width + 2, height)
  }

  private decorate({look, x: start, width}: Run, x: number, base: number): void {
    const from = x + start
    if (look.underline !== undefined) this.fill(look.underline, from, base + look.size * 0.16, width, 0.4)
    if (look.strike) this.fill(look.color, from, base - look.size * 0.25, width, 0.5)
  }

  private fill(color: string, x: number, y: number, width: number, height: number): void {
    this.book.addContent(`${rgb(color)} rg ${decimal(x)} ${decimal(y)} ${decimal(width)} ${decimal(height)} re f`)
  }

  private tailRun(line: BookLine): Run {
    const tail = line.tail
    if (!tail) throw new Error('a tail was asked for where there is none')
    const face = this.book.face(tail.font ?? 'label', tail.bold === true, tail.italics === true)
    const size = tail.fontSize ?? 9
    const features = tail.features ?? []
    const shaped = face.shape(this.labelOf(tail.pageOf) ?? '', features)
    const width = (shaped.width * size) / 1000
    const color = tail.color ?? '#000000'
    const look: SettledLook = {face, size, features, color, rise: 0, space: face.shape(' ', []), goTo: tail.pageOf}
    return {look, x: line.maxWidth + tail.shift - width, width, operands: shaped.operands}
  }
}

const colours = new Map<string, string>()

/** Operands of rg for `#rrggbb`. */
function rgb(color: string): string {
  let operands = colours.get(color)
  if (operands === undefined) {
    const channels = [1, 3, 5].map(at => decimal(Number.parseInt(color.slice(at, at + 2), 16) / 255))
    operands = channels.join(' ')
    colours.set(color, operands)
  }
  return operands
}
