/** How many of the lines that fit are set, so that none stands alone on either page. */
import type {BookLine} from './book-line.js'

/** Of `rest` lines, where `fit` fit. */
export function linesToPlace(fit: number, rest: number, first: boolean): number {
  const kept = rest - fit === 1 ? fit - 1 : fit
  return first && kept < 2 ? 0 : Math.max(kept, 0)
}

/** Lines that stay together at the start of a text. */
export function firstLines(lines: readonly BookLine[]): number {
  // Three lines stay together: two and one would leave one alone.
  return Math.max(lines.length === 3 ? 3 : 2, lines[0]?.initial?.lines ?? 0)
}

/** Of lines of code, where `fit` fit: up to a line without words near the foot, and two or more on either page. */
export function codeToPlace(lines: readonly BookLine[], placed: number, fit: number): number {
  const rest = lines.length - placed
  for (let count = fit; count >= Math.max(2, fit - 4); count--) {
    if (isBlank(lines[placed + count]) && rest - count > 2) return count
  }
  return linesToPlace(fit, rest, placed === 0)
}

export function isBlank(line: BookLine | undefined): boolean {
  return line !== undefined && line.runs.length === 0
}
