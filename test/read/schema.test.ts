import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {publicationJsonSchema} from '../../pipeline/read/schema/json-schema.js'
import {keysAt} from '../../pipeline/read/schema/keys.js'
import {publicationSchema} from '../../pipeline/read/schema/publication.js'

test('the JSON Schema for editors is that of the program (npm run schema writes it)', () => {
  const written = readFileSync(new URL('../../templates/publication.schema.json', import.meta.url), 'utf8')
  expect(written).toBe(publicationJsonSchema())
})

test('the keys known at a place are found through lists and choices', () => {
  expect(keysAt(publicationSchema, [])).toContain('short-title')
  expect(keysAt(publicationSchema, ['authors', 0])).toContain('orcid')
  expect(keysAt(publicationSchema, ['main', 1, 'contents', 0])).toContain('nav-title')
  expect(keysAt(publicationSchema, ['editions', 'email'])).toContain('reply-to')
  expect(keysAt(publicationSchema, ['constructor'])).toEqual([])
})
