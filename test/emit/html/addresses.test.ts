import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {createHref, fragment, pageName, physicalId, stemOf} from '../../../pipeline/emit/html/addresses.js'
import {tourChapters, tourPublication} from '../../support/tour.js'

const chapter = (slug: string) => {
  const head = tourChapters[1]?.head
  if (!head) throw new Error('no chapter')
  return {...head, slug}
}

describe('addresses', () => {
  test('an id of an author never becomes one of the page', () => {
    expect(physicalId('arithmetic')).toBe('arithmetic')
    expect(['page-text', 'note-1', 'call-1', 'id-note-1'].map(physicalId)).toEqual([
      'id-page-text',
      'id-note-1',
      'id-call-1',
      'id-id-note-1'
    ])
  })

  test('two ids never become one', () => {
    const id = fc.oneof(fc.string(), fc.constantFrom('note-1', 'id-note-1', 'id-id-note-1', 'page-text'))
    fc.assert(
      fc.property(id, id, (a, b) => {
        expect(physicalId(a) === physicalId(b)).toBe(a === b)
      })
    )
  })

  test('any text is a fragment, half a surrogate pair too', () => {
    expect(fragment('Größe #1')).toBe('#Gr%C3%B6%C3%9Fe%20%231')
    expect(fragment('\uD800')).toBe('#%EF%BF%BD')
  })

  test('a chapter called index moves aside', () => {
    expect(pageName(chapter('index'), tourPublication)).toBe('index-page.html')
    expect(pageName(chapter('tides'), tourPublication)).toBe('tides.html')
  })

  test('a destination that this build leaves out has no address', () => {
    const href = createHref(tourPublication)
    expect(href({kind: 'internal', chapter: 'absent.md'})).toBeUndefined()
    expect(href({kind: 'internal', chapter: 'one.md', identifier: 'note-1'})).toBe('one.html#id-note-1')
  })

  test('file names are fit for any disk', () => {
    expect(stemOf('a/Ünder the  Bridge!.final.JPG')).toBe('under-the-bridge-final')
    expect(stemOf('写真.png')).toBe('file')
  })
})
