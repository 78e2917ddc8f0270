import fc from 'fast-check'
import {expect, test} from 'vitest'
import {randomBook} from './random-book.js'
import {complaints, makeBook} from './read-epub.js'

test('a book with every construct is what EPUBCheck expects', async () => {
  const {bytes} = await makeBook()
  expect(await complaints(bytes)).toEqual([])
})

test('whatever authors and accidents put into a book, EPUBCheck finds nothing in it', async () => {
  await fc.assert(
    fc.asyncProperty(randomBook, async ({publication, chapters}) => {
      const {bytes} = await makeBook(publication, chapters)
      expect(await complaints(bytes)).toEqual([])
    }),
    {seed: 20260504, numRuns: 120}
  )
})
