/**
 * A construct of text that makes one leaf of one line.
 *
 * micromark tries a construct wherever its first character stands, so each must give up as soon as it can: a scanner sees one
 * character after the other, refuses the second when it does not fit, and never reads past a character that may begin
 * another try. So a line of nothing but openings is read twice at most.
 */
import type {Code, Construct, Previous, State} from 'micromark-util-types'

/** What to do with a character: take it in, end before it, or give up. */
export type Step = 'take' | 'end' | 'no'

/** Sees the characters in turn, the first of the construct first; line ends and the end of the text are negative or null. */
export type Scanner = (code: Code) => Step

/**
 * @param name of the token, and of the construct, so that it can be left out where it cannot match
 * @param previous whether the construct may follow this character
 */
export function leaf(name: OwnToken, createScanner: () => Scanner, previous?: (code: Code) => boolean): Construct {
  const construct: Construct = {
    name,
    tokenize(effects, ok, nok) {
      // micromark asks `previous` only where a run of plain text might end.
      if (previous && !previous(this.previous)) return nok
      const scan = createScanner()
      const inside: State = code => {
        switch (scan(code)) {
          case 'take':
            effects.consume(code)
            return inside
          case 'end':
            effects.exit(name)
            return ok(code)
          default:
            return nok(code)
        }
      }
      return code => {
        effects.enter(name)
        return inside(code)
      }
    }
  }
  if (!previous) return construct
  const guard: Previous = code => previous(code)
  return {...construct, previous: guard}
}

/** The leaves of text. Registered with micromark's types in tokens.d.ts. */
export type OwnToken =
  | 'attributeList'
  | 'roleMarker'
  | 'shortcode'
  | 'rubyText'
  | 'noteMark'
  | 'markMark'
  | 'commentMark'
  | 'referenceKey'
  | 'directiveMark'
  | 'wikiLink'
  | 'texCommand'

/** A scanner that collects a line up to a mark; what may stand there is asked with each character. */
export function collect(step: (text: string, character: string) => Step): () => Scanner {
  return () => {
    let text = ''
    return code => {
      // Line ends and the end of the text end every leaf: with '' the step decides whether it was whole.
      const character = code === null || code < -2 ? '' : code < 0 ? ' ' : String.fromCharCode(code)
      const decision = step(text, character)
      if (decision === 'take') {
        if (character === '') return 'no'
        text += character
      }
      return decision
    }
  }
}

const letterOrDigit = /[\p{L}\p{N}_]/u

export function isWordCode(code: Code): boolean {
  return code !== null && code > 0 && letterOrDigit.test(String.fromCharCode(code))
}
