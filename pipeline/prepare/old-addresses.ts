import {bareAddress} from '../tree/address.js'
import type {ChapterState} from './state.js'

/**
 * Tell the old addresses of a chapter that lead to another one: the page of that, or an old address of a chapter before.
 * The register has one chapter an address, so a link to it, and the page that leads on, are of the other.
 *
 * Reports `alias-taken` at the key.
 */
export function reportTakenAddresses({chapter, register, diagnostics}: ChapterState): void {
  const {aliases, urlPath} = chapter.frontMatter
  const given = [
    ...aliases.map(address => ({key: 'aliases', address})),
    ...(urlPath === undefined ? [] : [{key: 'url-path', address: urlPath}])
  ]
  for (const {key, address} of given) {
    const owner = register.addresses.get(bareAddress(address))
    const other = owner === undefined || owner === chapter.id ? undefined : register.chapters.get(owner)
    if (other && other.path !== chapter.path)
      diagnostics.report('alias-taken', chapter.frontMatterSpans.get(key), {address, other: other.path})
  }
}
