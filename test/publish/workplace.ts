import {createHash} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'
import {editionNames} from '../../pipeline/model/edition.js'
import type {EditionName} from '../../pipeline/model/edition.js'
import {publish} from '../../pipeline/publish.js'
import type {Published, PublishRequest} from '../../pipeline/publish.js'
import {openStock} from '../../pipeline/publish/shop.js'
import type {Stock} from '../../pipeline/publish/shop.js'
import type {Progress} from '../../pipeline/schedule/progress.js'

export interface Built extends Published {
  readonly events: readonly Progress[]
  /** How many units of an edition were set anew. */
  fresh(edition: EditionName): number
}

/** A folder with a source/, and builds in it. */
export interface Workplace {
  readonly root: string
  put(path: string, file: string | Uint8Array): void
  /** `cache: 'none'` keeps nothing, `'new'` begins with an empty one and keeps it. */
  build(
    request?: Partial<PublishRequest> & {
      readonly cache?: 'none' | 'new'
      /** Of a process that builds more than once. */
      readonly stock?: Stock
    }
  ): Promise<Built>
  /** SHA-256 of every file of dist/ by path. */
  dist(): ReadonlyMap<string, string>
  /** Text of a file of dist/; `undefined`: it is not there. */
  text(path: string): string | undefined
}

/** Kept values are found by what they were made from, so all builds of a file share them; `cache` asks for others. */
const shared = mkdtempSync(join(tmpdir(), 'fourfold-cache-'))
const made: string[] = [shared]
afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

export function workplace(files: Readonly<Record<string, string | Uint8Array>>): Workplace {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fourfold-publish-')))
  made.push(root)
  const output = join(root, 'dist')
  let cacheFolder = shared
  let builds = 0
  const put = (path: string, file: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), file)
  }
  for (const [path, file] of Object.entries(files)) put(path, file)
  return {
    root,
    put,
    async build({cache, stock = openStock(), ...request} = {}) {
      if (cache === 'new') cacheFolder = join(root, `cache-${++builds}`)
      const events: Progress[] = []
      const published = await publish(
        {
          cwd: root,
          paths: [],
          output,
          editions: new Set(editionNames),
          chapters: [],
          drafts: false,
          url: undefined,
          sourceDateEpoch: undefined,
          cacheFolder: cache === 'none' ? undefined : cacheFolder,
          runtime: 'test',
          build: '1',
          running: () => false,
          write: true,
          onProgress: event => events.push(event),
          ...request
        },
        stock
      )
      return {...published, events, fresh: edition => freshUnits(events, edition)}
    },
    dist: () => new Map(filesOf(output).map(path => [path, digest(readFileSync(join(output, path)))])),
    text: path => (existsSync(join(output, path)) ? readFileSync(join(output, path), 'utf8') : undefined)
  }
}

/** "3 units, 2 as last time" -> 1 */
function freshUnits(events: readonly Progress[], edition: EditionName): number {
  const end = events.find(event => event.stage === 'set' && event.phase === 'end' && event.edition === edition)
  const [, all, kept = '0'] = /^(\d+) units?(?:, (\d+) as last time)?$/.exec(end?.detail ?? '') ?? []
  if (all === undefined) throw new Error(`no units of ${edition} were told`)
  return Number(all) - Number(kept)
}

function filesOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    )
    .sort()
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function rulesOf({messages}: Published): readonly string[] {
  return messages.map(({file, rule}) => `${file} ${rule}`)
}
