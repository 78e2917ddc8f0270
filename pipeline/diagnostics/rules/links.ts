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
  'attachment-unlinked': rule<{file: string; edition: string}>(
    'warn',
    ({file, edition}) => [
      `${edition} cannot carry \`${file}\`.`,
      '`url:` in publication.yaml was expected.',
      'Set `url:`; the words stay as text meanwhile.'
    ],
    'A file that a chapter links to stands beside the web pages; the other editions need its whole address.'
  )
} as const
