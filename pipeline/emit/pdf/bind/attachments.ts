/** Files that chapters link to, inside the book: who has it has them, on no network. */
import {cleanSvg} from '../../../imaging/clean-svg.js'
import {svgText} from '../../../imaging/formats/svg.js'
import type {Workshop} from '../../../model/workshop.js'
import type {Claim} from '../file/metadata.js'
import type {PdfPart} from '../part.js'
import type {Attachment} from './catalogue.js'

const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['csv', 'text/csv'],
  ['tsv', 'text/tab-separated-values'],
  ['txt', 'text/plain'],
  ['md', 'text/markdown'],
  ['json', 'application/json'],
  ['xml', 'application/xml'],
  ['pdf', 'application/pdf'],
  ['zip', 'application/zip']
])

/** PDF/A-2 allows no files but PDF/A inside. */
export function linkedFiles(
  parts: readonly PdfPart[],
  claims: readonly Claim[],
  workshop: Workshop
): readonly Attachment[] {
  if (claims.includes('a-2a')) return []
  return [...new Set(parts.flatMap(({files}) => files))].flatMap(name => {
    const bytes = bytesOf(name, workshop)
    const mediaType = mediaTypes.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? 'application/octet-stream'
    return bytes ? [{name, mediaType, bytes, relation: 'Supplement'}] : []
  })
}

/** A drawing goes in as it is shown elsewhere: without scripts, and without what it would fetch. */
function bytesOf(name: string, workshop: Workshop): Uint8Array | undefined {
  const bytes = workshop.bytes(name)
  if (!bytes || !name.toLowerCase().endsWith('.svg')) return bytes
  const clean = cleanSvg(svgText(bytes))
  return clean === undefined ? undefined : Buffer.from(clean, 'utf8')
}
