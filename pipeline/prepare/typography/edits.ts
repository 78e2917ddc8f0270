/** A change to the text of a scope: the characters from `at` on, `length` of them (0: an insertion), become `value`. */
export interface Edit {
  readonly at: number
  readonly length: number
  readonly value: string
}
