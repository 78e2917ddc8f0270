/** Limits of the editions, and engines that fail. */
import {rule} from '../rule.js'

export const editionRules = {
  'email-too-long': rule<{kilobytes: number}>(
    'warn',
    ({kilobytes}) => [
      `The mail is ${kilobytes} kB long.`,
      'Less than 100 kB was expected.',
      'Set `editions: {email: {overflow: split}}` or `body: digest`, or make it shorter; Gmail cuts longer ones off.'
    ],
    'Gmail shows the first 102 kB of a message and hides the rest behind a link, notes and the link to unsubscribe among it.'
  ),
  'table-too-wide': rule<{columns: number; step: string; turned: boolean}>(
    'warn',
    ({columns, step, turned}) => [
      `The table of ${columns} columns does not fit the page; ${step}.`,
      'Fewer or narrower columns were expected.',
      turned
        ? 'Leave a column out or shorten its cells.'
        : 'Turn its page with `: Caption {.landscape}` below it, leave a column out or shorten its cells.'
    ],
    'A page of print has one width. A table that needs more is set smaller, then broken inside words; one of many columns is set in parts, one below the other, each with the first column again; `.landscape` puts it on a page of its own, turned on its side.'
  ),
  'node-unknown': rule<{type: string; edition: string}>(
    'error',
    ({type, edition}) => [
      `The ${edition} edition has no form for a \`${type}\`.`,
      'A node of the prepared tree was expected.',
      'Report this; its text is printed plainly.'
    ],
    'A plugin or an older cache made a node that this version does not know.'
  ),
  'cover-title-cut': rule<Record<string, never>>(
    'warn',
    () => [
      'The title does not fit on the cover.',
      'A shorter title was expected.',
      'Set `short-title:`, or give a cover of your own with `cover: {image: …}`.'
    ],
    'The cover is drawn from the title. At the smallest size that can be read it is still too long.'
  ),
  'pdf-standard-withheld': rule<{standard: string; lacking: readonly string[]}>(
    'warn',
    ({standard, lacking}) => [
      `The PDF does not say that it conforms to ${standard}: it lacks ${lacking.join(', ')}.`,
      'All that the standard asks for was expected.',
      'Mend what other messages say of it, or take `standard:` out.'
    ],
    'A file that claims a standard is believed by those who archive it and by those who have it read aloud. So nothing is claimed that does not hold.'
  ),
  'pdf-engine-failed': rule<{cause: string}>(
    'error',
    ({cause}) => [
      `The PDF engine stopped: ${cause}.`,
      'A finished edition was expected.',
      'Report this with the file; the edition is not made.'
    ],
    'An engine failed on something it was given. That is our mistake, not yours.'
  ),
  'epub-engine-failed': rule<{cause: string}>(
    'error',
    ({cause}) => [
      `The EPUB engine stopped: ${cause}.`,
      'A finished edition was expected.',
      'Report this with the file; the edition is not made.'
    ],
    'An engine failed on something it was given. That is our mistake, not yours.'
  )
} as const
