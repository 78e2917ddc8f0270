/** The prepared publication as an indented outline: heads, trees, notes. Positions are left out: messages show them. */
import type {PreparedNode} from '../../pipeline/model/nodes.js'
import type {ChapterHead, Footnote, PreparedChapter, PreparedPublication} from '../../pipeline/model/publication.js'
import {visible} from './visible.js'

export function printTree(publication: PreparedPublication, chapters: readonly PreparedChapter[]): string {
  const {config, title, divisions} = publication
  const lines = [`${config.type} "${title.text}" ${config.lang}${config.dir === 'rtl' ? ' rtl' : ''}`]
  const plain = divisions.every(({kind, matter}) => kind === 'plain' && matter === 'main')
  const shown = plain ? [] : divisions
  for (const {kind, matter, label, title, chapters} of shown) {
    const name = [label, title && `"${title.text}"`].filter(Boolean).join(' ')
    lines.push(`  ${kind} ${matter}${name === '' ? '' : ` ${name}`}: ${chapters.join(' ')}`)
  }
  for (const chapter of chapters) {
    lines.push('', ...headLines(chapter.head), ...nodeLines(chapter.children, 1))
    for (const note of chapter.footnotes) lines.push(noteLine(note), ...nodeLines(note.children, 2))
  }
  return `${lines.join('\n')}\n`
}

/** Fields of a head that a manuscript decides on; those that are as usual are left out. */
function headLines(head: ChapterHead): string[] {
  const {id, slug, role, label, lang, dir, title, navTitle, kicker, subtitle, standfirst} = head
  const said = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`  ${name}: ${value}`]
  return [
    `chapter ${id} as ${slug}, ${lang}${dir === 'rtl' ? ' rtl' : ''}${role === 'chapter' ? '' : `, ${role}`}`,
    ...said('label', label),
    ...said('kicker', kicker?.text),
    ...said('title', title.text),
    ...nodeLines(title.children, 2).filter(() => title.children.some(({type}) => type !== 'text')),
    ...said('navTitle', navTitle.text === title.text ? undefined : navTitle.text),
    ...said('subtitle', subtitle?.text),
    ...said('standfirst', standfirst?.text),
    ...said('byline', head.byline),
    ...said('date', head.date),
    ...said('description', head.description),
    ...said('image', head.image && `${head.image.assetId} "${head.image.alt}"`),
    ...said('aliases', head.aliases.join(' ')),
    ...said('draft', head.draft ? 'yes' : undefined),
    ...said('drop cap', head.dropCap ? 'yes' : undefined)
  ]
}

function noteLine({number, identifier, calls}: Footnote): string {
  return `  note ${number ?? 'without number'} [${identifier}], ${calls === 1 ? '1 call' : `${calls} calls`}`
}

function nodeLines(nodes: readonly PreparedNode[], depth: number): string[] {
  return nodes.flatMap(outermost => {
    const {node, times} = innermost(outermost)
    const {type, ...fields} = node
    const words: string[] = times > 3 ? [`${times} × ${type}`] : [type]
    const below: string[] = []
    for (const [name, value] of Object.entries(fields)) {
      if (value === undefined || name === 'children' || name === 'position') continue
      if (name === 'value') words.push(visible(JSON.stringify(value)))
      // Titles, summaries, attributions: phrasing that stands beside the children.
      else if (isNodes(value)) below.push(`${'  '.repeat(depth + 1)}${name}:`, ...nodeLines(value, depth + 2))
      else if (value === true) words.push(name)
      else if (value !== false) words.push(`${name}=${visible(JSON.stringify(value))}`)
    }
    const children = 'children' in node ? nodeLines(node.children, depth + 1) : []
    return [`${'  '.repeat(depth)}${words.join(' ')}`, ...below, ...children]
  })
}

/** Of nodes of one type nested without anything beside them, the last: 500 levels would hide what they hold. */
function innermost(outermost: PreparedNode): {readonly node: PreparedNode; readonly times: number} {
  const chain = [outermost]
  for (let node = outermost; ;) {
    const [only, second] = 'children' in node ? node.children : []
    if (!only || second || only.type !== node.type) break
    chain.push((node = only))
  }
  const last = chain.at(-1) ?? outermost
  return chain.length > 3 ? {node: last, times: chain.length} : {node: outermost, times: 1}
}

function isNodes(value: unknown): value is readonly PreparedNode[] {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((item: unknown) => typeof item === 'object' && item !== null && 'type' in item)
  )
}
