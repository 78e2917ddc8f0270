/** What `set` makes of a chapter for the mail: the letter's body in both forms. Plain data. */
import type {FormulaPicture} from './formulas.js'

export interface EmailPart {
  readonly chapter: string
  /** HTML with inline styles, pictures by `pictureName`. */
  readonly html: string
  /** Plain text, wrapped. */
  readonly text: string
  /** Addresses that the text names by number, in order. */
  readonly links: readonly string[]
  /** Pictures shown, each once. */
  readonly pictures: readonly string[]
  /** Formulas shown, each once. */
  readonly formulas: readonly FormulaPicture[]
}
