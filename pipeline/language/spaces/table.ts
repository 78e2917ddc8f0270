/** What the spaces of each language bind, with the authority. Lists are words between spaces; a missing one is empty. */
export interface SpaceTable {
  /** BCP 47, in small letters. */
  readonly tags: string
  readonly authority: string
  /** Abbreviations and signs bound to the number after them. */
  readonly before?: string
  /** Units and abbreviations bound to the number before them, beside those that all languages share. */
  readonly after?: string
  /** Titles bound to the name after them. */
  readonly names?: string
  /** Pieces of one abbreviation: "z.+B." */
  readonly pieces?: string
  /** The thin space is put into such abbreviations where none was typed. */
  readonly closePieces?: true
  /** Groups of three digits that were typed apart stay together. */
  readonly groups?: true
  /** Words that may not end a line: these, or all of up to so many letters. */
  readonly short?: string | 2
  /** ` - ` between words is the dash. */
  readonly hyphenDash?: true
  /** What a space before `;!?`, before `:`, inside guillemets and before a unit becomes; '' where there is none. */
  readonly french?: {readonly high: string; readonly colon: string; readonly guillemets: string; readonly unit: string}
}
