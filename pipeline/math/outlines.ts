/**
 * MathJax's drawing as shapes: glyphs with their place, bars, lines, in pieces between which a line may end.
 *
 * Letters that MathJax's fonts lack (Cyrillic in `\text`, for example) are drawn in a face of ours.
 */
import type {FormulaPiece, InkPath} from '../model/formula.js'
import {colourOf} from './colours.js'
import type {Adaptor, LiteElement, LiteText} from './engine.js'
import {compose, matrixOf} from './matrix.js'
import type {Matrix} from './matrix.js'

/** Draws letters of ours: path data at the origin, y downwards, thousandths of an em. */
export type DrawLetters = (text: string) => string

export interface Outlines {
  /** Ems. */
  readonly ascent: number
  readonly depth: number
  readonly pieces: readonly FormulaPiece[]
}

/** How lines of tables are drawn: MathJax leaves it to a style sheet (its `mtable` styles). */
const tableLine = 70

interface Pen {
  readonly matrix: Matrix
  readonly color: string | undefined
}

/**
 * @param breaks indices of children of the formula after which a line may end
 */
export function outlinesOf(
  drawing: LiteElement,
  breaks: readonly number[],
  adaptor: Adaptor,
  letters: DrawLetters
): Outlines {
  const [left = 0, top = 0, width = 0, height = 0] = numbers(adaptor.getAttribute(drawing, 'viewBox'))
  const start: Pen = {matrix: [1, 0, 0, 1, -left, 0], color: undefined}
  const groups: {readonly x: number; readonly paths: InkPath[]}[] = [{x: 0, paths: []}]
  const draw = createDraw(adaptor, letters)

  const [outer] = adaptor.childNodes(drawing).filter(isElement)
  const [formula] = outer ? adaptor.childNodes(outer).filter(isElement) : []
  if (!outer || !formula) return {ascent: 0, depth: 0, pieces: [{width: 0, paths: []}]}
  const inside = moved(formula, moved(outer, start, adaptor), adaptor)
  for (const [index, child] of adaptor.childNodes(formula).filter(isElement).entries()) {
    if (breaks.includes(index - 1)) groups.push({x: moved(child, inside, adaptor).matrix[4], paths: []})
    groups.at(-1)?.paths.push(...draw(child, inside))
  }
  const pieces = groups.map(({x, paths}, index) => ({
    width: round(((groups[index + 1]?.x ?? width) - x) / 1000, 4),
    paths: x === 0 ? paths : paths.map(path => ({...path, matrix: compose([1, 0, 0, 1, -x, 0], path.matrix)}))
  }))
  return {ascent: round(-top / 1000, 4), depth: round((height + top) / 1000, 4), pieces}
}

type Draw = (element: LiteElement, outer: Pen) => readonly InkPath[]

