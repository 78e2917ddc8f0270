/**
 * How each dialect asks for another file: mdBook's `{{#include path:3:7}}`, Quarto's `{{< include path >}}`, `::include{file=…}`,
 * MyST's `{include}` and `{literalinclude}`, Obsidian's `![[note#Heading]]`.
 */
import type {Attributes} from '../../model/attributes.js'
import {attribute, readAttributes} from '../../tree/attributes.js'

export type Selection =
  | {readonly kind: 'all'}
  /** Lines from 1, both ends in; `to` absent: to the end. */
  | {readonly kind: 'lines'; readonly from: number; readonly to: number | undefined}
  /** Between `ANCHOR: name` and `ANCHOR_END: name`. */
  | {readonly kind: 'anchor'; readonly name: string}
  /** Behind the line that holds `after`, up to the one that holds `before`. */
  | {readonly kind: 'between'; readonly after: string | undefined; readonly before: string | undefined}
  /** From a heading to the next of its level. */
  | {readonly kind: 'heading'; readonly name: string}

export interface IncludeRequest {
  readonly path: string
  readonly selection: Selection
}

const commands = new Set(['include', 'rustdoc_include', 'playground', 'playpen', 'template'])

/** A shortcode that asks for a file; `undefined`: it asks for something else. */
export function requestOf(value: string): IncludeRequest | undefined {
  const [, command = '', argument = ''] = /^\{\{\s*#([a-z_]+)\s+(.*?)\s*\}\}$/.exec(value) ?? []
  if (commands.has(command)) return ofMdBook(argument.split(/\s/)[0] ?? '')
  const [, rest] = /^\{\{[<%]\s*include\s+(.*?)\s*[>%]\}\}$/.exec(value) ?? []
  if (rest === undefined) return undefined
  const named = attribute(readAttributes(rest), 'file', 'src', 'path')
  return ofMdBook(named ?? /^"([^"]+)"|^(\S+)/.exec(rest)?.slice(1).find(Boolean) ?? '')
}

/** `path`, `path:5`, `path:5:`, `path::7`, `path:3:7`, `path:anchor`. */
function ofMdBook(argument: string): IncludeRequest | undefined {
  if (argument === '') return undefined
  const [, path = argument, first, second] = /^(.*?)(?::([^:/\\]*))?(?::(\d*))?$/.exec(argument) ?? []
  if (first === undefined) return {path, selection: {kind: 'all'}}
  if (!/^\d*$/.test(first)) return {path, selection: {kind: 'anchor', name: first}}
  const from = first === '' ? 1 : Number(first)
  const to = second === undefined ? (first === '' ? undefined : from) : second === '' ? undefined : Number(second)
  return {path, selection: {kind: 'lines', from, to}}
}

/** Keys that say which file and which of its lines, and how to read it. */
export const requestKeys: ReadonlySet<string> = new Set(
  'file src path lines anchor start-line end-line start-after start-at end-before end-at language lang'.split(' ')
)

/** The attributes of a block that includes: `file`, `lines`, `start-line`, `start-after` and the like. */
export function requestOfBlock(path: string | undefined, attributes: Attributes): IncludeRequest | undefined {
  const file = path ?? attribute(attributes, 'file', 'src', 'path')
  if (file === undefined || file.trim() === '') return undefined
  const lines = /^(\d+)?(?:-(\d+)?)?$/.exec(attribute(attributes, 'lines') ?? '-')
  const after = attribute(attributes, 'start-after', 'start-at')
  const before = attribute(attributes, 'end-before', 'end-at')
  const anchor = attribute(attributes, 'anchor')
  // MyST counts the lines to leave out.
  const start = attribute(attributes, 'start-line')
  const end = attribute(attributes, 'end-line')
  const from = lines?.[1] ?? (start === undefined ? undefined : String(Number(start) + 1))
  const single = lines?.[1] !== undefined && !attribute(attributes, 'lines')?.includes('-')
  const to = single ? from : (lines?.[2] ?? end)
  if (anchor !== undefined) return {path: file.trim(), selection: {kind: 'anchor', name: anchor}}
  if (after !== undefined || before !== undefined)
    return {path: file.trim(), selection: {kind: 'between', after, before}}
  if (from === undefined && to === undefined) return {path: file.trim(), selection: {kind: 'all'}}
  const last = to === undefined ? undefined : Number(to)
  return {path: file.trim(), selection: {kind: 'lines', from: Number(from ?? 1), to: last}}
}
