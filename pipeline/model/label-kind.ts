/** The kinds of labels: what `#fig-x` names. Quarto's prefixes; `tab` is an alias of `tbl`. */
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
