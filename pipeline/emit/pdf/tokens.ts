/** Code as coloured pieces. */
import type {Look} from './content.js'
import type {PdfState} from './state.js'

export function tokensOf(
  value: string,
  _language: string | undefined,
  _state: PdfState
): readonly {text: string; look: Look}[] {
  return [{text: value, look: {}}]
}
