/** Lines of plain text. Width is counted in columns of a terminal: CJK characters take two. */

/** Widest line, in columns: what mail programs show without breaking again. Source: RFC 5322, 2.1.1 (78, less quoting). */
export const measure = 72

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{1F300}-\u{1FAFF}]|[\u{20000}-\u{3FFFD}]/u
/** After or before one of these a line may end without a space. */
const breakable = /([\u2E80-\u9FFF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFFEF])/u

export function columns(text: string): number {
  let count = 0
  for (const character of text)
    count += /\p{M}|\u200B|\u200C|\u200D/u.test(character) ? 0 : wide.test(character) ? 2 : 1
  return count
}

/**
 * Break a paragraph at spaces (not at no-break spaces) and between CJK characters. A word longer than the width stays whole,
 * since it is most often an address.
 *
 * @param first put before the first line, @param rest before the others; both count
 */
export function wrap(text: string, width: number, first = '', rest = first): string {
  const lines: string[] = []
  for (const hard of text.split('\n')) {
    let line = lines.length === 0 ? first : rest
    let used = columns(line)
    let empty = true
    for (const piece of pieces(hard)) {
      const size = columns(piece.text)
      const gap = empty || !piece.space ? 0 : 1
      if (!empty && used + gap + size > width) {
        lines.push(line)
        line = rest + piece.text
        used = columns(rest) + size
      } else {
        line += (gap === 1 ? ' ' : '') + piece.text
        used += gap + size
      }
      empty = false
    }
    lines.push(line.trimEnd())
  }
  return lines.join('\n')
}

function pieces(text: string): {readonly text: string; readonly space: boolean}[] {
  return text
    .split(/[ \t\n]+/)
    .filter(word => word !== '')
    .flatMap(word =>
      word
        .split(breakable)
        .filter(piece => piece !== '')
        .map((piece, index) => ({text: piece, space: index === 0}))
    )
}

/** Every line with something before it. */
export function indent(block: string, first: string, rest = first): string {
  return block
    .split('\n')
    .map((line, index) => (line === '' ? (index === 0 ? first : rest).trimEnd() : (index === 0 ? first : rest) + line))
    .join('\n')
}
