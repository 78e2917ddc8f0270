import {describe, expect, test} from 'vitest'
import {externalAddress} from '../../../pipeline/emit/epub/addresses.js'
import {bookIdentifier, isbnOf, nameUuid} from '../../../pipeline/emit/epub/identifier.js'
import {createIds} from '../../../pipeline/emit/epub/ids.js'
import {planBook} from '../../../pipeline/emit/epub/plan.js'
import {sortName} from '../../../pipeline/emit/epub/sort-name.js'
import {plainConfig} from '../../support/config.js'
import {tourPublication} from '../../support/tour.js'

const planOf = (...slugs: readonly string[]) => {
  const [head] = tourPublication.chapters
  if (!head) throw new Error('no chapter')
  const chapters = slugs.map((slug, index) => ({...head, id: String(index), slug}))
  return planBook({...tourPublication, chapters, divisions: []})
}

describe('file names', () => {
  test('are the slugs, and move aside for files that every book has', () => {
    expect([...planOf('river', 'toc', 'cover', 'title-page').chapters.values()]).toEqual([
      'river',
      'toc-text',
      'cover-text',
      'title-page-text'
    ])
  })

  test('are ASCII, and no two are alike', () => {
    const names = [...planOf('Été', 'ete', 'ETE-2', 'ete', '漢字').chapters.values()]
    expect(names.slice(0, 4)).toEqual(['ete', 'ete-2', 'ete-2-2', 'ete-3'])
    expect(names[4]).toMatch(/^s-[0-9a-f]{8}$/)
  })
})

describe('ids', () => {
  test('begin with the file and say what they stand for', () => {
    const ids = createIds('river', new Set(['river']))
    expect(ids.of('The Weir')).toBe('river-the-weir')
    expect(ids.of('The Weir')).toBe('river-the-weir')
    expect(ids.fresh('the weir')).toBe('river-the-weir-2')
  })

  test('are XML names where the file begins with a digit', () => {
    expect(createIds('1984', new Set()).of('war')).toBe('_1984-war')
  })

  test('of two files never meet', () => {
    const stems = new Set(['a', 'a-b'])
    expect(createIds('a', stems).of('b-c')).not.toBe(createIds('a-b', stems).of('c'))
    expect(createIds('a', stems).of('b')).not.toBe('a-b')
  })
})

describe('the identifier of a book', () => {
  const {identifiers} = plainConfig
  test('is its ISBN when the check digit is right', () => {
    expect(bookIdentifier({...plainConfig, identifiers: {...identifiers, isbnEpub: '978-0-306-40615-7'}})).toBe(
      'urn:isbn:9780306406157'
    )
    expect(isbnOf('978-0-306-40615-8')).toBeUndefined()
    expect(isbnOf('0-306-40615-2')).toBe('0306406152')
  })

  test('is made of the address otherwise, the same each time', () => {
    // The value that RFC 9562 gives for this name, A.4, in the namespace of domain names, differs by its namespace only.
    expect(nameUuid('www.example.com')).toBe('b63cdfa4-3df9-568e-97ae-006c5b8fd652')
    expect(bookIdentifier(plainConfig)).toBe(bookIdentifier({...plainConfig, title: 'Another'}))
    expect(bookIdentifier(plainConfig)).not.toBe(bookIdentifier({...plainConfig, url: undefined}))
  })
})

test('names are filed by their last word, where that is the custom of their script', () => {
  expect(sortName('Marguerite Oyelaran')).toBe('Oyelaran, Marguerite')
  expect(sortName('Doe, Jane')).toBe('Doe, Jane')
  expect(sortName('Aristotle')).toBe('Aristotle')
  expect(sortName('村上 春樹')).toBe('村上 春樹')
})

test('addresses are written as every checker reads them, or not at all', () => {
  expect(externalAddress('https://example.org/a b?c=[d]|e#f#g')).toBe('https://example.org/a%20b?c=%5Bd%5D%7Ce#f%23g')
  expect(externalAddress('https://example.org/100%')).toBe('https://example.org/100%25')
  expect(externalAddress('https://müller.example/')).toBe('https://xn--mller-kva.example/')
  expect(externalAddress('mailto:a@example.org')).toBe('mailto:a@example.org')
  expect(externalAddress('javascript:alert(1)')).toBeUndefined()
  expect(externalAddress('https://exa mple/')).toBeUndefined()
  expect(externalAddress('chapter.md')).toBeUndefined()
})
