import type {Diagnostics} from '../diagnostics/collector.js'
import type {SourceNode} from '../model/source-tree.js'

/**
 * A note that is called and never written is plain text to the parser. Reported as `footnote-undefined`, where it stands.
 *
 * @param text the file: only there an escaped bracket is still one
 */
export function reportUndefinedNotes(node: SourceNode, text: string, diagnostics: Diagnostics): void {
  const {position, value} = node
  const from = position?.start.offset
  const to = position?.end.offset
  if (!value?.includes('[^') || !position || from === undefined || to === undefined || position.file !== undefined)
    return
  const source = text.slice(from, to)
  for (const found of source.matchAll(/\[\^([^\s[\]]+)\]/g)) {
    const before = /\\*$/.exec(source.slice(0, found.index))?.[0] ?? ''
    if (before.length % 2 === 1) continue
    const [call, id = ''] = found
    const start = pointAfter(position.start, source, found.index)
    const end = {...start, column: start.column + call.length, offset: (start.offset ?? 0) + call.length}
    diagnostics.report('footnote-undefined', {start, end}, {id})
  }
}

function pointAfter(origin: {line: number; column: number; offset?: number | undefined}, source: string, at: number) {
  const lines = source.slice(0, at).split('\n')
  const last = lines.at(-1) ?? ''
  return {
    line: origin.line + lines.length - 1,
    column: lines.length === 1 ? origin.column + at : last.length + 1,
    offset: (origin.offset ?? 0) + at
  }
}
