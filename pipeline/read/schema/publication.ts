/**
 * The schema of publication.yaml. What editors show and what the program checks come from here: see json-schema.ts.
 * Every key is optional to zod, so that what is missing can be guessed and reported in our own words.
 */
import * as z from 'zod'
import {numeralSystems, publicationTypes, solutionsPlaces, writingModes} from '../../model/config.js'
import {ruleIds} from '../../diagnostics/rules.js'
import {entries} from './entries.js'
import {address, date, direction, flag, inline, lang, level, ownKeys, paths, plain, says, slug, words} from './kinds.js'
import {people} from './person.js'
import {accessibility, copyright, cover, editions, feed, identifier, notes, numbering, typography} from './settings.js'

export const severities = ['off', 'info', 'warn', 'error'] as const

/** Mappings with keys of an author's own are checked where they are read: their keys must not become an object's. */
const rulesForm = z
  .unknown()
  .optional()
  .meta({
    type: 'object',
    description: 'How grave a rule is taken in this publication',
    propertyNames: {enum: ruleIds},
    additionalProperties: {enum: [...severities, false]}
  })

const subjectForm = says('A list of mappings', '[{scheme: thema, code: RB}]')
const subjects = z.array(z.strictObject({scheme: plain.optional(), code: plain.optional()}, subjectForm), subjectForm)

export const publicationSchema = z.strictObject(
  {
    type: z.enum(publicationTypes).optional(),
    slug: slug.optional().meta({description: 'Name of the folder and the files; else that of the source folder'}),
    title: inline.optional(),
    subtitle: inline.optional(),
    'short-title': inline.optional(),
    lang: lang.optional(),
    dir: direction.optional(),
    numerals: z
      .enum(numeralSystems)
      .optional()
      .meta({description: 'Digits of generated numbers; else those of the language'}),
    'writing-mode': z
      .enum(writingModes)
      .optional()
      .meta({description: 'Lines from top to bottom, on the web and in e-books'}),
    authors: people.optional(),
    editors: people.optional(),
    translators: people.optional(),
    illustrators: people.optional(),
    contributors: people.optional(),
    date: date.optional(),
    updated: date.optional(),
    edition: plain.optional(),
    version: plain.optional(),
    volume: plain.optional(),
    number: plain.optional(),
    publisher: plain.optional(),
    place: plain.optional(),
    rights: plain.optional(),
    license: plain.optional(),
    copyright: copyright.optional(),
    identifier: identifier.optional(),
    issn: plain.optional(),
    description: plain.optional(),
    keywords: words.optional(),
    subjects: subjects.optional(),
    audience: plain.optional(),
    url: address.optional().meta({description: 'Where the pages will stand: base of all whole addresses'}),
    cover: cover.optional(),
    front: entries.optional(),
    main: entries.optional(),
    back: entries.optional(),
    file: z.string(says('A path', 'article.md')).optional().meta({description: 'The text of an article'}),
    editorial: z.string(says('A path', 'editorial.md')).optional(),
    issues: z.string(says('A pattern of paths', "'*/publication.yaml'")).optional(),
    articles: z.string(says('A pattern of paths', "'posts/**/*.md'")).optional(),
    sort: z.enum(['file', 'date', 'weight']).optional(),
    feed: feed.optional(),
    editions: editions.optional(),
    bibliography: paths('[refs.bib]').optional(),
    csl: plain.optional(),
    fonts: paths('[fonts/Amiri-Regular.ttf]').optional().meta({
      description: 'Fonts for characters that those of the theme lack, in print: npm packages or files of the folder'
    }),
    variables: ownKeys('Words to be put in for {{< var key >}}', '{product: Tide 3}'),
    abbreviations: ownKeys('Abbreviations and what they stand for', '{HTML: Hypertext Markup Language}'),
    'expand-abbreviations': flag.optional(),
    glossary: z.string(says('A path', 'glossary.md')).optional(),
    numbering: numbering.optional(),
    notes: notes.optional(),
    solutions: z.enum(solutionsPlaces).optional().meta({description: 'Where solutions of exercises are printed'}),
    math: z.union([z.literal('auto'), z.boolean()], says('`auto`, `true` or `false`', 'auto')).optional(),
    emoji: flag.optional(),
    typography: typography.optional(),
    'implicit-figures': z.enum(['alt', 'caption']).optional(),
    split: z.enum(['auto', 'h1', 'h2', 'none']).optional(),
    toc: z.strictObject({depth: level.optional()}, says('A mapping', '{depth: 2}')).optional(),
    accessibility: accessibility
      .optional()
      .meta({description: 'Your word, for the e-book, that it meets WCAG 2.2: then every picture must be described'}),
    rules: rulesForm
  },
  says('Lines of `key: value`', '{}')
)

export type TypedPublication = z.infer<typeof publicationSchema>
export const publicationKeys: readonly string[] = Object.keys(publicationSchema.shape)

/** Other names for a key: as YAML of today's manuscripts has them. */
export const publicationAliases: ReadonlyMap<string, string> = new Map([
  ['chapters', 'main'],
  ['contents', 'main'],
  ['author', 'authors'],
  ['editor', 'editors'],
  ['translator', 'translators'],
  ['illustrator', 'illustrators'],
  ['identifiers', 'identifier'],
  ['language', 'lang']
])
