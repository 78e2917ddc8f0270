/**
 * A formula, typeset once for all editions. Plain data.
 *
 * Lengths are in ems of the formula, those inside of paths in thousandths of it; y grows downwards from the baseline.
 */
export interface FormulaJob {
  /** TeX, without what marks it as a formula. */
  readonly tex: string
  /** Set on a line of its own. */
  readonly display: boolean
}

export type Formula = TypesetFormula | InvalidFormula

export interface TypesetFormula {
  readonly kind: 'typeset'
  /** The `math` element. */
  readonly mathml: MathElement
  /** Height above the baseline, and below it. */
  readonly ascent: number
  readonly depth: number
  /** From left to right; a line may end between two. */
  readonly pieces: readonly FormulaPiece[]
  /** The same in Unicode characters, where that says exactly as much. */
  readonly plain: string | undefined
  /** What `\tag` puts beside the formula, as plain text. */
  readonly tag: string | undefined
  /** Characters that no face of ours has a glyph for: the outlines show a box. */
  readonly missing: string
}

export interface InvalidFormula {
  readonly kind: 'invalid'
  /** What TeX says, without a full stop. */
  readonly reason: string
  /** Where in the TeX it stopped, in UTF-16 units; `undefined`: not known. */
  readonly at: number | undefined
}

/** An element of presentation MathML 3. What browsers do not read as attributes is said again by classes. */
export interface MathElement {
  readonly name: string
  readonly attributes: readonly (readonly [name: string, value: string])[]
  readonly children: readonly (MathElement | string)[]
}

export interface FormulaPiece {
  readonly width: number
  readonly paths: readonly InkPath[]
}

/** One shape. Glyphs that are equal have equal path data. */
export interface InkPath {
  /** SVG path data of absolute commands. */
  readonly data: string
  /** a b c d e f, as in SVG, from the data's own coordinates to those of the piece. */
  readonly matrix: readonly [number, number, number, number, number, number]
  /** Width of the line, in the data's own coordinates; `undefined`: filled. */
  readonly stroke: number | undefined
  /** Length of the dashes of a broken line, and of the gaps between. */
  readonly dash: number | undefined
  /** `#rrggbb`; `undefined`: the colour of the text. */
  readonly color: string | undefined
}
