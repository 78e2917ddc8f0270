/** What a manuscript takes from elsewhere: files, values; and tags of tools that are not run. */
import {suggestion} from '../near.js'
import {rule} from '../rule.js'

export const includeRules = {
  'include-missing': rule<{path: string; near: string | undefined}>(
    'error',
    ({path, near}) => [
      `\`${path}\` is not there.`,
      'A file in the folder of the publication was expected.',
      `${suggestion(near, 'Correct the path.')} The line is printed as typed meanwhile.`
    ],
    'Paths are relative to the file that includes; `/` in front leads to the folder of the publication.'
  ),
  'include-cycle': rule<{path: string; chain: readonly string[]}>(
    'error',
    ({path, chain}) => [
      `\`${path}\` includes itself: ${chain.join(' → ')}.`,
      'Files that do not include each other in a circle were expected.',
      'Take one of the includes out; the line is printed as typed meanwhile.'
    ],
    'A file that includes itself would grow without end.'
  ),
  'include-outside': rule<{path: string}>(
    'error',
    ({path}) => [
      `\`${path}\` lies outside the folder of the publication.`,
      'A file inside it was expected.',
      'Copy the file into the folder, or move publication.yaml up; the line is printed as typed meanwhile.'
    ],
    'A build reads nothing outside the folder of the publication, so that it gives the same result on every machine.'
  ),
  'include-large': rule<{path: string}>(
    'error',
    ({path}) => [
      `\`${path}\` is too much to include here.`,
      'At most 1 MB a file, 16 MB a chapter and ten files deep was expected.',
      'Include a part of it: `path:3:7`, or make it a chapter of its own.'
    ],
    'Includes in includes grow fast; the limits keep a slip from filling the memory.'
  ),
  'variable-undefined': rule<{key: string; near: string | undefined}>(
    'error',
    ({key, near}) => [
      `\`${key}\` has no value.`,
      'A key under `variables:` in publication.yaml was expected.',
      `${suggestion(near, 'Add it.')} The words are printed as typed meanwhile.`
    ],
    '`{{< var product.name >}}` prints what `variables: {product: {name: …}}` says.'
  ),
  'shortcode-unknown': rule<{raw: string; name: string; near: string | undefined}>(
    'warn',
    ({raw, name, near}) => [
      `\`${raw}\` is the shortcode \`${name}\`, which is not run here.`,
      '`include`, `var`, `meta`, `ref`, `figure`, `video`, `pagebreak` or the name of a block was expected.',
      `${suggestion(near, 'Write it in Markdown.')} What stands between such tags is kept.`
    ],
    'Shortcodes are programs of the tool they were written for. The tag itself is not printed.'
  ),
  'template-tag': rule<{raw: string}>(
    'warn',
    ({raw}) => [
      `\`${raw}\` is a tag of a template language and is not run.`,
      'Markdown was expected.',
      'Rewrite it, or write it as code; it is printed as typed.'
    ],
    'Liquid and Jinja tags are programs of Jekyll, Eleventy and others.'
  )
} as const
