/**
 * The kinds of labels: what `#fig-x` names. Quarto's prefixes; `tab` is an alias of `tbl`, and `:` of the hyphen.
 */
export const labelKinds = [
  'fig',
  'tbl',
  'tab',
  'lst',
  'eq',
  'sec',
  'thm',
  'def',
  'exm',
  'exr',
  'prp',
  'lem',
  'cor',
  'alg'
] as const

export type LabelKind = Exclude<(typeof labelKinds)[number], 'tab'>

export interface Label {
  readonly kind: LabelKind
  /** As ids are compared: lower-case kind, a hyphen, the name as typed. */
  readonly identifier: string
  /** Typed with a capital: `@Fig-x` at the start of a sentence. */
  readonly capital: boolean
}

const label = new RegExp(`^(${labelKinds.join('|')})[-:](.+)$`, 'i')

/** `fig-x`, `Fig-x`, `fig:x` -> the label they name; `undefined`: no label. */
export function readLabel(text: string): Label | undefined {
  const [, typed = '', name = ''] = label.exec(text) ?? []
  if (name === '') return undefined
  const lower = typed.toLowerCase()
  // The pattern lets only kinds through.
  const kind = (lower === 'tab' ? 'tbl' : lower) as LabelKind
  return {kind, identifier: `${kind}-${name}`, capital: /^[A-Z]/.test(typed)}
}
