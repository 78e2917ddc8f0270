import type {Diagnostics} from '../diagnostics/collector.js'
import type {SourceNode} from '../model/source-tree.js'
import {placeIn} from './place.js'

/**
 * A note that is called and never written is plain text to the parser. Reported as `footnote-undefined`, where it stands.
 *
 * @param text the file: only there an escaped bracket is still one
 */
export function reportUndefinedNotes(node: SourceNode, text: string, diagnostics: Diagnostics): void {
  const {position, value} = node
  const from = position?.start.offset
  const to = position?.end.offset
  if (!value?.includes('[^') || !position || from === undefined || to === undefined) return
  if (position.file !== undefined) {
    // Its source is not at hand; what was escaped is no text.
    for (const {0: call, 1: id = '', index} of value.matchAll(/\[\^([^\s[\]]+)\]/g)) {
      diagnostics.report('footnote-undefined', placeIn(node, index, index + call.length), {id})
    }
    return
  }
  const source = text.slice(from, to)
  // A running place, so that a text of nothing but calls is gone through once.
  let {line, column} = position.start
  let at = 0
  for (const found of source.matchAll(/\[\^([^\s[\]]+)\]/g)) {
    const between = source.slice(at, found.index)
    const breaks = between.split('\n')
    line += breaks.length - 1
    column = breaks.length === 1 ? column + between.length : (breaks.at(-1) ?? '').length + 1
    at = found.index
    const escapes = /\\*$/.exec(between)?.[0].length ?? 0
    if (escapes % 2 === 1) continue
    const [call, id = ''] = found
    const start = {line, column, offset: from + at}
    const end = {line, column: column + call.length, offset: from + at + call.length}
    diagnostics.report('footnote-undefined', {start, end}, {id})
  }
}
