/** Code: its language, what is said behind it, what is not run. */
import {suggestion} from '../near.js'
import {rule} from '../rule.js'

export const codeRules = {
  'code-language-unknown': rule<{word: string; near: string | undefined}>(
    'info',
    ({word, near}) => [
      `\`${word}\` is not a language that code is coloured in.`,
      'A name of highlight.js was expected, such as `python`, `js` or `text`.',
      suggestion(near, 'Nothing to do, if plain code is right; `text` says so.')
    ],
    'The first word behind the backticks is the language. Code in a language that is not known is printed as it is, without colours.'
  ),
  'code-flag-unknown': rule<{word: string; near: string | undefined}>(
    'info',
    ({word, near}) => [
      `\`${word}\` behind the language of the code is not known, and is left out.`,
      'A title, numbers, marked lines or another key was expected: `title="a.js"`, `lineNumbers`, `{2-4}`.',
      suggestion(near, 'Remove it, or write it as a `title="…"`.')
    ],
    'What stands behind the language is not printed. Known are title, caption, lineNumbers, startFrom, highlight, wrap, diff, only, not and an attribute list with id and classes.'
  ),
  'cell-not-run': rule<{engine: string; label: string | undefined}>(
    'warn',
    ({engine, label}) => [
      `This cell of \`${engine}\` is not run; its code is printed.`,
      'A finished result was expected.',
      label === undefined
        ? 'Put its output or its picture below it.'
        : `Put its output or its picture right below it, which takes the label \`${label}\`; until then the code has it.`
    ],
    'Building a publication runs no programs, so that it is the same on every machine. Let Quarto, knitr or Jupyter run the cell, and put the result into the manuscript.'
  ),
  'directive-unknown': rule<{name: string}>(
    'warn',
    ({name}) => [
      `\`{${name}}\` is neither a block here nor a language.`,
      'A known name was expected: `{note}`, `{figure}`, `{code-block}` and others.',
      'Correct it, or write it in Markdown; its lines are printed as code meanwhile.'
    ],
    'Sphinx and its extensions have directives that make pieces of a web site. Blocks that every edition can show have the names of the manuscript guide.'
  ),
  'diagram-source': rule<{word: string}>(
    'warn',
    ({word}) => [
      `The source of this \`${word}\` diagram is printed as code; no diagram engine is run.`,
      'A finished picture was expected.',
      'Draw it, and put the picture beside it: `![what it shows](x.svg)`.'
    ],
    'Diagrams are drawn by programs that differ from one machine to the next, and mail and print show no scripts. A drawing as SVG is shown in all editions.'
  ),
  'raw-format': rule<{format: string}>(
    'warn',
    ({format}) => [
      `This is raw \`${format}\`, and is not printed.`,
      '`{=html}` or Markdown was expected.',
      'Write it in Markdown, so that all editions show it.'
    ],
    'Raw text goes to one edition only and past all checks. Raw HTML is read as if it stood in the text; other formats are left out.'
  )
} as const
