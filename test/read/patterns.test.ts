import {expect, test} from 'vitest'
import {createPatternShelf} from '../../pipeline/read/patterns.js'
import {readTemplates} from '../../pipeline/read/templates.js'

test('a file of patterns is read by its name, whole and with its licence', () => {
  const text = createPatternShelf().text('en-gb')
  expect(text).toContain('Permission is hereby granted')
  expect(text).toContain('\\patterns{')
})

test('the files have one digest as long as they stay as they are', () => {
  const digest = createPatternShelf().digest()
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(createPatternShelf().digest()).toBe(digest)
})

test('patterns are no templates: a build without print does not read them', () => {
  expect([...readTemplates().templates.keys()].filter(path => path.startsWith('hyphenation'))).toEqual([])
})
