/**
 * What a book says about its accessibility: computed from what is in it, never assumed.
 *
 * That it meets a standard (`dcterms:conformsTo`) is for its publisher to say, and is not said here.
 * Source: EPUB Accessibility 1.1, section 2; Schema.org Accessibility Properties for Discoverability Vocabulary.
 */
import type {ContentFacts} from './part.js'
import {xmlElement} from './xml.js'

export interface BookFacts extends ContentFacts {
  readonly cover: boolean
}

export function accessibilityMetadata({pictures, undescribed, formulas, cover}: BookFacts): readonly string[] {
  const visual = pictures > 0 || cover
  const described = undescribed === 0
  const meta = (property: string, value: string): string => xmlElement('meta', {property: `schema:${property}`}, value)
  const features = [
    ...(visual && described ? ['alternativeText'] : []),
    'ARIA',
    'displayTransformability',
    ...(formulas > 0 ? ['MathML'] : []),
    'readingOrder',
    'structuralNavigation',
    'tableOfContents'
  ]
  return [
    meta('accessMode', 'textual'),
    ...(visual ? [meta('accessMode', 'visual')] : []),
    // Pictures without a description leave something to be seen.
    ...(described ? [meta('accessModeSufficient', 'textual')] : []),
    ...(visual ? [meta('accessModeSufficient', 'textual,visual')] : []),
    ...features.map(feature => meta('accessibilityFeature', feature)),
    meta('accessibilityHazard', 'none'),
    xmlElement('meta', {property: 'schema:accessibilitySummary', 'xml:lang': 'en'}, summary(visual, undescribed))
  ]
}

function summary(visual: boolean, undescribed: number): string {
  const text =
    'The text flows and can be set in any size, face and colour; headings, notes and contents can be navigated.'
  if (!visual) return text
  if (undescribed === 0) return `${text} All pictures have text alternatives.`
  return `${text} ${undescribed === 1 ? 'One picture has' : `${undescribed} pictures have`} no text alternative.`
}
