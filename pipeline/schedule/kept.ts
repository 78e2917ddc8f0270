/** What the cache keeps of files and chapters: facts and heads are always needed, the trees of a file only when something is set. */
import {formulasIn, printedIn} from '../math/formulas.js'
import type {Message, Outcome} from '../model/message.js'
import type {ChapterHead, Facts, PreparedChapter, Register, ShapedChapter} from '../model/publication.js'
import type {Cache} from './cache.js'
import {digestOf, digestOfText} from './digest.js'

/** One file, parsed and shaped: several chapters when it was split. */
export interface ShapedFile {
  readonly key: string
  /** Made now and not taken from the cache. */
  readonly fresh: boolean
  readonly facts: readonly Facts[]
  readonly messages: readonly Message[]
  /** The trees: read from the cache, or made, when first asked for. */
  readonly chapters: () => readonly ShapedChapter[]
}

interface Shaping {
  readonly chapters: readonly ShapedChapter[]
  readonly facts: readonly Facts[]
  readonly messages: readonly Message[]
  /** Other files that were asked for, with the digests of what they held; `undefined`: they were not there. */
  readonly reads: readonly FileRead[]
}

export type FileRead = readonly [path: string, digest: string | undefined]

/**
 * @param key of everything that is known before the file is read
 * @param digest of a file of the publication now: what was made with other files is made anew when one of them changes
 */
export function keepShaped(
  cache: Cache,
  key: string,
  digest: (path: string) => string | undefined,
  make: () => Shaping
): ShapedFile {
  let trees: readonly ShapedChapter[] | undefined
  // Only the lines below write `facts`, and always with this type.
  let known = cache.get('facts', key) as Omit<Shaping, 'chapters'> | undefined
  const fresh = !known || known.reads.some(([path, old]) => digest(path) !== old)
  if (!known || fresh) {
    const {chapters, ...rest} = make()
    known = rest
    trees = chapters
    cache.put('shaped', key, chapters)
    cache.put('facts', key, rest)
  }
  const {facts, messages, reads} = known
  return {
    key: reads.length === 0 ? key : digestOf(key, reads),
    fresh,
    facts,
    messages,
    // Only this function writes `shaped`, and always with this type.
    chapters: () => (trees ??= (cache.get('shaped', key) as readonly ShapedChapter[] | undefined) ?? make().chapters)
  }
}

export interface KeptChapter {
  readonly fresh: boolean
  readonly head: ChapterHead
  readonly messages: readonly Message[]
  /** Whether it holds a formula: reading the others for one is spared. */
  readonly formulas: boolean
  readonly body: () => PreparedChapter
}

export function keepPrepared(
  cache: Cache,
  file: ShapedFile,
  register: Register,
  prepare: (chapter: ShapedChapter, facts: Facts) => Outcome<PreparedChapter>
): readonly KeptChapter[] {
  return file.facts.flatMap((facts, index): readonly KeptChapter[] => {
    // Survey left it out: there was nothing to make it of.
    if (!register.chapters.has(facts.id)) return []
    const key = digestOf(file.key, index, registerDigest(register), register.notes.get(facts.id))
    let prepared: PreparedChapter | undefined
    let fresh = false
    // A tree takes no longer to prepare again than to read.
    const make = () => {
      const chapter = file.chapters()[index]
      if (!chapter) throw new Error(`the shaped file has no chapter ${index}`)
      const {value, messages} = prepare(chapter, facts)
      prepared = {...value, head: {...value.head, key, content: digestOfText(value)}}
      return {prepared, messages}
    }
    const {head, messages, formulas} = cache.remember('head', key, () => {
      fresh = true
      const made = make()
      return {
        head: made.prepared.head,
        messages: made.messages,
        formulas: formulasIn(printedIn(made.prepared)).length > 0
      }
    })
    const kept = {fresh, head, messages, formulas, body: () => prepared ?? make().prepared}
    return [kept]
  })
}

const digests = new WeakMap<Register, string>()

/** All of the register that a chapter may show of others: everything but their notes. */
function registerDigest(register: Register): string {
  let digest = digests.get(register)
  if (digest === undefined) digests.set(register, (digest = digestOf({...register, notes: undefined})))
  return digest
}
