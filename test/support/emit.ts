import {readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Emitter, BindingContext} from '../../pipeline/emit/emitter.js'
import {createWorkshop} from '../../pipeline/imaging/workshop.js'
import type {Artifact} from '../../pipeline/model/artifact.js'
import type {Message, Treatment} from '../../pipeline/model/message.js'
import type {Library} from '../../pipeline/model/library.js'
import type {AddedFont} from '../../pipeline/model/workshop.js'
import type {PreparedChapter, PreparedPublication} from '../../pipeline/model/publication.js'
import {createFontShelf, readSubsetter} from '../../pipeline/read/fonts.js'
import {createHyphenation} from '../../pipeline/language/hyphenation/by-language.js'
import {createPatternShelf} from '../../pipeline/read/patterns.js'
import {createMemory, holdIn} from '../../pipeline/schedule/memory.js'
import {parseTheme} from '../../pipeline/theme/theme.js'
import {tourChapters, tourLibrary, tourPublication} from './tour.js'

const root = join(import.meta.dirname, '../../templates')

function templateFiles(): ReadonlyMap<string, string> {
  const entries = readdirSync(root, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  const paths = entries
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !/\.(png|jpg|ttf|woff2|tex)$/.test(path))
  return new Map(paths.map(path => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}

export const testTheme = parseTheme(readFileSync(join(root, 'theme.yaml'), 'utf8'), 'test')
const font = createFontShelf()
const hyphenate = createHyphenation(createPatternShelf().text)
const kept = new Map<string, Promise<unknown>>()

export function testContext(
  publication: PreparedPublication = tourPublication,
  library: Library = tourLibrary,
  added: readonly AddedFont[] = []
): BindingContext {
  const memory = createMemory()
  const workshop = createWorkshop({
    library,
    font,
    added,
    hyphenate,
    subsetter: readSubsetter,
    remember<Value>(key: string, make: () => Promise<Value>) {
      // Keys hold the kind of the job, so a key always comes back with the value type it was put in with.
      const known = kept.get(key) as Promise<Value> | undefined
      if (known) return known
      const made = make()
      kept.set(key, made)
      return made
    },
    hold: (key, make) => holdIn(memory, key, make)
  })
  return {
    publication,
    theme: testTheme,
    workshop,
    templates: templateFiles(),
    made: [],
    breaks: [],
    issues: [],
    version: '0.0.0-test'
  }
}

export interface Emitted {
  readonly parts: readonly unknown[]
  readonly artifacts: readonly Artifact[]
  readonly messages: readonly Message[]
  /** Of setting the units. */
  readonly treatments: readonly Treatment[]
}

/** Run an emitter whole: units, set each, bind. Without arguments: on the tour. */
export async function emit(
  emitter: Emitter,
  publication: PreparedPublication = tourPublication,
  chapters: readonly PreparedChapter[] = tourChapters,
  context: BindingContext = testContext(publication)
): Promise<Emitted> {
  const byId = new Map(chapters.map(chapter => [chapter.head.id, chapter]))
  const parts: unknown[] = []
  const treatments: Treatment[] = []
  const messages: Message[] = []
  for (const unit of emitter.units(publication)) {
    const prepared = unit.chapters.map(id => {
      const chapter = byId.get(id)
      if (!chapter) throw new Error(`no chapter ${id}`)
      return chapter
    })
    const outcome = await emitter.set({id: unit.id, chapters: prepared}, context)
    parts.push(outcome.value)
    messages.push(...outcome.messages)
    treatments.push(...outcome.treatments)
  }
  const bound = await emitter.bind(publication, parts, context)
  return {parts, artifacts: bound.value, messages: [...messages, ...bound.messages], treatments}
}
