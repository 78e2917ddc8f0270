import {createHash} from 'node:crypto'
import {readFileSync, readdirSync, statSync} from 'node:fs'

/** `lib/read` and `pipeline/read` are equally deep in the package. */
const folder = new URL('../../templates/hyphenation/', import.meta.url)

export interface PatternShelf {
  /** Text of `hyph-<name>.tex`. Throws when the package has none of this name: names come from our own list. */
  readonly text: (name: string) => string
  /** Tells one state of the files from another, by their names, sizes and times: what was set with others is set anew. */
  readonly digest: () => string
}

/** Hyphenation patterns of the package, read when a language is first asked for. The workshop keeps what it makes of them. */
export function createPatternShelf(): PatternShelf {
  let digest: string | undefined
  return {
    text: name => readFileSync(new URL(`hyph-${name}.tex`, folder), 'utf8'),
    digest: () => (digest ??= digestOfFolder())
  }
}

function digestOfFolder(): string {
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) {
    const {size, mtimeMs} = statSync(new URL(name, folder))
    hash.update(`${name} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
