/** How an author types dashes: `--` and `---` as Pandoc reads them, or `--` as on a typewriter for the dash of a sentence. */

export interface DashCounts {
  /** `--` between words, ranges of numbers and options of commands aside. */
  readonly double: number
  /** `---`. */
  readonly triple: number
}

/** A run of exactly two or three hyphens. */
export interface DashRun {
  readonly at: number
  readonly length: 2 | 3
  readonly between: 'numbers' | 'words'
}

/**
 * The dashes typed in a text. Longer runs are rules or drawings, and an option (`--open`, in small letters after a space)
 * is no dash: in the public manuscripts we read, a space, `--` and a small letter meet 15 times, and it is an option each
 * time. Languages that open a parenthesis so (`--dijo--`) read it as a dash by `options: false`. Linear in the text.
 */
export function dashRuns(text: string, options = true): readonly DashRun[] {
  const runs: DashRun[] = []
  for (let at = text.indexOf('--'); at >= 0;) {
    let end = at + 2
    while (text.charCodeAt(end) === 0x2d) end++
    const length = end - at
    if (length === 3) runs.push({at, length, between: 'words'})
    else if (length === 2) {
      const numbers = isDigit(text.charAt(at - 1)) && isDigit(text.charAt(end))
      if (numbers) runs.push({at, length, between: 'numbers'})
      else if (!(options && isOption(text, at))) runs.push({at, length, between: 'words'})
    }
    at = text.indexOf('--', end)
  }
  return runs
}

/** Count the dashes of a text, to settle how a manuscript means `--`. */
export function countDashes(text: string): DashCounts {
  let [double, triple] = [0, 0]
  for (const {length, between} of dashRuns(text)) {
    if (length === 3) triple++
    else if (between === 'words') double++
  }
  return {double, triple}
}

/** `typewriter` where `--` between words outnumbers `---`: who types both means two different dashes. */
export function dashMode(counts: DashCounts): 'pandoc' | 'typewriter' {
  return counts.double > counts.triple ? 'typewriter' : 'pandoc'
}

/** Of Europe, or of Arabic, Persian and the scripts of India. */
function isDigit(character: string): boolean {
  return /\p{Nd}/u.test(character)
}

function isOption(text: string, at: number): boolean {
  const before = text.charAt(at - 1)
  const after = text.charCodeAt(at + 2)
  return (before === '' || ' \n\t\u00A0(['.includes(before)) && after >= 0x61 && after <= 0x7a
}
