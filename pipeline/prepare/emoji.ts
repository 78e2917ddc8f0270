import type {SourceNode} from '../model/source-tree.js'
import {replaceStretches, rewriteRuns} from './scopes.js'
import {gatherScope} from './typography/leaves.js'

/** The picture of a name, `tada`; `undefined`: there is none of this name. */
export type EmojiOf = (name: string) => string | undefined

const name = /(?<![\p{L}\p{N}_:]):([a-z0-9_+-]+):(?![\p{L}\p{N}_:])/gu

/** `:tada:` -> its picture, where no word character stands beside. Names that are none stay as typed. */
export function setEmoji(nodes: readonly SourceNode[], emojiOf: EmojiOf): readonly SourceNode[] {
  return rewriteRuns(nodes, run => {
    const scope = gatherScope(run, () => undefined)
    if (!scope.text.includes(':')) return run
    const found = [...scope.text.matchAll(name)].flatMap(({0: raw, 1: typed = '', index}) => {
      const value = emojiOf(typed)
      return value === undefined ? [] : [{at: index, length: raw.length, value, typed}]
    })
    return replaceStretches(run, scope, found, ({value, typed}, position) => [
      {type: 'text', value, emoji: typed, position}
    ])
  })
}