function createDraw(adaptor: Adaptor, letters: DrawLetters): Draw {
  const attribute = (element: LiteElement, name: string): number =>
    Number.parseFloat(adaptor.getAttribute(element, name) ?? '0') || 0

  const shape = (data: string, element: LiteElement, {matrix, color}: Pen, lined: boolean): readonly InkPath[] => {
    if (data === '') return []
    const framed = adaptor.getAttribute(element, 'data-line') ?? adaptor.getAttribute(element, 'data-frame')
    const style = /stroke-width:\s*([\d.]+)/.exec(adaptor.getAttribute(element, 'style') ?? '')?.[1]
    const width = attribute(element, 'stroke-width') || Number(style ?? 0) || (framed ? tableLine : 0)
    const stroked = lined || adaptor.getAttribute(element, 'fill') === 'none' || style !== undefined
    const dashed = /dashed|dotted/.test(adaptor.getAttribute(element, 'class') ?? '')
    if (stroked && width === 0) return []
    return [{data, matrix, color, stroke: stroked ? width : undefined, dash: dashed ? 2 * width : undefined}]
  }

  return function draw(element: LiteElement, outer: Pen): readonly InkPath[] {
    const pen = moved(element, outer, adaptor)
    const value = (name: string): number => attribute(element, name)
    switch (adaptor.kind(element)) {
      case 'path':
        return shape(adaptor.getAttribute(element, 'd') ?? '', element, pen, false)
      case 'rect':
        if (adaptor.getAttribute(element, 'data-hitbox')) return []
        return shape(boxData(value('x'), value('y'), value('width'), value('height')), element, pen, false)
      case 'line':
        return shape(`M${value('x1')} ${value('y1')}L${value('x2')} ${value('y2')}`, element, pen, true)
      case 'polygon':
        return shape(polygonData(numbers(adaptor.getAttribute(element, 'points'))), element, pen, false)
      case 'ellipse':
        return shape(ellipseData(value('cx'), value('cy'), value('rx'), value('ry')), element, pen, false)
      case 'text':
        return shape(letters(adaptor.textContent(element)), element, pen, false)
      case 'svg':
        return inner(element, pen)
      default:
        return adaptor
          .childNodes(element)
          .filter(isElement)
          .flatMap(child => draw(child, pen))
    }
  }

  /** A part of a stretched sign: what its own box does not show is cut off by MathJax, and covered by its neighbours here. */
  function inner(element: LiteElement, pen: Pen): readonly InkPath[] {
    const [left = 0, top = 0, width = 1, height = 1] = numbers(adaptor.getAttribute(element, 'viewBox'))
    const x = attribute(element, 'width') / width
    const y = attribute(element, 'height') / height
    const fit: Matrix = [x, 0, 0, y, attribute(element, 'x') - left * x, attribute(element, 'y') - top * y]
    const inside = {...pen, matrix: compose(pen.matrix, fit)}
    return adaptor
      .childNodes(element)
      .filter(isElement)
      .flatMap(child => createDraw(adaptor, letters)(child, inside))
  }
}

function moved(element: LiteElement, outer: Pen, adaptor: Adaptor): Pen {
  const fill = adaptor.getAttribute(element, 'fill')
  const transform = adaptor.getAttribute(element, 'transform')
  return {
    matrix: transform ? compose(outer.matrix, matrixOf(transform)) : outer.matrix,
    color: fill && fill !== 'none' && fill !== 'currentColor' ? colourOf(fill) : outer.color
  }
}

function isElement(node: LiteElement | LiteText): node is LiteElement {
  return 'children' in node
}

function numbers(value: string | undefined): readonly number[] {
  return (value ?? '')
    .split(/[\s,]+/)
    .filter(word => word !== '')
    .map(Number)
}

function boxData(x: number, y: number, width: number, height: number): string {
  return `M${x} ${y}L${x + width} ${y}L${x + width} ${y + height}L${x} ${y + height}Z`
}

function polygonData(points: readonly number[]): string {
  const corners: string[] = []
  for (let index = 0; index + 1 < points.length; index += 2) corners.push(`${points[index]} ${points[index + 1]}`)
  return corners.length > 0 ? `M${corners.join('L')}Z` : ''
}

/** Of four Bézier curves; the factor is the usual one for a quarter of a circle. */
function ellipseData(x: number, y: number, rx: number, ry: number): string {
  const [a, b] = [rx * 0.5523, ry * 0.5523]
  return (
    `M${x - rx} ${y}C${x - rx} ${y - b} ${x - a} ${y - ry} ${x} ${y - ry}C${x + a} ${y - ry} ${x + rx} ${y - b} ${x + rx} ${y}` +
    `C${x + rx} ${y + b} ${x + a} ${y + ry} ${x} ${y + ry}C${x - a} ${y + ry} ${x - rx} ${y + b} ${x - rx} ${y}Z`
  )
}

function round(value: number, places: number): number {
  const factor = 10 ** places
  return Math.round(value * factor) / factor
}
