/** publication.yaml and front matter: their form, their keys, their values. */
import {rule} from '../rule.js'
import {suggestion} from '../near.js'

export const publicationRules = {
  'front-matter-invalid': rule<{reason: string; notation?: 'yaml' | 'toml' | undefined}>(
    'error',
    ({reason, notation = 'yaml'}) =>
      notation === 'yaml'
        ? [
            `The block at the top is not YAML: ${reason}.`,
            'Lines of `key: value` were expected.',
            'Put the value in quotes or indent the list.'
          ]
        : [
            `The block at the top is not TOML: ${reason}.`,
            'Lines of `key = value` were expected.',
            'Put texts in quotes and dates without.'
          ],
    'The lines between `---` and `---` at the top of a file are YAML, those between `+++` and `+++` are TOML. A colon, a quote or a tab in the wrong place breaks them. What can be read is used, and the block is not printed.'
  ),
  'front-matter-text': rule<{what: string}>(
    'info',
    ({what}) => [
      `The block between the first \`---\` and the next is ${what}, and is printed.`,
      'Lines of `key: value` were expected.',
      'Give the values keys, or put a blank line after the first `---` to say that it is an ornament.'
    ],
    'Between two lines of `---` at the top of a file other tools keep keys and values. Where no key is there, the lines are ornaments and what stands between them is text.'
  ),
  'publication-invalid': rule<{file: string; reason: string}>(
    'error',
    ({file, reason}) => [
      `\`${file}\` cannot be understood: ${reason}.`,
      'Lines of `key: value` in YAML were expected.',
      'Correct it; nothing is published until then.'
    ],
    'publication.yaml says what is published, and in which order. When it is broken, no guess is made, and what was published before stays.'
  ),
  'key-missing': rule<{key: string; fallback: string; example: string}>(
    'error',
    ({key, fallback, example}) => [
      `\`${key}\` is not given.`,
      `\`${key}:\` was expected in publication.yaml.`,
      `Write for example \`${key}: ${example}\`; ${fallback} meanwhile.`
    ],
    'publication.yaml needs a `type:` and a `title:`. Both are guessed from the files when they are not there.'
  ),
  'key-unknown': rule<{key: string; near: string | undefined}>(
    'error',
    ({key, near}) => [
      `\`${key}\` is not a key here.`,
      'One of the keys of the schema was expected.',
      suggestion(near, 'Remove it, or look it up in MANUSCRIPT.md.')
    ],
    'In publication.yaml an unknown key is an error, since it is most often a slip of the pen. In front matter it is only noted: other tools keep their keys there.'
  ),
  'key-spelling': rule<{key: string; style: string; kebab: string}>(
    'info',
    ({key, style, kebab}) => [
      `\`${key}\` is written in ${style}.`,
      `\`${kebab}\` was expected.`,
      'Rename it; it was understood.'
    ],
    'Keys are written in kebab-case: `short-title`. Other spellings are understood.'
  ),
  'key-later': rule<{key: string; what: string}>(
    'info',
    ({key, what}) => [
      `\`${key}\` has no effect yet: ${what} are printed as typed.`,
      'Keys that this version follows were expected.',
      'Nothing to do; a later version follows it.'
    ],
    'The key is part of the language of manuscripts, but not of this version. It may stay where it is.'
  ),
  'value-invalid': rule<{key: string; value: string; form: string; example: string}>(
    'error',
    ({key, value, form, example}) => [
      `\`${key}\` is ${value}.`,
      `${form} was expected.`,
      `Write for example \`${key}: ${example}\`.`
    ],
    'The value does not have the form that this key takes.'
  ),
  'date-invalid': rule<{value: string}>(
    'error',
    ({value}) => [`The date is ${value}.`, 'YYYY-MM-DD was expected.', 'Write the day, for example `2026-05-01`.'],
    'Dates are ISO 8601: a year, a month, a day, or a day and a time.'
  ),
  'date-dynamic': rule<{value: string}>(
    'warn',
    ({value}) => [
      `The date is \`${value}\`.`,
      'A fixed day was expected.',
      `Write the day; \`${value}\` would make every build different.`
    ],
    'A build never asks the clock, so that two builds of the same source are equal byte for byte.'
  ),
  'date-missing': rule<Record<string, never>>(
    'warn',
    () => ['There is no date.', 'A day was expected.', 'Add `date: 2026-05-01`; 1980-01-01 is used meanwhile.'],
    'Feeds, catalogues and mail need a date, and the clock is never asked.'
  ),
  'lang-invalid': rule<{value: string}>(
    'error',
    ({value}) => [`The language is ${value}.`, 'A BCP 47 tag was expected.', 'Write for example `lang: en-GB`.'],
    'The language decides on quotes, hyphenation, the voice of a screen reader and the words of headings.'
  ),
  'lang-missing': rule<Record<string, never>>(
    'warn',
    () => ['No language is given, so `en` is used.', 'A BCP 47 tag was expected.', 'Write for example `lang: en-GB`.'],
    'The language decides on quotes, hyphenation, the voice of a screen reader and the words of headings.'
  ),
  'url-missing': rule<Record<string, never>>(
    'warn',
    () => [
      'There is no `url:`.',
      'The address where the pages will stand was expected.',
      'Add `url: https://example.org/name/`; meanwhile the links of the mail are relative, its pictures inside it, and a series has no feeds.'
    ],
    'Mail and feeds are read far from the pages they belong to: their links and pictures need whole addresses.'
  ),
  'email-sender-missing': rule<{sender: string}>(
    'warn',
    ({sender}) => [
      'The mail has no sender.',
      'An address was expected.',
      `Add \`editions: {email: {from: Name <name@example.org>}}\`; \`${sender}\` stands there meanwhile.`
    ],
    'Every message names who it is from.'
  ),
  'slug-taken': rule<{slug: string; other: string}>(
    'warn',
    ({slug, other}) => [
      `This file and \`${other}\` both become \`${slug}\`.`,
      'A name of its own for each was expected.',
      'Set `slug:` in one of them; meanwhile this one has the name of its folder before it, or a number behind it.'
    ],
    'The name of a page comes from the name of its file, without leading digits.'
  )
} as const
