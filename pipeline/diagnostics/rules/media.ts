/** Films, recordings and other things that are played or shown from a file. */
import {rule} from '../rule.js'

export const mediaRules = {
  'source-missing': rule<{name: string}>(
    'error',
    ({name}) => [
      `\`${name}\` names no file.`,
      '`src=` and the path of one was expected.',
      `Write for example \`::${name}{src=…}\`; it is printed as typed meanwhile.`
    ],
    'Pictures, tables of data, films and recordings are shown from a file of the publication, or by their address.'
  ),
  'media-title-missing': rule<{kind: string; url: string}>(
    'warn',
    ({kind, url}) => [
      `The ${kind} \`${url}\` has no title.`,
      '`title=` was expected.',
      'Say in a few words what it is: the title is all that print, e-books and mail can show of it.'
    ],
    'A player without a name is a button that says nothing, and on paper an address alone.'
  ),
  'media-captions-missing': rule<{kind: string; url: string}>(
    'warn',
    ({kind, url}) => [
      `The ${kind} \`${url}\` has no ${kind === 'audio' ? 'transcript' : 'captions'}.`,
      kind === 'audio' ? '`transcript=` and a file were expected.' : '`captions=` and a file of WebVTT were expected.',
      'Add one for those who do not hear it.'
    ],
    'Those who do not hear, or read where no sound is wanted, have the words alone (WCAG 2.2, 1.2.1 and 1.2.2).'
  )
} as const
