import type {DashRun} from '../../language/dashes.js'
import type {Marks} from '../../language/quotes.js'
import {isSpace} from './characters.js'
import type {Edit} from './edits.js'

/**
 * Turn hyphens into dashes and three full stops into an ellipsis.
 *
 * `---` is —, `--` between digits –. Any other `--` is – as Pandoc reads it, or, as on a typewriter, the language's dash of
 * a sentence.
 */
export function setDashes(
  text: string,
  runs: readonly DashRun[],
  mode: 'pandoc' | 'typewriter',
  {dash, tightDash}: Marks
): readonly Edit[] {
  const edits: Edit[] = runs.map(({at, length, between}) => {
    if (length === 3) return {at, length, value: '—'}
    if (between === 'numbers' || mode === 'pandoc') return {at, length, value: '–'}
    const spaced = isSpace(text.charAt(at - 1)) || isSpace(text.charAt(at + length))
    return {at, length, value: spaced ? dash : tightDash}
  })
  for (let at = text.indexOf('...'); at >= 0;) {
    let end = at + 3
    while (text.charAt(end) === '.') end++
    // Four and more are a line to fill in, or an ellipsis with a full stop, which we cannot tell apart.
    if (end - at === 3) edits.push({at, length: 3, value: '…'})
    at = text.indexOf('...', end)
  }
  return edits
}
