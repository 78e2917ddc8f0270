/** Which files are published, and in which order. */
import {rule} from '../rule.js'
import {suggestion} from '../near.js'

export const contentsRules = {
  'publication-foreign': rule<{file: string; tool: string; keys: string}>(
    'info',
    ({file, tool, keys}) => [
      `\`${file}\` of ${tool} is here.`,
      '`publication.yaml` was expected.',
      `Copy these keys: ${keys}.`
    ],
    'The configuration of another tool is not read; its most common keys have a place in publication.yaml.'
  ),
  'contents-implicit': rule<{count: number; moved: readonly string[]}>(
    'info',
    ({count, moved}) => [
      `No order is given, so ${count} files are taken by name${byRole(moved)}.`,
      '`main:` in publication.yaml or a SUMMARY.md was expected.',
      'Write the list if the order matters.'
    ],
    'Without a list the files of a folder are taken in the natural order of their paths. What is front or back matter by its role, title or name stands at the ends: a preface, an appendix, a glossary.'
  ),
  'contents-missing': rule<{file: string; near: string | undefined}>(
    'error',
    ({file, near}) => [
      `\`${file}\` is listed but absent.`,
      'A file of this folder was expected.',
      suggestion(near, 'Correct the name or take it off the list.')
    ],
    'A chapter that the list of contents names is not in the folder. The others are built.'
  ),
  'contents-twice': rule<{file: string}>(
    'error',
    ({file}) => [
      `\`${file}\` is listed twice.`,
      'Each file in one place was expected.',
      'Take one off the list; the first counts.'
    ],
    'A chapter can stand in one place only: its links and numbers lead there.'
  ),
  'contents-orphan': rule<{file: string}>(
    'warn',
    ({file}) => [
      `\`${file}\` is in the folder but not listed.`,
      'A list that names every file was expected.',
      'List it, or mark it `draft: true`.'
    ],
    'The file is Markdown and in the folder of the publication, but no list names it, so no edition has it.'
  ),
  'generate-empty': rule<{what: string}>(
    'info',
    ({what}) => [
      `There is nothing for \`${what}\` to show, so it is left out.`,
      'At least one thing to list was expected.',
      'Nothing to do, or take it off the list; lists show what has a caption.'
    ],
    'A piece that is made of the publication, such as a list of figures, is made only where it has something in it.'
  ),
  'path-missing': rule<{path: string; near: string | undefined}>(
    'error',
    ({path, near}) => [
      `\`${path}\` is not there.`,
      'A Markdown file or a folder was expected.',
      suggestion(near, 'Check the name; nothing is published.')
    ],
    'The command was given a path that leads nowhere.'
  ),
  'chapter-unknown': rule<{name: string; near: string | undefined}>(
    'error',
    ({name, near}) => [
      `\`${name}\` names no chapter.`,
      'The slug, the path or the number of a chapter was expected.',
      suggestion(near, 'Check the name; nothing is published.')
    ],
    'With `--chapter` only the chapters that are named are made, by the name of their page, their file or their number.'
  ),
  'article-long': rule<{words: number}>(
    'info',
    ({words}) => [
      `The text has about ${words} words, so it is made as a book and split at its headings.`,
      'At most 50,000 words in one article were expected.',
      'Nothing to do; set `split: none` to keep it in one piece, or `type: article` to keep it an article.'
    ],
    'A page of the web, a chapter of an e-book and a mail have a size at which they can still be read. A longer text is a book.'
  ),
  'text-empty': rule<Record<string, never>>(
    'warn',
    () => ['The file has no text.', 'Words were expected.', 'Write them, or mark it `draft: true`.'],
    'The file is empty, holds only white space, or has front matter and nothing else. It is published as it is.'
  ),
  'contents-empty': rule<Record<string, never>>(
    'error',
    () => [
      'There is nothing to publish here.',
      'At least one Markdown file was expected.',
      'Add a file that ends in `.md`.'
    ],
    'The folder has no Markdown, or only README, LICENSE, CHANGELOG and drafts.'
  ),
  'summary-unread': rule<{line: string}>(
    'warn',
    ({line}) => [
      `This line of SUMMARY.md is neither a link, a list nor a heading: \`${line}\`.`,
      '`- [Title](file.md)` was expected.',
      'Rewrite it.'
    ],
    'SUMMARY.md lists the chapters of a book as mdBook and HonKit read it.'
  )
} as const

/** ", `appendix.md` and 2 more by what they are". */
function byRole(moved: readonly string[]): string {
  const [first, ...others] = moved
  if (first === undefined) return ''
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return `, but \`${first}\`${more} by ${more === '' ? 'its role' : 'their roles'}`
}
