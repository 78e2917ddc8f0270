/** Shapes as SVG. Numbers are pixels of the sheet, with two decimals at most: equal on every machine, and short. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function decimal(value: number): number {
  return Math.round(value * 100) / 100
}

export function rectangle({x, y, width, height}: Box, fill: string): string {
  const [left, top, wide, high] = [x, y, width, height].map(decimal)
  return `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="${fill}"/>`
}

export function disc(x: number, y: number, radius: number, fill: string): string {
  return `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="${decimal(radius)}" fill="${fill}"/>`
}

export function outline(data: string, fill: string): string {
  return `<path d="${data}" fill="${fill}"/>`
}

/** Which way a leaf points from its stem: 1 is right or down. */
export type Way = 1 | -1

/**
 * Path data of a leaf: a square with two opposite corners rounded off, whose stem is at (x, y).
 *
 * @param rounding part of the side that the corners take: 1 gives a leaf with two points, the mark has 0.8
 */
export function leafPath(x: number, y: number, side: number, across: Way, down: Way, rounding: number): string {
  const radius = side * rounding
  const straight = side - radius
  const sweep = across * down > 0 ? 1 : 0
  const arc = (sign: 1 | -1): string =>
    `a${decimal(radius)} ${decimal(radius)} 0 0 ${sweep} ${decimal(sign * across * radius)} ${decimal(sign * down * radius)}`
  const there = `h${decimal(across * straight)}${arc(1)}v${decimal(down * straight)}`
  return `M${decimal(x)} ${decimal(y)}${there}h${decimal(-across * straight)}${arc(-1)}z`
}
