/**
 * What a book says about its accessibility: computed from what is in it, never assumed.
 *
 * That it meets a standard (`dcterms:conformsTo`) is its publisher's word, given in `accessibility:`; a book with a picture that
 * nobody described does not repeat it.
 * Source: EPUB Accessibility 1.1, sections 2 and 4; Schema.org Accessibility Properties for Discoverability Vocabulary.
 */
import type {Conformance} from '../../model/config.js'
import type {ContentFacts, EpubPart} from './part.js'
import {xmlElement, xmlLine} from '../xml.js'

export interface BookFacts extends ContentFacts {
  readonly cover: boolean
}

export function totalOf(parts: readonly Pick<EpubPart, 'facts'>[]): ContentFacts {
  const sum = (name: keyof ContentFacts) => parts.reduce((total, {facts}) => total + facts[name], 0)
  return {
    pictures: sum('pictures'),
    undescribed: sum('undescribed'),
    formulas: sum('formulas'),
    longDescriptions: sum('longDescriptions'),
    films: sum('films'),
    sounds: sum('sounds'),
    unheard: sum('unheard')
  }
}

export function accessibilityMetadata(facts: BookFacts, conformance: Conformance | undefined): readonly string[] {
  const {pictures, undescribed, formulas, longDescriptions, films, sounds, unheard, cover} = facts
  const visual = pictures > 0 || cover || films > 0
  const audible = films > 0 || sounds > 0
  const described = undescribed === 0
  const meta = (property: string, value: string): string => xmlElement('meta', {property: `schema:${property}`}, value)
  const modes = ['textual', ...(visual ? ['visual'] : []), ...(audible ? ['auditory'] : [])]
  const features = [
    ...(visual && described ? ['alternativeText'] : []),
    'ARIA',
    ...(films > 0 && unheard === 0 ? ['captions'] : []),
    'displayTransformability',
    ...(longDescriptions > 0 ? ['longDescription'] : []),
    ...(formulas > 0 ? ['MathML'] : []),
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
    ...(sounds > 0 && films === 0 && unheard === 0 ? ['transcript'] : [])
  ]
  return [
    ...(conformance && described ? conformanceLines(conformance) : []),
    ...modes.map(mode => meta('accessMode', mode)),
    // Pictures without a description leave something to be seen, films without captions something to be heard.
    ...(described && unheard === 0 && films === 0 ? [meta('accessModeSufficient', 'textual')] : []),
    ...(modes.length > 1 ? [meta('accessModeSufficient', modes.join(','))] : []),
    ...features.map(feature => meta('accessibilityFeature', feature)),
    // Whether a film flashes nobody has looked at.
    meta('accessibilityHazard', films > 0 ? 'unknown' : 'none'),
    xmlElement('meta', {property: 'schema:accessibilitySummary', 'xml:lang': 'en'}, summary(facts, visual))
  ]
}

/** The wording of the standard: reading systems and shops compare it letter by letter. */
function conformanceLines({level, certifiedBy}: Conformance): readonly string[] {
  return [
    xmlElement(
      'meta',
      {property: 'dcterms:conformsTo', id: 'conformance'},
      `EPUB Accessibility 1.1 - WCAG 2.2 Level ${level}`
    ),
    xmlElement('meta', {refines: '#conformance', property: 'a11y:certifiedBy'}, xmlLine(certifiedBy))
  ]
}

function summary({undescribed, films, sounds, unheard}: BookFacts, visual: boolean): string {
  const parts = [
    'The text flows and can be set in any size, face and colour; headings, notes and contents can be navigated.',
    ...(visual
      ? [
          undescribed === 0
            ? 'All pictures have text alternatives.'
            : `${counted(undescribed, 'picture')} no text alternative.`
        ]
      : []),
    ...(films + sounds === 0
      ? []
      : [
          unheard === 0
            ? 'Films have captions, and recordings transcripts.'
            : `${counted(unheard, 'film or recording')} no words to read.`
        ])
  ]
  return parts.join(' ')
}

function counted(number: number, what: string): string {
  return number === 1 ? `One ${what} has` : `${number} ${what.replace(/(film|recording|picture)/g, '$1s')} have`
}
