/**
 * Values kept on disk by the digest of everything they were made from. A value that is not there, is damaged or was made by
 * another version is made again: the cache can change how long a build takes, and nothing else.
 */
import {createHash} from 'node:crypto'
import {mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {createMemory} from './memory.js'
import type {Memory} from './memory.js'

export interface Cache {
  /** The value under `key`, if there is a sound one. */
  get(stage: string, key: string): unknown
  put(stage: string, key: string, value: unknown): void
  /** `get`, else `make` and `put`. A value comes back as the type it was put in with: the key says what made it. */
  remember<Value>(stage: string, key: string, make: () => Value): Value
  rememberAsync<Value>(stage: string, key: string, make: () => Promise<Value>): Promise<Value>
  /** Forget the oldest entries when all together are larger than `limit` bytes. */
  trim(limit: number): void
}

const sealLength = 32
/** Set units are few and small, and binding asks for all of them; trees are large, and seldom asked for. */
const isHeld = (stage: string): boolean => stage.startsWith('set-')

/**
 * @param folder where to keep values; `undefined` keeps nothing
 * @param version part of every key: version of our code and of the machine that reads the values
 * @param memory of the process, for the units that were set
 */
export function createCache(folder: string | undefined, version: string, memory: Memory = createMemory()): Cache {
  if (folder === undefined) return forgetful
  let wrote = false
  const folders = new Set<string>()
  const pathOf = (stage: string, key: string) => {
    const name = createHash('sha256').update(version).update('\0').update(stage).update('\0').update(key).digest('hex')
    return join(folder, stage, name)
  }
  const cache: Cache = {
    get(stage, key) {
      const path = pathOf(stage, key)
      const held = memory.get(path)
      if (held !== undefined) return held
      try {
        const bytes = readFileSync(path)
        const body = bytes.subarray(sealLength)
        if (!bytes.subarray(0, sealLength).equals(seal(body))) return undefined
        const value: unknown = deserialize(body)
        if (isHeld(stage)) memory.put(path, value)
        return value
      } catch {
        return undefined
      }
    },
    put(stage, key, value) {
      if (isHeld(stage)) memory.put(pathOf(stage, key), value)
      try {
        const body = serialize(value)
        if (!folders.has(stage)) mkdirSync(join(folder, stage), {recursive: true})
        folders.add(stage)
        // Not by way of a rename: two builds that write here at once write the same, and what is half written has no sound seal.
        writeFileSync(pathOf(stage, key), Buffer.concat([seal(body), body]))
        wrote = true
      } catch {
        // A full or read-only disk costs the speed of the next build, not this one.
      }
    },
    remember<Value>(stage: string, key: string, make: () => Value): Value {
      const known = cache.get(stage, key)
      if (known !== undefined) return known as Value // put in below by the same stage and key
      const value = make()
      cache.put(stage, key, value)
      return value
    },
    async rememberAsync<Value>(stage: string, key: string, make: () => Promise<Value>): Promise<Value> {
      const known = cache.get(stage, key)
      if (known !== undefined) return known as Value // put in below by the same stage and key
      const value = await make()
      cache.put(stage, key, value)
      return value
    },
    trim(limit) {
      if (wrote) trimFolder(folder, limit)
    }
  }
  return cache
}

const forgetful: Cache = {
  get: () => undefined,
  put: () => undefined,
  remember: (_stage, _key, make) => make(),
  rememberAsync: (_stage, _key, make) => make(),
  trim: () => undefined
}

function seal(body: Uint8Array): Buffer {
  return createHash('sha256').update(body).digest()
}

function trimFolder(folder: string, limit: number): void {
  const entries = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .flatMap(entry => {
      const path = join(entry.parentPath, entry.name)
      try {
        const {size, mtimeMs} = statSync(path)
        return [{path, size, mtimeMs}]
      } catch {
        return [] // another build trimmed it first
      }
    })
  let total = entries.reduce((sum, {size}) => sum + size, 0)
  if (total <= limit) return
  entries.sort((left, right) => left.mtimeMs - right.mtimeMs)
  for (const {path, size} of entries) {
    if (total <= limit / 2) return
    rmSync(path, {force: true})
    total -= size
  }
}
