import {describe, expect, test} from 'vitest'
import {accessibilityMetadata} from '../../../pipeline/emit/epub/accessibility.js'
import {bookMetadata} from '../../../pipeline/emit/epub/metadata.js'
import type {Config} from '../../../pipeline/model/config.js'
import {tourPublication} from '../../support/tour.js'

const metadata = (config: Partial<Config>): string =>
  bookMetadata({...tourPublication, config: {...tourPublication.config, ...config}}).join('\n')
const person = {
  credit: [],
  sort: undefined,
  url: undefined,
  email: undefined,
  orcid: undefined,
  affiliation: undefined,
  bio: undefined,
  image: undefined
}

describe('metadata', () => {
  test('names each creator alone, with role and form for sorting', () => {
    const lines = metadata({
      people: [
        {...person, name: 'Ann Lee', roles: ['aut', 'ill']},
        {...person, name: 'Bo Ek', roles: ['trl']}
      ]
    })
    expect(lines).toContain('<dc:creator id="creator-1">Ann Lee</dc:creator>')
    expect(lines).toContain('<meta refines="#creator-1" property="role" scheme="marc:relators">ill</meta>')
    expect(lines).toContain('<meta refines="#creator-1" property="file-as">Lee, Ann</meta>')
    expect(lines).toContain('<dc:contributor id="contributor-1">Bo Ek</dc:contributor>')
  })

  test('has no empty element, whatever is empty', () => {
    const lines = metadata({publisher: ' ', rights: '\u0007', license: '', keywords: ['', 'a', 'a'], date: undefined})
    expect(lines).not.toMatch(/><\//)
    expect(lines.match(/dc:subject/g)).toHaveLength(2)
    expect(lines).not.toContain('dc:publisher')
  })

  test('says when the book was changed, in the one form there is', () => {
    expect(metadata({buildDate: '2026-05-04T10:20:30.456Z'})).toContain(
      '<meta property="dcterms:modified">2026-05-04T10:20:30Z</meta>'
    )
  })

  test('gives the address of a licence that is known, and claims nothing that nobody said', () => {
    expect(metadata({license: 'CC-BY-SA-4.0'})).toContain('href="https://creativecommons.org/licenses/by-sa/4.0/"')
    expect(metadata({license: undefined, copyright: undefined, rights: undefined})).not.toContain('dc:rights')
  })

  test('gives catalogues the codes of subjects, with the name of a scheme that EPUB knows, and whom it is for', () => {
    const lines = metadata({
      keywords: [],
      subjects: [
        {scheme: 'thema', code: 'RBKC'},
        {scheme: 'https://example.org/scheme', code: 'mud'},
        {scheme: 'ours', code: 'flats'}
      ],
      audience: 'Adults'
    })
    expect(lines).toContain('<dc:subject id="subject-1">RBKC</dc:subject>')
    expect(lines).toContain('<meta refines="#subject-1" property="authority">Thema</meta>')
    expect(lines).toContain('<meta refines="#subject-1" property="term">RBKC</meta>')
    expect(lines).toContain('<meta refines="#subject-2" property="authority">https://example.org/scheme</meta>')
    expect(lines).toContain('<dc:subject>flats</dc:subject>')
    expect(lines).toContain('<meta property="dcterms:audience">Adults</meta>')
  })

  test('puts a numbered issue in its series', () => {
    const lines = metadata({
      type: 'issue',
      number: '4',
      identifiers: {...tourPublication.config.identifiers, issn: '2049-3630'}
    })
    expect(lines).toContain('<meta property="belongs-to-collection" id="series">The Slow River</meta>')
    expect(lines).toContain('<meta refines="#series" property="group-position">4</meta>')
    expect(lines).toContain('urn:issn:2049-3630')
  })
})

describe('accessibility metadata', () => {
  const nothing = {
    ...{pictures: 0, undescribed: 0, formulas: 0, longDescriptions: 0, films: 0, sounds: 0, unheard: 0},
    cover: false
  }
  const said = (facts: Partial<typeof nothing>, level?: 'AA') =>
    accessibilityMetadata({...nothing, ...facts}, level && {level, certifiedBy: 'Millrace & Sons'}).join('\n')

  test('of a book of words says nothing of pictures', () => {
    const lines = said({})
    expect(lines).not.toContain('visual')
    expect(lines).not.toContain('alternativeText')
    expect(lines).not.toContain('MathML')
  })

  test('promises alternatives only when every picture has one', () => {
    const all = said({pictures: 2, formulas: 1, cover: true})
    const some = said({pictures: 2, undescribed: 1, cover: true})
    expect(all).toContain('alternativeText')
    expect(some).not.toContain('alternativeText')
    expect(some).not.toContain('>textual</meta>\n<meta property="schema:accessModeSufficient">textual<')
    expect(some).toContain('One picture has no text alternative.')
  })

  test('repeats the word of the publisher, in the wording of the standard, while every picture is described', () => {
    const claimed = said({pictures: 2}, 'AA')
    expect(claimed).toContain('id="conformance">EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>')
    expect(claimed).toContain('<meta refines="#conformance" property="a11y:certifiedBy">Millrace &amp; Sons</meta>')
    expect(said({pictures: 2, undescribed: 1}, 'AA')).not.toContain('conformsTo')
    expect(said({pictures: 2})).not.toContain('conformsTo')
  })

  test('says what is played, and whether those who do not hear it can read it', () => {
    const captioned = said({films: 1})
    expect(captioned).toContain('accessMode">auditory<')
    expect(captioned).toContain('accessibilityFeature">captions<')
    expect(captioned).toContain('accessibilityHazard">unknown<')
    const silent = said({films: 1, sounds: 1, unheard: 2})
    expect(silent).not.toContain('captions<')
    expect(silent).toContain('2 films or recordings have no words to read.')
    expect(said({sounds: 1})).toContain('accessibilityFeature">transcript<')
  })
})
