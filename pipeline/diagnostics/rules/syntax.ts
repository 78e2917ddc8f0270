/** How the manuscript is written: what was left as text, and why. */
import {suggestion} from '../near.js'
import {rule} from '../rule.js'

export const syntaxRules = {
  'math-off': rule<{raw: string}>(
    'info',
    ({raw}) => [
      `\`${raw}\` and others like it were left as text.`,
      'A sign that dollars mean formulas was expected: `math: true`, a formula between `$$`, or a command of TeX.',
      'Add `math: true` to the front matter; nothing to do, if it is money.'
    ],
    'Prices and shell variables stand between dollars as well. So single dollars make formulas only in files that say so.'
  ),
  'math-suspicious': rule<{words: string}>(
    'warn',
    ({words}) => [
      `"${words}" was read as a formula.`,
      'Money with a backslash, `\\$5`, was expected where no formula is meant.',
      'Add the backslash, or put the words into `\\text{…}`.'
    ],
    'Words between two dollars are set as a product of letters, without spaces.'
  ),
  'math-backslash': rule<Record<string, never>>(
    'warn',
    () => [
      '`\\(…\\)` is an escaped parenthesis here.',
      'A formula between dollars was expected, `$…$`.',
      'Rewrite it, if a formula is meant; it is printed as typed, without the backslashes.'
    ],
    'In Markdown a backslash takes the meaning from the mark behind it.'
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
      `\`${name}\` is not a block here, and words follow it.`,
      'A known name, or `{.class}`, was expected.',
      `${suggestion(near, 'Write `::: {.name}` for a class of your own.')} The line is printed as typed.`
    ],
    'A line of three colons and a sentence may be prose. A class of your own stands in braces: `::: {.further}`.'
  ),
  'leaf-unknown': rule<{name: string; near: string | undefined}>(
    'warn',
    ({name, near}) => [
      `\`::${name}\` is not a block here.`,
      'A known name was expected: `::toc`, `::pagebreak`, `::video` and others.',
      suggestion(near, 'Correct or remove it; the line is printed as typed.')
    ],
    'Two colons and a name alone on a line ask for a block without content, such as the contents or a video.'
  ),
  'class-unstyled': rule<{name: string}>(
    'info',
    ({name}) => [
      `The class \`${name}\` has no style.`,
      `A rule for \`.x-${name}\` in a style sheet of the templates was expected.`,
      'Nothing to do, if the words are enough; the web page and the e-book carry the class.'
    ],
    'Any class may be written. What it looks like is said in the style sheets under templates/, where its name begins with `x-`.'
  ),
  'list-marker': rule<{raw: string; dialect: string; ours: string}>(
    'warn',
    ({raw, dialect, ours}) => [
      `\`${raw}\` is ${dialect} and is printed as typed.`,
      `${ours} was expected.`,
      'Rewrite it.'
    ],
    'Lists are numbered `1.`, boxes are fences. A list numbered `1.` is lettered by `{: type=a}` on a line of its own below it; `A`, `i` and `I` are the other types.'
  ),
  'comment-percent': rule<Record<string, never>>(
    'warn',
    () => [
      'A line begins with `%` and is printed.',
      '`<!-- … -->` was expected for a comment.',
      'Put the comment between these marks, or a backslash before the sign.'
    ],
    'A percent sign makes comments in MyST and in TeX, and stands in prose as well.'
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
  'tilde-single': rule<{raw: string; words: string}>(
    'info',
    ({raw, words}) => [
      `\`${raw}\` is printed as typed.`,
      'Two tildes on each side were expected, if the words are struck out.',
      `Write \`~~${words}~~\`.`
    ],
    'Single tildes stand for "about" and between numbers, so they strike nothing out. `H~2~O` sets a subscript.'
  ),
  'abbreviation-duplicate': rule<{short: string; first: string; taken: string}>(
    'warn',
    ({short, first, taken}) => [
      `\`${short}\` is said to stand for "${first}" as well.`,
      'One meaning of each abbreviation was expected.',
      `Take one of them out; here "${taken}" is used.`
    ],
    'Abbreviations are explained in all of a text. In a file its own `*[HTML]: …` counts before `abbreviations:` of the publication.'
  ),
  'condition-unknown': rule<{name: string; near: string | undefined}>(
    'error',
    ({name, near}) => [
      `\`${name}\` is not an edition.`,
      'One of html, pdf, epub, email, text, web, book, print or screen was expected.',
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
