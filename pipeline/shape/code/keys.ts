/** What the keys of a code fence say, whatever they are called. */
import type {Attributes} from '../../model/attributes.js'
import {attribute} from '../../tree/attributes.js'
import {isToolFlag, isToolKey} from './flags.js'
import {linesIn} from './line-sets.js'

const names = {
  title: ['title', 'filename', 'file', 'name', 'header'],
  caption: ['caption', 'lst-cap', 'fig-cap', 'fig.cap', 'tbl-cap', 'tbl.cap', 'cap'],
  numbers: [
    'lineNumbers',
    'line-numbers',
    'showLineNumbers',
    'show-line-numbers',
    'linenos',
    'numberLines',
    'number-lines'
  ],
  start: [
    'startFrom',
    'start-from',
    'start',
    'lineno-start',
    'lineNoStart',
    'linenostart',
    'firstLine',
    'firstline',
    'first-number'
  ],
  marked: ['highlight', 'hl_lines', 'hl-lines', 'emphasize-lines', 'highlightLines', 'mark', 'hl'],
  /** Quarto's, for numbers and marked lines alike. */
  either: ['code-line-numbers'],
  added: ['ins', 'add', 'added'],
  removed: ['del', 'rem', 'remove', 'removed'],
  wrap: ['wrap'],
  diff: ['diff'],
  label: ['id', 'label', 'lst-label'],
  shown: ['only', 'not', 'lang', 'dir']
} as const

const known: ReadonlySet<string> = new Set(
  Object.values(names)
    .flat()
    .map(key => key.toLowerCase())
)

/** Every name that these keys go by, for "did you mean". */
export const codeKeys: readonly string[] = Object.values(names).flat()

export interface CodeKeys {
  readonly title: string | undefined
  /** Inline Markdown. */
  readonly caption: string | undefined
  readonly label: string | undefined
  /** Number of the first line; `undefined`: lines are not numbered. */
  readonly from: number | undefined
  readonly marked: readonly number[]
  /** Lines that are said to be new, and to be gone. */
  readonly added: readonly number[]
  readonly removed: readonly number[]
  readonly wrap: boolean
  readonly diff: boolean
  /** Words that nobody knows. */
  readonly unknown: readonly string[]
}

/** Attributes and flags mean alike: `wrap`, `.wrap` and `wrap=true` are one. */
export function readKeys(
  attributes: Attributes,
  flags: readonly string[],
  sets: readonly string[],
  count: number
): CodeKeys {
  const words = [...flags, ...attributes.classes].map(word => word.toLowerCase())
  const said = (key: keyof typeof names): string | undefined => {
    const given = valueOf(attributes, names[key])
    if (given !== undefined) return given
    return names[key].some(name => words.includes(name.toLowerCase())) ? 'true' : undefined
  }
  const numbers = said('numbers')
  const either = said('either')
  const isSet = either !== undefined && /\d/.test(either)
  const start = firstLine(valueOf(attributes, names.start)) ?? firstLine(numbers)
  const numbered = isOn(numbers) || isOn(either) || (numbers === undefined && start !== undefined)
  return {
    title: filled(valueOf(attributes, names.title)),
    caption: filled(valueOf(attributes, names.caption)),
    label: filled(valueOf(attributes, names.label))?.replace(/^#/, ''),
    from: numbered ? (start ?? 1) : undefined,
    marked: linesIn([...sets, ...valuesOf(attributes, names.marked), ...(isSet ? [either] : [])], count),
    added: linesIn(valuesOf(attributes, names.added), count),
    removed: linesIn(valuesOf(attributes, names.removed), count),
    wrap: isOn(said('wrap')),
    diff: isOn(said('diff')),
    unknown: [
      ...flags.filter(word => !known.has(word.toLowerCase()) && !isToolFlag(word)),
      ...attributes.pairs.map(([key]) => key).filter(key => !known.has(key.toLowerCase()) && !isToolKey(key))
    ]
  }
}

/** Classes that are keys are no classes. */
export function isKeyClass(name: string): boolean {
  const lower = name.toLowerCase()
  return (known.has(lower) && !names.shown.some(key => key === lower)) || isToolFlag(name)
}

function valueOf(attributes: Attributes, keys: readonly string[]): string | undefined {
  const exact = attribute(attributes, ...keys)
  if (exact !== undefined) return exact
  const lower = keys.map(key => key.toLowerCase())
  return attributes.pairs.findLast(([key]) => lower.includes(key.toLowerCase()))?.[1]
}

function valuesOf({pairs}: Attributes, keys: readonly string[]): readonly string[] {
  const lower = keys.map(key => key.toLowerCase())
  return pairs.filter(([key]) => lower.includes(key.toLowerCase())).map(([, value]) => value)
}

function filled(value: string | undefined): string | undefined {
  return value === undefined || value.trim() === '' ? undefined : value.trim()
}

/** A key that is there is meant, unless it says no. Hugo's `linenos=table` and `inline` are yes. */
function isOn(value: string | undefined): boolean {
  return value !== undefined && !/^(?:false|no|off|none|0)$/i.test(value)
}

function firstLine(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value.trim()) ? Number(value) : undefined
}
