import type {SourceNode} from '../model/source-tree.js'
import {placeIn} from './place.js'

/** Line ends in a text as breaks, for manuscripts whose front matter says `breaks: true`. */
export function withBreaks(text: SourceNode): readonly SourceNode[] | SourceNode {
  const value = text.value ?? ''
  if (!value.includes('\n')) return text
  const made: SourceNode[] = []
  let at = 0
  for (const [index, line] of value.split('\n').entries()) {
    if (index > 0) made.push({type: 'break', position: placeIn(text, at - 1, at)})
    if (line !== '') made.push({...text, value: line, position: placeIn(text, at, at + line.length)})
    at += line.length + 1
  }
  return made
}
