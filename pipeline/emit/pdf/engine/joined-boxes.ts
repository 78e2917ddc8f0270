/**
 * Boxes of characters that no font has, beside each other: one run, so that a page of them is read, linked and marked by words
 * and not by characters. A book without its font has a hundred thousand.
 */
import type {InkPath} from '../../../model/formula.js'
import type {BookLine, LineRun, RunFormula} from './book-line.js'
import {ownerOf} from './line-runs.js'

type BoxRun = LineRun & {readonly formula: RunFormula & {readonly said: string}}

/** The runs of a line, in the order of reading where boxes were joined. */
export function withJoinedBoxes(line: BookLine): readonly LineRun[] {
  if (!line.runs.some(isBox)) return line.runs
  const joined: LineRun[] = []
  let boxes: BoxRun[] = []
  const close = (): void => {
    const [first] = boxes
    if (first) joined.push(boxes.length === 1 ? first : asOne(first, boxes))
    boxes = []
  }
  for (const run of line.runs.filter(shows).sort((one, other) => one.order - other.order)) {
    const before = boxes.at(-1)
    if (before && !(isBox(run) && isAlike(before, run) && ownerOf(line, before) === ownerOf(line, run))) close()
    if (isBox(run)) boxes.push(run)
    else joined.push(run)
  }
  close()
  return joined
}

/** The place between two characters, which was widened, has nothing to paint. */
function shows({parts, formula, picture}: LineRun): boolean {
  return formula !== undefined || picture !== undefined || parts.some(part => part !== 'gap')
}

function isBox(run: LineRun): run is BoxRun {
  return run.formula?.box === true && run.formula.said !== undefined
}

/**
 * Spans that came of one text have equal looks, each its own object. Words from right to left stay characters: poppler 22
 * takes the letters of a text that stands for a drawing to stand from left to right, and turns them round.
 */
function isAlike({look: one, rightToLeft}: LineRun, {look: other}: LineRun): boolean {
  return (
    !rightToLeft &&
    one.face === other.face &&
    one.size === other.size &&
    one.rise === other.rise &&
    one.color === other.color &&
    one.link === other.link &&
    one.goTo === other.goTo &&
    one.background === other.background &&
    one.underline === other.underline &&
    one.strike === other.strike
  )
}

function asOne(first: BoxRun, boxes: readonly BoxRun[]): LineRun {
  const x = Math.min(...boxes.map(run => run.x))
  const end = Math.max(...boxes.map(run => run.x + run.width))
  const {em} = first.formula
  const paths = boxes.flatMap(({x: start, formula}) =>
    formula.paths.map(path => moved(path, ((start - x) * 1000) / em))
  )
  const said = boxes.map(({formula}) => formula.said).join('')
  return {...first, x, width: end - x, formula: {em, said, paths, box: true}}
}

/** @param by thousandths of an em */
function moved(path: InkPath, by: number): InkPath {
  const [a, b, c, d, e, f] = path.matrix
  return {...path, matrix: [a, b, c, d, e + by, f]}
}
