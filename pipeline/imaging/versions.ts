import {createRequire} from 'node:module'
import sharp from 'sharp'

const require = createRequire(import.meta.url)
/** Packages whose code or files decide what a derived picture or a subset is made of. */
const packages = [
  '@resvg/resvg-js',
  'subset-font',
  '@expo-google-fonts/source-serif-4',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-code-pro'
] as const

/**
 * Versions of all that makes pictures and fonts, as one text: part of the key of everything kept. `recipe` is raised when our
 * own way of making them changes.
 */
export function engineVersions(): string {
  const recipe = 2
  const natives = Object.entries(sharp.versions).map(([name, version]) => `${name}@${version ?? ''}`)
  return [`recipe@${recipe}`, ...natives, ...packages.map(name => `${name}@${versionOf(name)}`)].sort().join(' ')
}

function versionOf(name: string): string {
  const manifest: unknown = require(`${name}/package.json`)
  const version = typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : ''
  return String(version)
}
