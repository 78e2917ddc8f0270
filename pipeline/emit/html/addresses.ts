/** Names of files and ids of the web edition. Everything is flat, and every address is relative to the page. */
import type {Asset} from '../../model/asset.js'
import type {Destination} from '../../model/nodes.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'

/** Pages of ours: a chapter with such a slug moves aside. */
const taken = new Set(['index', '404', 'search'])

/** File of a chapter's page. An article has no landing page: its first chapter is the index. */
export function pageName(chapter: ChapterHead, publication: PreparedPublication): string {
  if (publication.config.type === 'article' && publication.chapters[0]?.id === chapter.id) return 'index.html'
  return taken.has(chapter.slug) ? `${chapter.slug}-page.html` : `${chapter.slug}.html`
}

/** Ids that the page itself needs begin so; an author's id that does is given a prefix, and so is one with that prefix. */
const reserved = /^(?:page|note|call|id)-/

/** Physical id of an author's. Injective, so that two ids never become one. */
export function physicalId(identifier: string): string {
  return reserved.test(identifier) ? `id-${identifier}` : identifier
}

/** `#` and the id, as it stands in an address. */
export function fragment(id: string): string {
  // Half of a surrogate pair has no UTF-8; a browser would look for the replacement character too.
  return `#${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\u{FFFD}'))}`
}

/** The address of a destination from any page of the publication; `undefined`: it leads to what this build leaves out. */
export function createHref(publication: PreparedPublication): (destination: Destination) => string | undefined {
  const pages = new Map(publication.chapters.map(chapter => [chapter.id, pageName(chapter, publication)]))
  return destination => {
    switch (destination.kind) {
      case 'external':
        return destination.url
      case 'internal': {
        const page = pages.get(destination.chapter)
        if (page === undefined) return undefined
        return destination.identifier === undefined ? page : page + fragment(physicalId(destination.identifier))
      }
      case 'file': {
        const asset = publication.assets.get(destination.assetId)
        return asset && fileName(asset)
      }
    }
  }
}

/** File of an asset that is linked to. */
export function fileName(asset: Asset): string {
  return `files/${stemOf(asset.id)}.${asset.digest.slice(0, 8)}${extensionOf(asset.id)}`
}

/** `name` of `images/Name.JPG`, fit for any file system and address. */
export function stemOf(path: string): string {
  const base = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const plain = base.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const stem = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '')
  return stem.slice(0, 60) || 'file'
}

function extensionOf(path: string): string {
  return /\.[A-Za-z0-9]{1,10}$/.exec(path)?.[0].toLowerCase() ?? ''
}
