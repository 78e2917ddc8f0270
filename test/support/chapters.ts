import {parseInline, createParser} from '../../pipeline/parse/index.js'
import type {Config, FrontMatter} from '../../pipeline/model/config.js'
import type {Library} from '../../pipeline/model/library.js'
import type {Message} from '../../pipeline/model/message.js'
import type {ParseBlocks} from '../../pipeline/model/source-blocks.js'
import type {Facts, PreparedChapter, Register, ShapedChapter, SourceChapter} from '../../pipeline/model/publication.js'
import {watchIncluded} from '../../pipeline/read/included.js'
import {prepare} from '../../pipeline/prepare/index.js'
import {shape} from '../../pipeline/shape/index.js'
import {factsOf, register} from '../../pipeline/survey/index.js'
import {emptyFrontMatter, plainConfig} from './config.js'
import {memoryLibrary} from './library.js'

/** One for all tests of a file: making one costs more than most of them. */
const parser = createParser()
const parseBlocks: ParseBlocks = (text, outside) => parser.parseBlocks(text, outside)

/** A file as read hands it on. */
export function sourceChapter(path: string, text: string, more: Partial<SourceChapter> = {}): SourceChapter {
  return {
    path,
    text,
    digest: '',
    frontMatter: emptyFrontMatter,
    frontMatterSpans: new Map(),
    matter: 'main',
    navTitle: undefined,
    role: undefined,
    only: undefined,
    depth: 0,
    generate: undefined,
    ...more
  }
}

export interface Shaped {
  readonly chapters: readonly ShapedChapter[]
  readonly messages: readonly Message[]
}

/** Parse and shape one file. */
export function shapeText(
  text: string,
  {
    path = 'one.md',
    frontMatter = {},
    config = {},
    alone = false,
    library = memoryLibrary({}),
    ...more
  }: Partial<Omit<SourceChapter, 'frontMatter'>> & {
    frontMatter?: Partial<FrontMatter>
    config?: Partial<Config>
    alone?: boolean
    library?: Library
  } = {}
): Shaped {
  const chapter = sourceChapter(path, text, {...more, frontMatter: {...emptyFrontMatter, ...frontMatter}})
  const parsed = parser.parse(text, path, chapter.frontMatter.math ?? config.math)
  const shaped = shape(chapter, parsed.value, {
    config: {...plainConfig, ...config},
    parseInline,
    parseBlocks,
    included: watchIncluded(library).included,
    alone,
    styled: new Set(['styled'])
  })
  return {chapters: shaped.value, messages: [...parsed.messages, ...shaped.messages]}
}

export interface Prepared {
  readonly chapters: readonly PreparedChapter[]
  readonly facts: readonly Facts[]
  readonly register: Register
  readonly messages: readonly Message[]
}

export interface PreparedInput {
  readonly config?: Partial<Config>
  readonly library?: Library
  readonly drafts?: ReadonlySet<string>
  /** The one file is all of the book, so it may be cut. */
  readonly alone?: boolean
}

/** Files -> prepared chapters, through all the stages between. Marks are left as typed unless `config` says otherwise. */
export function prepareTexts(
  files: Readonly<Record<string, string | SourceChapter>>,
  {config = {}, library = memoryLibrary({}), drafts = new Set(), alone = false}: PreparedInput = {}
): Prepared {
  const settled: Config = {
    ...plainConfig,
    typography: {quotes: 'off', dashes: 'off', spaces: false},
    ...config
  }
  const sources = Object.entries(files).map(([path, file]) =>
    typeof file === 'string' ? sourceChapter(path, file) : file
  )
  const messages: Message[] = []
  const shaped = sources.flatMap(source => {
    const parsed = parser.parse(source.text, source.path, source.frontMatter.math ?? settled.math)
    const outcome = shape(source, parsed.value, {
      config: settled,
      parseInline,
      parseBlocks,
      included: watchIncluded(library).included,
      alone,
      styled: new Set(['styled'])
    })
    messages.push(...parsed.messages, ...outcome.messages)
    return outcome.value
  })
  const facts = shaped.map(factsOf)
  const registered = register({config: settled, facts, divisions: [], drafts, library})
  messages.push(...registered.messages)
  const chapters = shaped.map((chapter, index) => {
    const fact = facts[index]
    if (!fact) throw new Error('a chapter without facts')
    const outcome = prepare(chapter, fact, registered.value, {config: settled, faces: ['Source Serif 4']})
    messages.push(...outcome.messages)
    return outcome.value
  })
  return {chapters, facts, register: registered.value, messages}
}
