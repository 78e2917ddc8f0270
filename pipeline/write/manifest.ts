import type {EditionName} from '../model/edition.js'

/** dist/manifest.json: every file of dist/, and nothing else, so that a later build knows what it may remove. */
export interface Manifest {
  readonly generator: string
  readonly files: readonly ManifestFile[]
}
export interface ManifestFile {
  /** Relative to dist/, with `/`. */
  readonly path: string
  /** `shelf` for what belongs to no single edition: the front page of all publications. */
  readonly edition: EditionName | 'shelf'
  readonly mediaType: string
  readonly bytes: number
  readonly sha256: string
}

export const manifestName = 'manifest.json'
export const generator = 'Fourfold'

/** The manifest of a text, or `undefined` when it is none of ours. */
export function parseManifest(text: string): Manifest | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || !('generator' in value) || !('files' in value)) return undefined
  if (value.generator !== generator || !Array.isArray(value.files)) return undefined
  const files: ManifestFile[] = []
  for (const file of value.files as readonly unknown[]) {
    if (!isFile(file)) return undefined
    files.push(file)
  }
  return {generator, files}
}

function isFile(file: unknown): file is ManifestFile {
  if (typeof file !== 'object' || file === null || !('path' in file) || typeof file.path !== 'string') return false
  // A damaged or hostile manifest must never make us remove what is not in dist/.
  return !file.path.split('/').includes('..') && !/^(?:[a-z]:)?[\\/]/i.test(file.path)
}

export function printManifest(files: readonly ManifestFile[]): string {
  const sorted = [...files].sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0))
  return `${JSON.stringify({generator, files: sorted} satisfies Manifest, null, 2)}\n`
}
