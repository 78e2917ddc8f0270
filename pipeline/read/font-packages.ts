/** Packages of npm with fonts: where one is installed, and which of its files print uses. */
import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** What npm allows as a name; nothing that leads out of `node_modules`. */
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/

/** Whether a wish names a file, and not a package. */
export function isFontFile(font: string): boolean {
  return forms.includes(formOf(font))
}

/** Folder of a package that is installed in one of the folders or above it, as Node looks for it. */
export function packageFolder(name: string, folders: readonly string[]): string | undefined {
  if (!packageName.test(name)) return undefined
  for (const start of folders) {
    for (let folder = start; ; folder = dirname(folder)) {
      const found = join(folder, 'node_modules', name)
      if (existsSync(join(found, 'package.json'))) return found
      if (dirname(folder) === folder) break
    }
  }
  return undefined
}

/** The better form of a face that a package has in several stands before the others. */
const forms = ['.ttf', '.otf', '.ttc', '.otc', '.woff', '.woff2']

/**
 * The regular and bold faces of a package, upright and italic, by their paths. Weights stand in names of files, as in
 * `400Regular_Italic` or `latin-700-normal`; of other packages all files are taken.
 */
export function fontFilesOf(folder: string): readonly string[] {
  const found = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && forms.includes(formOf(entry.name)))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => !path.slice(folder.length).includes('node_modules'))
    .sort((one, other) => forms.indexOf(formOf(one)) - forms.indexOf(formOf(other)) || (one < other ? -1 : 1))
  const faces = new Map<string, string>()
  for (const path of found) {
    const stem = basename(path).slice(0, -formOf(path).length)
    if (!faces.has(stem)) faces.set(stem, path)
  }
  const weights = new Set([...faces.keys()].map(weightOf))
  const wanted = new Set([undefined, nearest(400, weights), nearest(700, weights)])
  return [...faces]
    .filter(([stem]) => wanted.has(weightOf(stem)))
    .map(([, path]) => path)
    .sort()
}

function formOf(path: string): string {
  return /\.[a-z0-9]+$/i.exec(path)?.[0].toLowerCase() ?? ''
}

function weightOf(stem: string): number | undefined {
  const digits = /(?<!\d)([1-9]00)(?!\d)/.exec(stem)?.[1]
  return digits === undefined ? undefined : Number(digits)
}

function nearest(wanted: number, weights: ReadonlySet<number | undefined>): number | undefined {
  const known = [...weights].filter(weight => weight !== undefined)
  return known.sort((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted) || one - other)[0]
}
