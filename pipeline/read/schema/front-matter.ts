/** Keys at the top of a chapter or article, and what other tools call them. */
import * as z from 'zod'
import {chapterRoles, numeralSystems, solutionsPlaces, writingModes} from '../../model/config.js'
import {condition, date, direction, flag, inline, lang, level, paths, plain, says, slug, words} from './kinds.js'
import {people} from './person.js'
import {email, notes, typography} from './settings.js'

const link = z.string(says('A path', '/essays/tides/'))
const picture = z.string(says('The path of a picture', 'images/tide.jpg'))
const number = z.number(says('A number', '10'))

export const frontMatterSchema = z.strictObject(
  {
    title: inline.optional(),
    subtitle: inline.optional(),
    'short-title': inline.optional(),
    'nav-title': inline.optional(),
    kicker: inline.optional(),
    standfirst: inline.optional(),
    authors: people.optional(),
    editors: people.optional(),
    translators: people.optional(),
    illustrators: people.optional(),
    contributors: people.optional(),
    byline: z.union([z.literal(false), z.string()], says('`false` or a line of text', "'By our staff'")).optional(),
    date: date.optional(),
    updated: date.optional(),
    description: plain.optional(),
    excerpt: plain.optional(),
    abstract: plain.optional(),
    tags: words.optional(),
    section: plain.optional(),
    image: picture.optional(),
    'image-alt': plain.optional(),
    'image-caption': inline.optional(),
    'image-credit': inline.optional(),
    slug: slug.optional(),
    'url-path': link.optional(),
    aliases: paths('[old-name.html]').optional(),
    canonical: link.optional(),
    lang: lang.optional(),
    dir: direction.optional(),
    numerals: z.enum(numeralSystems).optional(),
    'writing-mode': z.enum(writingModes).optional(),
    license: plain.optional(),
    rights: plain.optional(),
    weight: number.optional(),
    number: plain.optional(),
    draft: flag.optional(),
    role: z.enum(chapterRoles).optional(),
    numbered: flag.optional(),
    toc: z.union([flag, z.strictObject({depth: level.optional()})], says('`true` or `false`', 'true')).optional(),
    math: z.union([z.literal('auto'), z.boolean()], says('`auto`, `true` or `false`', 'auto')).optional(),
    bibliography: paths('[refs.bib]').optional(),
    notes: notes.optional(),
    typography: typography.optional(),
    'drop-cap': flag.optional(),
    breaks: flag.optional(),
    solutions: z.enum(solutionsPlaces).optional(),
    split: z.enum(['auto', 'h1', 'h2', 'none']).optional(),
    email: email.optional(),
    only: condition.optional(),
    not: condition.optional()
  },
  says('Lines of `key: value`', '{}')
)

export type TypedFrontMatter = z.infer<typeof frontMatterSchema>
export const frontMatterKeys: readonly string[] = Object.keys(frontMatterSchema.shape)
