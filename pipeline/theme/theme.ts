/**
 * Design tokens of all editions, as templates/theme.yaml gives them.
 *
 * Print is in points, the web in rem and em, mail in pixels; a bare number is a ratio. Key names are those of the file.
 * A wrong or missing token is an error of whoever changed the theme: `parseTheme` throws with the path of the key.
 */
import * as z from 'zod'
import {parse as parseYaml} from 'yaml'
import {length} from './length.js'

// Each schema is used once or a few times in a process: compiling code for it costs more than it saves.
z.config({jitless: true})

const colour = z.string().regex(/^#[0-9a-f]{6}$/, 'six lower-case hexadecimal digits')
/** [size, leading] in points or pixels. */
const pair = z.tuple([z.number(), z.number()])
const family = z.object({
  name: z.string(),
  package: z.string(),
  web: z.array(z.string()),
  mail: z.array(z.string())
})
const scheme = z.object({
  ground: z.object({paper: colour, panel: colour, mark: colour}),
  text: z.object({ink: colour, quiet: colour}),
  lines: z.object({line: colour, edge: colour}),
  kinds: z.object({note: colour, tip: colour, important: colour, warning: colour, caution: colour}),
  code: z.object({
    keyword: colour,
    string: colour,
    number: colour,
    comment: colour,
    name: colour,
    type: colour,
    added: colour,
    removed: colour
  })
})
const palette = z.object({
  ground: colour,
  ink: colour,
  tones: z.tuple([colour, colour, colour, colour]),
  accent: z.object({light: colour, sepia: colour, dark: colour})
})
const page = z.object({
  trim: pair,
  text: pair,
  inner: z.number(),
  measure: z.number().optional(),
  columns: pair.optional(),
  'column-gap': z.number().optional(),
  outer: z.number(),
  /** Grid lines of head, first and last line of text, and folio. */
  lines: z.tuple([z.number().nullable(), z.number(), z.number(), z.number()]),
  'drop-cap': z.number(),
  'margin-column': z.object({gap: z.number(), width: z.number()}).optional(),
  factor: z.number().optional()
})

const themeSchema = z.object({
  /** By language: words with hyphens where they may be parted in print. */
  hyphenation: z.record(z.string(), z.array(z.string())).default({}),
  families: z.object({
    text: family,
    label: family,
    code: family,
    math: family,
    /** By script (ISO 15924): what is otherwise where the language of a publication is written in it. */
    scripts: z.record(z.string(), z.object({leading: z.number().optional(), indent: length.optional()}).loose())
  }),
  weights: z.object({
    display: z.literal(300),
    text: z.literal(400),
    strong: z.literal(600),
    label: z.literal(400),
    'label-strong': z.literal(600)
  }),
  scale: z.record(z.string(), z.number()),
  paragraph: z
    .object({
      indent: length,
      space: z.number(),
      align: z.object({pdf: z.enum(['justify', 'start'])}).loose(),
      email: z.object({indent: z.number(), space: length})
    })
    .loose(),
  'drop-cap': z.object({lines: z.number()}).loose(),
  measure: z.object({html: length, email: length, 'margin-note': length, gutter: length}).loose(),
  leading: z.object({
    html: z.number(),
    title: z.number(),
    h: z.number(),
    note: z.number(),
    code: z.number(),
    caption: z.number(),
    email: length
  }),
  colours: z.object({
    light: scheme,
    sepia: scheme,
    dark: scheme,
    print: z
      .object({ink: colour, quiet: colour, panel: colour, edge: colour, code: z.enum(['colour', 'weight'])})
      .loose()
  }),
  palettes: z.record(z.string(), palette),
  print: z.object({
    '6x9': page,
    a5: page,
    'a4-book': page,
    'a4-issue': page,
    type: z.record(z.string(), pair),
    opening: z.object({kicker: z.number(), title: z.number(), text: z.number()})
  }),
  mail: z.object({
    width: z.number(),
    pad: z.number(),
    'pad-phone': z.number(),
    band: pair,
    name: pair,
    kicker: pair,
    h1: pair,
    'h1-phone': pair,
    standfirst: pair,
    text: pair,
    h2: pair,
    pull: pair,
    caption: pair,
    code: pair,
    notes: pair,
    foot: pair
  }),
  web: z.object({
    text: z.string(),
    title: z.string(),
    page: length,
    breaks: z.tuple([length, length]),
    gutter: z.string(),
    shift: length,
    dinkus: length
  }),
  cover: z.object({
    sheet: pair,
    cell: z.number(),
    margin: z.number(),
    top: z.number(),
    sizes: z.array(z.number()),
    author: z.number(),
    gap: z.number(),
    subtitle: pair,
    rows: pair,
    card: pair,
    band: pair
  })
})

export type Theme = z.infer<typeof themeSchema> & {
  /** Digest of the file's text, part of every key of what the theme shaped. */
  readonly digest: string
}
export type Scheme = z.infer<typeof scheme>
export type SchemeName = 'light' | 'sepia' | 'dark'
export type Palette = z.infer<typeof palette>
export type PageDesign = z.infer<typeof page>

/** @param digest SHA-256 of `text`, made by who read the file */
export function parseTheme(text: string, digest: string): Theme {
  return {...themeSchema.parse(parseYaml(text)), digest}
}
