import {expect, test} from 'vitest'
import {createHref} from '../../../pipeline/emit/html/addresses.js'
import {tourPublication} from '../../support/tour.js'

test('a destination that this build leaves out has no address', () => {
  const href = createHref(tourPublication)
  expect(href({kind: 'internal', chapter: 'absent.md'})).toBeUndefined()
  expect(href({kind: 'internal', chapter: 'one.md', identifier: 'note-1'})).toBe('one.html#id-note-1')
})
