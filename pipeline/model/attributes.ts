/** What stands in `{#id .class key=value}`: plain data, in the order typed. */
export interface Attributes {
  readonly id?: string | undefined
  /** Without their dots. `-` is `unnumbered`. */
  readonly classes: readonly string[]
  /** The last of two equal keys counts; kept in order. Never an object: keys are an author's. */
  readonly pairs: readonly (readonly [key: string, value: string])[]
  /** `{=html}`: what raw text is written in. */
  readonly format?: string | undefined
}
