/** Pictures and their descriptions. */
import {rule} from '../rule.js'
import {suggestion} from '../near.js'

export const pictureRules = {
  'image-missing': rule<{url: string; near: string | undefined}>(
    'error',
    ({url, near}) => [
      `\`${url}\` is not there.`,
      'A file beside the manuscript was expected.',
      suggestion(near, 'Correct the path or add the file; its description is printed meanwhile.')
    ],
    'The picture is not in the folder of the publication.'
  ),
  'image-invalid': rule<{file: string}>(
    'error',
    ({file}) => [
      `\`${file}\` is not a picture that can be shown.`,
      'A whole PNG, JPEG, GIF, WebP, AVIF or SVG of at most 160 million pixels was expected.',
      'Save it again as one of these, or smaller; its description is printed meanwhile.'
    ],
    'The bytes of the file are those of no picture, whatever its name says, or end too early, or are of a picture so large that drawing it could take all of the memory.'
  ),
  'image-alt-missing': rule<{url: string}>(
    'warn',
    ({url}) => [
      `The picture \`${url}\` has no description.`,
      `\`![what it shows](${url})\` was expected.`,
      'Describe it for those who do not see it, or add `{.decorative}`.'
    ],
    'A screen reader reads the description; without one the picture is not there for its user. Where `accessibility: {conforms-to: AA}` promises that every picture is described, this is an error, and the e-book does not repeat the promise.'
  ),
  'image-alt-repeats-caption': rule<{url: string; alt: string}>(
    'warn',
    ({url, alt}) => [
      `Description and caption of \`${url}\` are the same: "${alt.length > 60 ? `${alt.slice(0, 59)}…` : alt}".`,
      'Different words for each were expected.',
      'Say what is to be seen in `fig-alt="…"`; a screen reader says both.'
    ],
    'The caption says what the picture means and is read by all; the description says what is to be seen.'
  ),
  'image-small': rule<{url: string; width: number; dpi: number}>(
    'warn',
    ({url, width, dpi}) => [
      `\`${url}\` is ${width} pixels wide, ${dpi} to the inch in print.`,
      '200 to the inch or more were expected.',
      'Save a larger one, or give it a smaller `width=`.'
    ],
    'On paper single pixels begin to show below 200 to the inch. The picture is printed at the size that was asked for.'
  ),
  'size-invalid': rule<{key: string; value: string}>(
    'warn',
    ({key, value}) => [
      `\`${key}\` is \`${value}\`.`,
      key === 'widths'
        ? 'One number for each column was expected.'
        : 'A part of the measure, millimetres or pixels were expected.',
      key === 'widths'
        ? 'Write for example `widths="30 70"`; the columns are as wide as their words meanwhile.'
        : `Write for example \`${key}=50%\`, \`${key}=80mm\` or \`${key}=300\`; it is ignored meanwhile.`
    ],
    'A picture is as wide as its pixels, never wider than the text. `width=50%` is half the measure in every edition; `px`, `mm`, `cm`, `in` and `pt` are lengths.'
  ),
  'image-remote': rule<{url: string}>(
    'warn',
    ({url}) => [
      `\`${url}\` is not fetched.`,
      'A local file was expected.',
      'Save it beside the manuscript; meanwhile its description and address are printed, and mail alone shows it from `https`.'
    ],
    'A build needs no network, and a page that shows it would tell another site about its readers.'
  ),
  'svg-unsafe': rule<{what: string; file: string; shown: boolean}>(
    'error',
    ({what, file, shown}) => [
      `${what} in \`${file}\` can run code or fetch files.`,
      'A plain drawing was expected.',
      `Remove it from the SVG; ${shown ? 'the drawing is shown without it' : 'the description is printed'} meanwhile.`
    ],
    'SVG files may hold scripts, links to other files and whole web pages. None of these are let into an edition: the drawing is shown without them where they can be taken out.'
  )
} as const
