import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {readTemplates} from '../../pipeline/read/templates.js'
import {version} from '../../pipeline/read/version.js'
import {headlineOf} from '../../pipeline/read/headline.js'

test('the templates are read with the theme set apart and digested', () => {
  const {theme, templates} = readTemplates()
  expect(theme.digest).toMatch(/^[0-9a-f]{64}$/)
  expect(templates.has('theme.yaml')).toBe(false)
  expect(templates.get('publication.schema.json')).toContain('publication.yaml')
})

test('the version is that of the package', () => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  expect(text).toContain(`"version": "${version}"`)
})

test.each([
  ['# One\n\nText', 'One'],
  ['# Book\n# Chapter *One* {#one}\n\nText\n\n# Later', 'Chapter *One*'],
  ['Words\n\n# Only #\n\n## Sub', 'Only'],
  ['## First\n\n### Second', 'First'],
  ['Under\n=====\n\nText', 'Under'],
  ['```\n# code\n```\n\n# Real', 'Real'],
  ['No heading at all', undefined],
  ['#hashtag', undefined]
])('the title of %j is %s', (text, title) => {
  expect(headlineOf(text)).toBe(title)
})

test('a theme comes back from JSON as it was: compile keeps it so', () => {
  const {theme} = readTemplates()
  expect(JSON.parse(JSON.stringify(theme))).toStrictEqual(theme)
})
