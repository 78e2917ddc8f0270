import {createRequire} from 'node:module'

const require = createRequire(import.meta.url)
/**
 * Packages whose code or files decide what a derived picture, a subset or a page of print is made of. sharp's own version stands for libvips
 * and all it holds: the builds of libvips that it loads are pinned by it. Their versions are not asked of sharp itself,
 * since loading it costs 50 ms that a build with all its pictures in the cache need not spend.
 */
const packages = [
  'sharp',
  '@resvg/resvg-js',
  'subset-font',
  'harfbuzzjs',
  'pdfmake',
  'pdfkit',
  'mathjax-full',
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-code-pro',
  '@expo-google-fonts/stix-two-math'
] as const

/**
 * Versions of all that makes pictures, fonts and pages, as one text: part of the key of everything kept that holds some of theirs. `recipe` is raised when our
 * own way of making them changes.
 */
export function engineVersions(): string {
  const recipe = 5
  return [`recipe@${recipe}`, ...packages.map(name => `${name}@${versionOf(name)}`)].join(' ')
}

function versionOf(name: string): string {
  const manifest: unknown = require(manifestOf(name))
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return String(version)
}

/** These do not export their package.json by name; by its place every file can be had. */
const closed: ReadonlySet<string> = new Set(['sharp', 'subset-font', 'harfbuzzjs'])

function manifestOf(name: string): string {
  const folder = `/node_modules/${name}/`
  const main = require.resolve(closed.has(name) ? name : `${name}/package.json`)
  const path = main.replaceAll('\\', '/')
  return `${path.slice(0, path.lastIndexOf(folder) + folder.length)}package.json`
}
