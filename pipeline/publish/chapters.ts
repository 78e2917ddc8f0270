import {checkFormulas, formulasIn, printedIn, typesetAll, typesetOf} from '../math/formulas.js'
import type {Message, Outcome} from '../model/message.js'
import type {PreparedNode} from '../model/nodes.js'
import type {ParseBlocks} from '../model/source-blocks.js'
import type {ChapterHead, PreparedChapter, PreparedPublication, SourcePublication} from '../model/publication.js'
import type {Workshop} from '../model/workshop.js'
import {parseInline} from '../parse/index.js'
import {assemble, loadEmoji, prepare, withPlainFormulas, withPlainTitle} from '../prepare/index.js'
import {watchIncluded} from '../read/included.js'
import {digestOf} from '../schedule/digest.js'
import {keepPrepared, keepShaped} from '../schedule/kept.js'
import type {ShapedFile} from '../schedule/kept.js'
import {fillSolutions, shape, shapeTitle} from '../shape/index.js'
import {factsOf, register} from '../survey/index.js'
import {styledClasses} from '../theme/styled-classes.js'
import type {Theme} from '../theme/theme.js'
import {counted} from './counted.js'
import type {Shop} from './shop.js'

/** A publication ready to be set: heads of all chapters, and their bodies for whoever asks. */
export interface Chapters {
  readonly whole: PreparedPublication
  /** By chapter id. */
  readonly bodies: ReadonlyMap<string, () => PreparedChapter>
  readonly messages: readonly Message[]
}

/** Parse, shape, survey, prepare. */
export async function prepareChapters(source: SourcePublication, workshop: Workshop, shop: Shop): Promise<Chapters> {
  const {config} = source
  const messages: Message[] = []
  const take = <Value>(outcome: Outcome<Value>): Value => {
    messages.push(...outcome.messages)
    return outcome.value
  }
  const step = (stage: 'parse' | 'survey' | 'prepare', phase: 'start' | 'end', detail = '') => {
    shop.request.onProgress({stage, phase, publication: config.slug, detail})
  }

  // Parse and shape see one file each.
  step('parse', 'start')
  const alone = source.chapters.filter(({generate}) => !generate).length === 1
  const styled = styledClasses(shop.templates)
  const digest = (path: string) => source.library.digest(path)
  const shaped = source.chapters.map(chapter =>
    keepShaped(
      shop.cache,
      digestOf(config, alone, [...styled], faceNames(shop.theme), {...chapter, text: ''}),
      digest,
      () => {
        const {included, reads} = watchIncluded(source.library)
        const math = chapter.frontMatter.math ?? config.math
        const parsed = shop.parser.parse(chapter.text, chapter.path, math)
        const parseBlocks: ParseBlocks = (text, outside) => shop.parser.parseBlocks(text, outside, math)
        const shaped = shape(chapter, parsed.value, {config, parseInline, parseBlocks, included, alone, styled})
        return {
          chapters: shaped.value,
          facts: shaped.value.map(factsOf),
          messages: [...parsed.messages, ...shaped.messages],
          reads: [...reads]
        }
      }
    )
  )
  const files = shaped.map(file => withSolutions(file, shaped, shop))
  for (const file of files) messages.push(...file.messages)
  step('parse', 'end', counted(files.length, files.filter(file => file.fresh).length, 'file'))

  // Survey is the one place that knows all chapters.
  step('survey', 'start')
  const facts = files.flatMap(file => file.facts)
  const registered = take(
    register({config, facts, divisions: source.divisions, drafts: source.drafts, library: source.library})
  )
  step('survey', 'end', counted(facts.length, facts.length, 'chapter'))

  step('prepare', 'start')
  const faces = faceNames(shop.theme)
  const emojiOf = config.emoji && facts.some(({emoji}) => emoji) ? await loadEmoji() : undefined
  const context = {config, faces, emojiOf}
  const prepared = files.flatMap(file =>
    keepPrepared(shop.cache, file, registered, (chapter, fact) => prepare(chapter, fact, registered, context))
  )
  for (const chapter of prepared) messages.push(...chapter.messages)
  const heads = new Map(prepared.map(({head}) => [head.id, head]))
  for (const {head, body} of prepared.filter(chapter => chapter.formulas)) {
    heads.set(head.id, await shop.cache.rememberAsync('plain-head', head.key, () => plainHead(body(), workshop)))
  }
  const assembled = take(
    assemble(source, [...heads.values()], registered, text => shapeTitle(text, config, parseInline))
  )
  const named = [...assembled.title.children, ...(assembled.subtitle?.children ?? [])]
  const whole =
    formulasIn(named).length === 0 ? assembled : withPlainTitle(assembled, await plainWords(named, workshop))
  step('prepare', 'end', counted(prepared.length, prepared.filter(chapter => chapter.fresh).length, 'chapter'))

  // Once for all editions: they ask the same workshop, which has the formulas then.
  for (const {head, body} of prepared.filter(chapter => chapter.formulas)) {
    messages.push(...(await shop.cache.rememberAsync('formulas', head.key, () => checkFormulas(body(), workshop))))
  }
  const bodies = prepared.map(({head, body}) => {
    const plain = heads.get(head.id) ?? head
    return [head.id, () => (plain === head ? body() : {...body(), head: plain})] as const
  })
  return {whole, bodies: new Map(bodies), messages}
}

/** Formulas of its texts in characters, as far as these can say them: the engine keeps what it has set for the editions. */
async function plainHead(chapter: PreparedChapter, workshop: Workshop): Promise<ChapterHead> {
  return withPlainFormulas(chapter, await plainWords(printedIn(chapter), workshop))
}

async function plainWords(
  nodes: readonly PreparedNode[],
  workshop: Workshop
): Promise<(tex: string) => string | undefined> {
  const formulas = await typesetAll(nodes, workshop)
  const plain = new Map(formulasIn(nodes).map(node => [node.value, typesetOf(formulas(node))?.plain]))
  return tex => plain.get(tex)
}

/** The chapter of solutions holds what the others gave away, so it is made when all are shaped. */
function withSolutions(file: ShapedFile, all: readonly ShapedFile[], {cache}: Shop): ShapedFile {
  if (file.facts[0]?.generate?.what !== 'solutions') return file
  const key = digestOf(all.map(one => one.key))
  return keepShaped(
    cache,
    key,
    () => undefined,
    () => {
      const others = all.filter(one => one !== file).flatMap(one => one.chapters())
      const chapters = file.chapters().map(piece => fillSolutions(piece, others))
      return {chapters, facts: chapters.map(factsOf), messages: [], reads: []}
    }
  )
}

/** For the colophon: the typefaces in the order in which they are used. */
function faceNames({families}: Theme): readonly string[] {
  return [...new Set([families.text.name, families.label.name, families.code.name])]
}
