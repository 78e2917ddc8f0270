import type {Destination} from '../../model/nodes.js'
import type {PreparedPublication} from '../../model/publication.js'
import {siteFile, siteFragment, siteId, sitePage} from '../../publication/site.js'

/** The address of a destination from any page of the publication; `undefined`: it leads to what this build leaves out. */
export function createHref(publication: PreparedPublication): (destination: Destination) => string | undefined {
  const pages = new Map(publication.chapters.map(chapter => [chapter.id, sitePage(chapter, publication)]))
  return destination => {
    switch (destination.kind) {
      case 'external':
        return destination.url
      case 'internal': {
        const page = pages.get(destination.chapter)
        if (page === undefined) return undefined
        return destination.identifier === undefined ? page : page + siteFragment(siteId(destination.identifier))
      }
      case 'file': {
        const asset = publication.assets.get(destination.assetId)
        return asset && siteFile(asset)
      }
    }
  }
}
