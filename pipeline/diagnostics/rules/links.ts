/** Where links lead. */
import {rule} from '../rule.js'
import {suggestion} from '../near.js'

export const linkRules = {
  'link-dead': rule<{url: string; near: string | undefined}>(
    'error',
    ({url, near}) => [
      `\`${url}\` leads nowhere.`,
      'A chapter, a heading or a file of the publication was expected.',
      suggestion(near, 'Correct it; the words stay as text.')
    ],
    'A link inside the publication must lead to something that is there, in all four editions.'
  ),
  'link-to-draft': rule<{url: string}>(
    'warn',
    ({url}) => [
      `\`${url}\` leads to a draft.`,
      'A chapter that is published was expected.',
      'Publish it or remove the link; the words stay as text.'
    ],
    'Drafts are in no edition, so nothing can lead to them.'
  ),
  'link-scheme': rule<{scheme: string}>(
    'error',
    ({scheme}) => [
      `\`${scheme}:\` links are not printed.`,
      'http, https, mailto or tel was expected.',
      'Change it; the words stay as text.'
    ],
    'Other schemes run programs or open files on the machine of the reader.'
  ),
  'wiki-unresolved': rule<{raw: string; near: string | undefined}>(
    'warn',
    ({raw, near}) => [
      `\`${raw}\` names no chapter and no file.`,
      'The title of a chapter, or the name of a file, was expected.',
      suggestion(near, 'Correct it, or write it as code; it is printed as typed.')
    ],
    '`[[Title]]`, `[[file#Heading]]` and `[[Title|words]]` lead to chapters of the publication.'
  ),
  'reference-undefined': rule<{label: string; near: string | undefined}>(
    'error',
    ({label, near}) => [
      `\`@${label}\` names nothing.`,
      'The label of a figure, table, listing, formula, theorem or section of this publication was expected.',
      suggestion(near, `Put \`{#${label}}\` on what is meant, or write \`\\@${label}\`; it is printed as typed.`)
    ],
    'A label stands on what is numbered, `![Words](a.png){#fig-a}`, and `@fig-a` prints "Figure 1", linked.'
  ),
  'number-gap': rule<{kind: string; number: string; editions: string}>(
    'info',
    ({kind, number, editions}) => [
      `${kind} ${number} is not in ${editions}.`,
      'The same numbers in all editions were expected.',
      'Nothing to do, or move the condition into the caption.'
    ],
    'Numbers are given once, for all editions. Where an edition does not show a figure, its number is missing there.'
  ),
  'term-undefined': rule<{term: string; near: string | undefined}>(
    'warn',
    ({term, near}) => [
      `\`${term}\` is not in the glossary.`,
      'An entry of `glossary.md` or of a `::: glossary` was expected.',
      suggestion(near, 'Add one, or name it: `[words]{.term entry="…"}`; the words are printed without a link.')
    ],
    'A term leads to its entry in the glossary, where its meaning stands.'
  ),
  'attachment-unlinked': rule<{file: string; edition: string}>(
    'warn',
    ({file, edition}) => [
      `${edition} cannot carry \`${file}\`.`,
      '`url:` in publication.yaml was expected.',
      'Set `url:`; the words stay as text meanwhile.'
    ],
    'A file that a chapter links to stands beside the web pages and inside the PDF, if it has no more than 16 MB; the e-book and the letter need its whole address.'
  ),
  'alias-taken': rule<{address: string; other: string}>(
    'warn',
    ({address, other}) => [
      `\`${address}\` leads to \`${other}\` already.`,
      'An address of this file alone was expected.',
      'Take it out of one of the two; links to it lead to the other file meanwhile.'
    ],
    'An address leads to one page. That of a page comes before the old ones in `aliases:`, and of equal old ones the first counts.'
  )
} as const
