/**
 * What the file says that it conforms to, and the manuscript that an archived one may bring along.
 *
 * Every file is made to PDF/UA-1; that it conforms is said only where nothing is missing that a program cannot make up. Reports
 * `pdf-standard-withheld` where a standard was asked for.
 */
import {createDiagnostics} from '../../../diagnostics/collector.js'
import type {Message} from '../../../model/message.js'
import type {PreparedPublication} from '../../../model/publication.js'
import type {Workshop} from '../../../model/workshop.js'
import type {Claim} from '../file/metadata.js'
import type {PdfPart} from '../part.js'
import type {Attachment} from './catalogue.js'

export function claimsOf(
  {config, title, divisions}: PreparedPublication,
  parts: readonly PdfPart[],
  furnitureLacks: boolean
): {readonly claims: readonly Claim[]; readonly messages: readonly Message[]} {
  const {standard, attachSource = false} = config.editions.pdf === false ? {} : config.editions.pdf
  // Each row of its contents leads to what it names (ISO 14289-2, 8.2.5.8).
  const awaited = standard === 'ua-2' && divisions.some(({announced}) => announced && announced.length > 0)
  const lacking = [
    ...(awaited ? ['the chapters that are announced'] : []),
    ...(standard === 'a-2a' && attachSource ? ['room for the manuscript, which `a-3a` has'] : []),
    ...(title.text === '' ? ['a title'] : []),
    ...(config.langGuessed !== undefined ? ['`lang:`'] : []),
    ...(furnitureLacks || parts.some(({lacks}) => lacks.glyphs) ? ['glyphs for all characters'] : []),
    ...(parts.some(({lacks}) => lacks.descriptions) ? ['descriptions of all pictures'] : [])
  ]
  if (lacking.length === 0) {
    return {claims: standard === 'ua-2' ? [standard] : standard ? ['ua-1', standard] : ['ua-1'], messages: []}
  }
  const diagnostics = createDiagnostics(`${config.slug}.pdf`)
  if (standard) diagnostics.report('pdf-standard-withheld', undefined, {standard, lacking})
  return {claims: [], messages: diagnostics.messages}
}

/** The texts of the publication as they were read, where it wants them inside. PDF/A-2 would not let them in. */
export function manuscripts({config, chapters}: PreparedPublication, workshop: Workshop): readonly Attachment[] {
  const {pdf} = config.editions
  if (pdf === false || !pdf.attachSource || pdf.standard === 'a-2a') return []
  return [...new Set(chapters.map(({path}) => path))].flatMap(path => {
    const bytes = workshop.bytes(path)
    return bytes ? [{name: path, mediaType: 'text/markdown', bytes, relation: 'Source'}] : []
  })
}
