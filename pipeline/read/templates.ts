import {createHash} from 'node:crypto'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {parseTheme} from '../theme/theme.js'
import type {Theme} from '../theme/theme.js'

export interface Templates {
  readonly theme: Theme
  /** Text of every other file of the folder by its path there, with `/`. */
  readonly templates: ReadonlyMap<string, string>
}

/** What designers change. `lib/read` and `pipeline/read` are equally deep in the package. */
const folder = new URL('../../templates/', import.meta.url)

/** The theme as `npm run compile` read it: parsing YAML and checking it would cost each start 90 ms. */
const compiledTheme = new URL('../theme/theme.json', import.meta.url)

/**
 * Read the package's templates/: the theme and its page frames, stylesheets and scripts, with LF as their line end. Throws
 * when the theme does not fit its schema: that is an error of whoever changed it, not of an author.
 */
export function readTemplates(): Templates {
  const templates = new Map<string, string>()
  for (const path of filesBelow('')) {
    templates.set(path, readFileSync(new URL(path, folder), 'utf8').replace(/\r\n?/g, '\n'))
  }
  const text = templates.get('theme.yaml') ?? ''
  templates.delete('theme.yaml')
  return {theme: readTheme(text), templates}
}

function readTheme(text: string): Theme {
  const digest = createHash('sha256').update(text).digest('hex')
  if (existsSync(compiledTheme)) {
    // Only compile.mjs writes this file, and always with a theme that `parseTheme` gave.
    const theme = JSON.parse(readFileSync(compiledTheme, 'utf8')) as Theme
    if (theme.digest === digest) return theme
  }
  return parseTheme(text, digest)
}

/** Hyphenation patterns are two megabytes, and are read by themselves, a language at a time. */
function filesBelow(prefix: string): readonly string[] {
  return readdirSync(fileURLToPath(new URL(prefix, folder)), {withFileTypes: true})
    .filter(({name}) => !name.startsWith('.') && name !== 'hyphenation')
    .sort((left, right) => (left.name < right.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesBelow(`${prefix}${entry.name}/`) : [prefix + entry.name]))
}
