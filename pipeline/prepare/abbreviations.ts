/** Abbreviations marked where they stand in the text, with what they stand for. */
import type {SourceNode} from '../model/source-tree.js'
import {replaceStretches, rewriteRuns} from './scopes.js'
import {gatherScope} from './typography/leaves.js'

export interface AbbreviationSetting {
  /** What each stands for. */
  readonly meanings: ReadonlyMap<string, string>
  /** The first use says it. */
  readonly expand: boolean
  /** Those that were met. */
  readonly met: Set<string>
}

/**
 * Whole words only, never in code, formulas, addresses shown as such, and what is marked by hand. The first use outside headings
 * is followed by what it stands for, if the publication wants that.
 */
export function markAbbreviations(nodes: readonly SourceNode[], setting: AbbreviationSetting): readonly SourceNode[] {
  const {meanings, expand, met} = setting
  const pattern = patternOf(meanings.keys())
  if (!pattern) return nodes
  return rewriteRuns(nodes, (run, parent) => {
    const scope = gatherScope(run, node => (isMarked(node) ? node : undefined))
    const found = [...scope.text.matchAll(pattern)].map(({0: word, index}) => ({word, at: index, length: word.length}))
    return replaceStretches(run, scope, found, ({word}, position) => {
      const title = meanings.get(word) ?? ''
      const span = {type: 'span', role: 'abbr', title, children: [{type: 'text', value: word, position}], position}
      if (!expand || parent?.type === 'heading' || met.has(word)) return [span]
      met.add(word)
      return [span, {type: 'text', value: ` (${title})`, position}]
    })
  })
}

/** Beside letters of Han and kana, which know no spaces, a word of others is whole. */
function patternOf(words: Iterable<string>): RegExp | undefined {
  const all = [...words].filter(word => word.trim() !== '').sort((one, two) => two.length - one.length)
  if (all.length === 0) return undefined
  const quoted = all.map(word => word.replace(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`))
  const letter = String.raw`[[\p{L}\p{M}\p{N}_]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]`
  return new RegExp(`(?<!${letter})(?:${quoted.join('|')})(?!${letter})`, 'gv')
}

function isMarked({type, role}: SourceNode): boolean {
  return type === 'span' && role === 'abbr'
}
