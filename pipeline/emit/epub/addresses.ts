/** Addresses outside the book, in a form that every checker and reading system takes. */
import type {PreparedPublication} from '../../model/publication.js'
import {siteFile} from '../../publication/site.js'

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address as RFC 3986 wants it, or `undefined` when it cannot be one.
 *
 * EPUBCheck 4.2 reads addresses by that RFC, reading systems by the URL Standard, which lets more through: what only the
 * latter knows is percent-encoded.
 */
export function externalAddress(url: string): string | undefined {
  const parsed = parseAddress(url)
  if (!parsed || !schemes.has(parsed.protocol)) return undefined
  const web = parsed.protocol.startsWith('http')
  // A host of RFC 3986's server form; others stop EPUBCheck.
  if (
    web &&
    !/^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z](?:[a-z0-9-]*[a-z0-9])?\.?$|^[\d.]+$|^\[[\da-f:]+\]$/.test(
      parsed.hostname
    )
  ) {
    return undefined
  }
  const start = web ? parsed.origin : parsed.protocol
  const rest = web ? parsed.pathname + parsed.search + parsed.hash : parsed.href.slice(parsed.protocol.length)
  return start + encodeRest(rest)
}

function parseAddress(url: string): URL | undefined {
  try {
    return new URL(url)
  } catch {
    return undefined
  }
}

function encodeRest(rest: string): string {
  const [first = '', ...fragments] = rest
    .replace(/%(?![\da-f]{2})/gi, '%25')
    .replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, character => encodeURIComponent(character))
    .split('#')
  return fragments.length === 0 ? first : `${first}#${fragments.join('%23')}`
}

/** A file that stands beside the web pages; `undefined` when they have no address. */
export function fileAddress({config, assets}: PreparedPublication, assetId: string): string | undefined {
  const asset = assets.get(assetId)
  return config.url === undefined || !asset ? undefined : externalAddress(config.url + siteFile(asset))
}
