/** The lines of a file that are asked for. */
import type {Selection} from './request.js'

const anchorLine = /ANCHOR(?:_END)?:\s*[\w-]+/

/** Numbers of the lines, from 0, ascending; those that only say where an anchor is are left out. */
export function selectLines(lines: readonly string[], selection: Selection): readonly number[] {
  const all = [...lines.keys()].filter(index => !anchorLine.test(lines[index] ?? ''))
  switch (selection.kind) {
    case 'all':
      return all
    case 'lines': {
      const {from, to} = selection
      return [...lines.keys()].filter(index => index + 1 >= from && (to === undefined || index + 1 <= to))
    }
    case 'anchor': {
      const name = escaped(selection.name)
      const start = new RegExp(`ANCHOR:\\s*${name}(?![\\w-])`)
      const end = new RegExp(`ANCHOR_END:\\s*${name}(?![\\w-])`)
      const first = lines.findIndex(line => start.test(line))
      const last = lines.findIndex((line, index) => index > first && end.test(line))
      return first < 0 ? [] : all.filter(index => index > first && (last < 0 || index < last))
    }
    case 'between': {
      const {after, before} = selection
      const first = after === undefined ? -1 : lines.findIndex(line => line.includes(after))
      const last = before === undefined ? -1 : lines.findIndex((line, index) => index > first && line.includes(before))
      return all.filter(index => index > first && (last < 0 || index < last))
    }
    case 'heading':
      return underHeading(lines, selection.name)
  }
}

/** Headings in code are none. */
function underHeading(lines: readonly string[], name: string): readonly number[] {
  const wanted = name.trim().toLowerCase()
  const found: number[] = []
  let level = 0
  let fence = ''
  for (const [index, line] of lines.entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1]
    if (mark !== undefined) fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence
    const [, hashes, words] = (fence === '' && /^ {0,3}(#{1,6})\s+(.*?)\s*#*\s*$/.exec(line)) || []
    if (hashes !== undefined) {
      if (level > 0 && hashes.length <= level) break
      if (level === 0 && words?.toLowerCase() === wanted) level = hashes.length
    }
    if (level > 0) found.push(index)
  }
  return found
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
