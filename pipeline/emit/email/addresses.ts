/** Where things of the publication stand on the web, which is where the links of a letter lead. */
import type {Destination} from '../../model/nodes.js'
import type {PreparedPublication} from '../../model/publication.js'
import {siteAddress, siteFile, siteFragment, siteId, sitePage} from '../../publication/site.js'

/** Address of a chapter's page; `undefined` without `url:` or when this build leaves the chapter out. */
export function pageAddress(publication: PreparedPublication, chapterId: string): string | undefined {
  const chapter = publication.chapters.find(({id}) => id === chapterId)
  return chapter && siteAddress(publication.config.url, sitePage(chapter, publication))
}

/**
 * Address of a destination; `undefined`: the words are printed as text.
 *
 * Ids go along, although a mail client may not follow them: the page opens at the right place where it does.
 */
export function destinationAddress(publication: PreparedPublication, destination: Destination): string | undefined {
  switch (destination.kind) {
    case 'external':
      return destination.url
    case 'internal': {
      const page = pageAddress(publication, destination.chapter)
      if (page === undefined || destination.identifier === undefined) return page
      return page + siteFragment(siteId(destination.identifier))
    }
    case 'file': {
      const asset = publication.assets.get(destination.assetId)
      return publication.config.url === undefined || !asset ? undefined : publication.config.url + siteFile(asset)
    }
  }
}

/** Host that ids of the message and a sender of last resort are made of. `.invalid` is reserved for this (RFC 2606). */
export function hostOf(publication: PreparedPublication): string {
  const {url, editions} = publication.config
  if (url !== undefined) return new URL(url).hostname
  const from = editions.email === false ? undefined : editions.email.from
  return /@([a-z0-9.-]+)/i.exec(from ?? '')?.[1] ?? 'fourfold.invalid'
}
