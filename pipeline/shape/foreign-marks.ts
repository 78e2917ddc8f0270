/**
 * What other dialects read and we print as typed: lists of letters and of examples, asides of Markua, admonitions of MkDocs,
 * comments of MyST. Each is told once, where it begins.
 *
 * A letter and a full stop begin a sentence as often as a list ("A. Smith"), so lettered lists are told only when the next letter
 * follows, on the next line or in the next paragraph.
 */
import type {SourceNode} from '../model/source-tree.js'
import type {PassState} from './context.js'
import {placeIn} from './place.js'

/** Reports `list-marker` and `comment-percent`. */
export function reportForeignMarks(nodes: readonly SourceNode[], state: PassState): void {
  let before: string | undefined
  for (const [index, node] of nodes.entries()) {
    const text = firstText(node)
    if (!text) {
      before = undefined
      continue
    }
    const value = text.value ?? ''
    const marker = markerOf(value)
    const next = nodes[index + 1]
    if (marker !== undefined && before === undefined) {
      const others = [...value.split('\n').slice(1), firstText(next)?.value ?? '']
      if (others.some(line => follows(marker, markerOf(line)))) {
        report(
          text,
          0,
          marker,
          'a lettered list of another dialect',
          '`1.`, with `{: type=a}` on a line below the list,',
          state
        )
      }
    }
    before = marker
    reportOne(text, state)
  }
}

function reportOne(text: SourceNode, state: PassState): void {
  const value = text.value ?? ''
  const [example] = /^\(@[\w-]*\)(?=\s)/.exec(value) ?? []
  const [aside] = /^[ABDEIQTWX]>(?=\s|$)/.exec(value) ?? []
  const [admonition] = /^(?:!!!|\?\?\?\+?) +[a-z]+\b/.exec(value) ?? []
  if (example) report(text, 0, example, 'an example list of Pandoc', '`1.`', state)
  if (aside) report(text, 0, aside, 'an aside of Markua', '`::: box` and `:::`', state)
  if (admonition) report(text, 0, admonition, 'an admonition of MkDocs', '`::: note` and `:::`', state)
  const percent = /(?:^|\n)(%[ \t])/.exec(value)
  if (percent) {
    const at = percent.index + (percent[0].startsWith('\n') ? 1 : 0)
    state.diagnostics.report('comment-percent', {position: placeIn(text, at, at + 1)}, {})
  }
}

function report(text: SourceNode, at: number, raw: string, dialect: string, ours: string, state: PassState): void {
  state.diagnostics.report('list-marker', {position: placeIn(text, at, at + raw.length)}, {raw, dialect, ours})
}

function firstText(node: SourceNode | undefined): SourceNode | undefined {
  const [first] = node?.type === 'paragraph' ? (node.children ?? []) : []
  return first?.type === 'text' ? first : undefined
}

function markerOf(text: string): string | undefined {
  return /^\(?(?:[A-Za-z]|[ivx]{1,4}|[IVX]{1,4})[.)](?= )/.exec(text)?.[0]
}

/** `b.` after `a.`, `ii.` after `i.`. */
function follows(one: string, two: string | undefined): boolean {
  const [first = ''] = /[A-Za-z]+/.exec(one) ?? []
  const [second = ''] = /[A-Za-z]+/.exec(two ?? '') ?? []
  if (second === '' || one.replace(first, '') !== (two ?? '').replace(second, '')) return false
  return (
    roman(second) === roman(first) + 1 ||
    (one.length === two?.length && second.charCodeAt(0) === first.charCodeAt(0) + 1)
  )
}

/** 0: not one of the first few. */
function roman(word: string): number {
  const same = word === word.toLowerCase() ? word : word === word.toUpperCase() ? word.toLowerCase() : ''
  return ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(same) + 1
}
