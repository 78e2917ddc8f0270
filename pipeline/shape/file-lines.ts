/** The lines of a file, cut when they are first asked for. */
export interface FileLines {
  /** A line from 1, without its end; empty behind the last. */
  readonly line: (number: number) => string
  /** Where it begins, in UTF-16 units. */
  readonly offset: (number: number) => number
}

export function linesOfFile(text: string): FileLines {
  let starts: readonly number[] | undefined
  const startOf = (number: number): number => {
    starts ??= [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({index, 0: end}) => index + end.length)]
    return starts[number - 1] ?? text.length
  }
  return {
    line: number => text.slice(startOf(number), startOf(number + 1)).replace(/[\r\n]+$/, ''),
    offset: startOf
  }
}
