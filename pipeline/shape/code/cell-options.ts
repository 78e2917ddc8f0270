/**
 * The lines at the top of a cell that speak to what would run it: `#| key: value`, in the comments of its language.
 *
 * Source: Quarto's cell options; MyST's `:key: value` lines are read where those of its directives are.
 */
import type {Attributes} from '../../model/attributes.js'
import {noAttributes} from '../../tree/attributes.js'

const option = /^\s*(?:#|\/\/|--|%%?|'|;)\|\s?(.*)$/
const pair = /^([A-Za-z][\w.-]*)\s*[:=]\s*(.*)$/

/** @returns how many lines the options take, and what they say; `label` that names no listing is dropped: what it names is not made */
export function readCellOptions(lines: readonly string[]): {readonly attributes: Attributes; readonly count: number} {
  const pairs: [string, string][] = []
  let count = 0
  for (const line of lines) {
    const words = option.exec(line)?.[1]
    if (words === undefined) break
    count++
    const [, key, value = ''] = pair.exec(words) ?? []
    if (key !== undefined) pairs.push([key, unquoted(value.trim())])
  }
  return {attributes: {...noAttributes, pairs}, count}
}

function unquoted(value: string): string {
  return /^"[^"]*"$|^'[^']*'$/.test(value) ? value.slice(1, -1) : value
}
