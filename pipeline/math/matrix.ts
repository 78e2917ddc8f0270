/** a b c d e f, as in SVG's `matrix()`. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** What `inner` does and then `outer`. Rounded, so that sums of roundings do not show as different bytes. */
export function compose([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [ia, ib, ic, id, ie, of] = inner
  return [
    round(a * ia + c * ib, 5),
    round(b * ia + d * ib, 5),
    round(a * ic + c * id, 5),
    round(b * ic + d * id, 5),
    round(a * ie + c * of + e, 2),
    round(b * ie + d * of + f, 2)
  ]
}

/** A list of SVG transforms; kinds that MathJax does not write are none. */
export function matrixOf(transform: string): Matrix {
  let matrix = identity
  for (const [, name, list = ''] of transform.matchAll(/([a-z]+)\(([^)]*)\)/gi)) {
    const [first = 0, second, ...rest] = list.split(/[\s,]+/).map(Number)
    if (name === 'translate') matrix = compose(matrix, [1, 0, 0, 1, first, second ?? 0])
    if (name === 'scale') matrix = compose(matrix, [first, 0, 0, second ?? first, 0, 0])
    if (name === 'rotate') matrix = compose(matrix, turn(first))
    if (name === 'matrix') {
      const [c = 0, d = 1, e = 0, f = 0] = rest
      matrix = compose(matrix, [first, second ?? 0, c, d, e, f])
    }
  }
  return matrix
}

function turn(degrees: number): Matrix {
  const angle = (degrees * Math.PI) / 180
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  return [cosine, sine, -sine, cosine, 0, 0]
}

function round(value: number, places: number): number {
  const factor = 10 ** places
  return Math.round(value * factor) / factor
}
