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
      'This text asks for lines from top to bottom, and print sets lines across.',
      'A text in lines across was expected there.',
      'Nothing to do: the web and the e-book set it as asked for; `rules: {vertical-unsupported: off}` ends this message.'
    ],
    'Print and mail have lines across only. No word is lost by it.'
  ),
  'drop-cap-unset': rule<{because: 'joined' | 'reading'}>(
    'info',
    ({because}) => [
      because === 'joined'
        ? 'The paragraph begins with a letter that is joined to its word.'
        : 'The paragraph begins with a character that has its reading above it.',
      'A letter that stands by itself was expected, if it is to be large.',
      'Take `drop-cap` out, or begin with another word; the paragraph begins as any other meanwhile.'
    ],
    'A large first letter would be cut from a word of Arabic, Persian or Devanagari, and would lose the reading above it. Hebrew, Cyrillic and Greek letters, and characters of Chinese and Japanese without readings, may be large.'
  ),
  'glyph-missing': rule<{font: string; characters: string; script: string; count: number; cure: string | undefined}>(
    'warn',
    ({font, characters, script, count, cure}) => [
      `${font} has no glyph for ${count} ${script} ${count === 1 ? 'character' : 'characters'} here: ${characters}.`,
      'A font that has them was expected; the PDF shows a box in their place.',
      cure === undefined
        ? 'Name a font that has them under `fonts:`, a package or a file of the folder.'
        : `\`npm install ${cure}\` and add \`fonts: ['${cure}']\`, or name a font file under \`fonts:\`.`
    ],
    'The PDF carries its fonts inside. Those of the theme have Latin, Greek and Cyrillic; `fonts:` adds others.'
  ),
  'font-missing': rule<{font: string; package: boolean}>(
    'error',
    ({font, package: isPackage}) => [
      `There is no font at \`${font}\`.`,
      isPackage
        ? 'An installed npm package with font files was expected.'
        : 'A file of the publication’s folder was expected.',
      isPackage
        ? `Run \`npm install ${font}\`; the PDF is made without it meanwhile.`
        : 'Mend the path; the PDF is made without it meanwhile.'
    ],
    'Paths under `fonts:` start at the folder of publication.yaml. What does not end as a font file is the name of an npm package.'
  ),
  'font-invalid': rule<{font: string; reason: string}>(
    'error',
    ({font, reason}) => [
      `\`${font}\` is no font that print can use: ${reason}.`,
      'A whole TrueType or OpenType font was expected (.ttf, .otf, .ttc, .woff, .woff2).',
      'Get the file anew from its maker; the PDF is made without it meanwhile.'
    ],
    'A PDF carries its fonts inside, so each file must be readable, have outlines, and allow to be embedded.'
  )
} as const
