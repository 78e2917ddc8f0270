import type {SourceNode} from '../model/source-tree.js'

/** Words between straight marks, which become those of the language with all others (`<q>`, `[…]{.quote}`). */
export function quotedWords(children: readonly SourceNode[], position: SourceNode['position']): readonly SourceNode[] {
  const mark = {type: 'text', value: '"', position: position && {...position, end: position.start}}
  return [mark, ...children, mark]
}
