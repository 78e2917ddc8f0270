/** Raw HTML in Markdown. */
import {rule} from '../rule.js'

export const htmlRules = {
  'html-unknown': rule<{tag: string}>(
    'warn',
    ({tag}) => [
      `\`<${tag}>\` is not printed; its text is kept.`,
      'An element that all editions can show was expected.',
      'Write it in Markdown.'
    ],
    'Elements that HTML does not know have no meaning in print, in a reading app or in a mail. What stands in them is kept.'
  ),
  'html-dropped': rule<{tag: string; kept: boolean}>(
    'warn',
    ({tag, kept}) => [
      kept
        ? `\`<${tag}>\` is not printed; its text is kept.`
        : `\`<${tag}>\` is not printed, and what stands in it is gone.`,
      'Text and pictures were expected.',
      kept
        ? 'Write what a reader needs without it, or link to a page that has it.'
        : 'Remove it, or put its result there.'
    ],
    'Scripts, styles, forms and embedded objects run in no edition. The words in a form are kept.'
  ),
  'html-literal': rule<{tag: string}>(
    'info',
    ({tag}) => [
      `\`<${tag}>\` is printed as characters.`,
      `\`\\<${tag}>\` or code was expected.`,
      'Write it so, to say that you mean the characters.'
    ],
    'Something in angle brackets that is no element and that nothing closes, such as `Box<T>`, is taken for text.'
  ),
  'html-attribute': rule<{attribute: string; tag: string}>(
    'info',
    ({attribute, tag}) => [
      `\`${attribute}\` of \`<${tag}>\` is left out.`,
      'Attributes that all editions can show were expected.',
      'Nothing to do, or write it in Markdown.'
    ],
    'Styles, scripts and layout belong to the theme of an edition, not to the manuscript.'
  ),
  'html-url': rule<{what: string}>(
    'error',
    ({what}) => [`${what} can run code.`, 'An http or https address was expected.', 'Remove it.'],
    'An address that runs code is let into no edition.'
  )
} as const
