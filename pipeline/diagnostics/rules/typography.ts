/** Quotes, dashes, glyphs. */
import {rule} from '../rule.js'

export const typographyRules = {
  'quote-unpaired': rule<Record<string, never>>(
    'info',
    () => [
      'A straight quote has no partner.',
      'Quotes in pairs were expected.',
      'Close it; it is printed straight meanwhile.'
    ],
    'Straight quotes become the quotes of the language when each has a partner in its paragraph.'
  ),
  'dash-mode': rule<{mode: string; count: number}>(
    'info',
    ({mode, count}) => [
      `\`--\` was read as ${mode}, ${count} ${count === 1 ? 'time' : 'times'}.`,
      '`typography: {dashes: …}` was expected.',
      'Set it to `pandoc` or `typewriter` if this is wrong.'
    ],
    'Some authors type `--` for the dash of a sentence, others for that of a range. The more frequent use decides.'
  ),
  'typography-language': rule<{lang: string}>(
    'info',
    ({lang}) => [
      `\`${lang}\` has no table of quotes and spaces, so those of English are used.`,
      'A language of the table was expected.',
      'Type the quotes of your language; typed ones are never changed.'
    ],
    'Quotes, dashes and spaces differ by language.'
  ),
  'vertical-unsupported': rule<Record<string, never>>(
    'warn',
    () => [
      'The lines of this text run from top to bottom.',
      'Lines across were expected in print, and the PDF has such.',
      'Nothing has to be done: the web and the e-book set them as asked for.'
    ],
    'The PDF sets lines across only.'
  ),
  'glyph-missing': rule<{font: string; characters: string; script: string; count: number}>(
    'warn',
    ({font, characters, script, count}) => [
      `${font} has no glyph for ${count} ${script} ${count === 1 ? 'character' : 'characters'} here: ${characters}.`,
      'A font that has them was expected.',
      'The PDF shows a box in their place, or the name of an emoji; the other editions show the characters.'
    ],
    'The PDF carries its fonts inside. The fonts of the theme have Latin, Greek and Cyrillic.'
  )
} as const
