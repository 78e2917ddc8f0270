/** Names of files and ids of the web edition. Everything is flat, and every address is relative to the page. */
import type {Destination} from '../../model/nodes.js'
import type {ChapterHead, PreparedPublication} from '../../model/publication.js'
import {siteFile, siteId} from '../../tree/site.js'

/** The names of files and ids that other editions lead to are those of tree/site.ts. */
export {siteFile as fileName, siteId as physicalId, siteStem as stemOf} from '../../tree/site.js'

/** Pages of ours: a chapter with such a slug moves aside. */
const taken = new Set(['index', '404', 'search'])

/** File of a chapter's page. An article has no landing page: its first chapter is the index. */
export function pageName(chapter: ChapterHead, publication: PreparedPublication): string {
  if (publication.config.type === 'article' && publication.chapters[0]?.id === chapter.id) return 'index.html'
  return taken.has(chapter.slug) ? `${chapter.slug}-page.html` : `${chapter.slug}.html`
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
        return destination.identifier === undefined ? page : page + fragment(siteId(destination.identifier))
      }
      case 'file': {
        const asset = publication.assets.get(destination.assetId)
        return asset && siteFile(asset)
      }
    }
  }
}
