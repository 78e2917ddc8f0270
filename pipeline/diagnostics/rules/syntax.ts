/** How the manuscript is written: what was left as text, and why. */
import {suggestion} from '../near.js'
import {rule} from '../rule.js'

export const syntaxRules = {
  'math-off': rule<{raw: string}>(
    'info',
    ({raw}) => [
      `\`${raw}\` and others like it were left as text.`,
      'A sign that dollars mean formulas was expected: `math: true`, a formula between `$$`, a command of TeX.',
      'Add `math: true` to the front matter; nothing, if it is money.'
    ],
    'Prices and shell variables stand between dollars as well. So single dollars make formulas only in files that say so.'
  ),
  'attribute-misplaced': rule<{raw: string}>(
    'info',
    ({raw}) => [
      `\`${raw}\` follows nothing that takes it.`,
      'A link, picture, code or span right before it was expected, or the end of a heading.',
      'Close the gap, if attributes are meant; it is printed as typed.'
    ],
    'Attributes belong to what stands right before them: `[words]{.smallcaps}`, `![](a.png){width=50%}`, `# Title {#id}`.'
  ),
  'fence-unclosed': rule<{head: string; colons: string}>(
    'error',
    ({head, colons}) => [
      `\`${head}\` is never closed.`,
      'A line of colons after its last block was expected.',
      `Add \`${colons}\` where it ends; meanwhile it ends with what it stands in.`
    ],
    'A fence begins with `::: name` and ends with `:::`. Without its end it would take in the rest of the chapter.'
  ),
  'fence-stray': rule<{raw: string}>(
    'warn',
    ({raw}) => [
      `A closing \`${raw}\` has no opening.`,
      'A `::: name` before it was expected.',
      'Remove it; it is printed as typed.'
    ],
    'Fences come in pairs: `::: name` and `:::`.'
  ),
  'fence-unknown': rule<{name: string; near: string | undefined}>(
    'warn',
    ({name, near}) => [
      `\`${name}\` is no block here, and words follow it.`,
      'A known name, or `{.class}`, was expected.',
      `${suggestion(near, 'Write `::: {.name}` for a class of your own')}; the line is printed as typed.`
    ],
    'A line of three colons and a sentence may be prose. A class of your own stands in braces: `::: {.further}`.'
  ),
  'reference-mixed': rule<Record<string, never>>(
    'error',
    () => [
      'Labels and works stand in one bracket.',
      'Either `[@fig-a; @fig-b]` or `[@doe99; @smith]` was expected.',
      'Split it in two.'
    ],
    'References to figures and tables become "Figures 2 and 3", citations "(Doe 1999)": they cannot share a bracket.'
  ),
  'condition-unknown': rule<{name: string; near: string | undefined}>(
    'error',
    ({name, near}) => [
      `\`${name}\` is no edition.`,
      'html, pdf, epub, email, text, web, book, print or screen were expected.',
      suggestion(near, 'Correct it.')
    ],
    '`only="pdf epub"` and `not=email` name the editions in which something is shown, or is not.'
  ),
  'condition-empty': rule<Record<string, never>>(
    'error',
    () => ['No edition shows this.', 'At least one edition was expected.', 'Widen `only`, or take out `not`.'],
    'What is shown nowhere is better deleted, or put into a comment.'
  )
} as const
