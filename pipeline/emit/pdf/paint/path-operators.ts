/**
 * SVG path data of absolute commands as operators of PDF.
 *
 * PDF has no quadratic curves: each becomes the cubic that is the same curve. `T` repeats the control point of the curve
 * before it, turned over; pdfkit 0.19.1 turns it over twice where several follow, which tore the glyphs of formulas.
 */
const counts: ReadonlyMap<string, number> = new Map([
  ['M', 2],
  ['L', 2],
  ['H', 1],
  ['V', 1],
  ['Q', 4],
  ['T', 2],
  ['C', 6],
  ['Z', 0]
])

interface Point {
  readonly x: number
  readonly y: number
}

export function pathOperators(data: string): string {
  let made = ''
  let pen: Point = {x: 0, y: 0}
  let start = pen
  /** Control point of the quadratic curve just drawn. */
  let control: Point | undefined
  const write = (operator: string, ...numbers: readonly number[]): void => {
    made += `${numbers.map(round).join(' ')} ${operator} `
  }
  const quadratic = (by: Point, to: Point): void => {
    const near = (end: Point): readonly number[] => [end.x + (2 / 3) * (by.x - end.x), end.y + (2 / 3) * (by.y - end.y)]
    write('c', ...near(pen), ...near(to), to.x, to.y)
    control = by
    pen = to
  }
  for (const [, command = '', list = ''] of data.matchAll(/([MLHVQTCZ])([^MLHVQTCZ]*)/g)) {
    const numbers = (list.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/g) ?? []).map(Number)
    const count = counts.get(command) ?? 0
    if (command === 'Z') {
      made += 'h '
      pen = start
      control = undefined
      continue
    }
    for (let at = 0; at + count <= numbers.length; at += count) {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers.slice(at, at + count)
      const last = control
      control = undefined
      if (command === 'Q') quadratic({x: a, y: b}, {x: c, y: d})
      else if (command === 'T') quadratic(last ? {x: 2 * pen.x - last.x, y: 2 * pen.y - last.y} : pen, {x: a, y: b})
      else if (command === 'C') {
        write('c', a, b, c, d, e, f)
        pen = {x: e, y: f}
      } else {
        pen = {x: command === 'V' ? pen.x : a, y: command === 'V' ? a : command === 'H' ? pen.y : b}
        // After a move further places are lines.
        const moves = command === 'M' && at === 0
        write(moves ? 'm' : 'l', pen.x, pen.y)
        if (moves) start = pen
      }
    }
  }
  return made
}

/** A tenth of a thousandth of an em is not seen. */
function round(value: number): number {
  return Math.round(value * 10) / 10
}
