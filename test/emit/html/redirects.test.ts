import {expect, test} from 'vitest'
import {HtmlValidate} from 'html-validate'
import {redirects} from '../../../pipeline/emit/html/redirects.js'
import {testContext} from '../../support/emit.js'
import {tourPublication} from '../../support/tour.js'

const {templates} = testContext()
function made(aliases: readonly string[], url: string | null = 'https://example.org/river/') {
  const [first, ...others] = tourPublication.chapters
  if (!first) throw new Error('the tour has no chapter')
  const publication = {
    ...tourPublication,
    config: {...tourPublication.config, url: url ?? undefined},
    chapters: [{...first, aliases}, ...others]
  }
  const list = redirects(publication, new Set(['two.html', 'index.html']), templates)
  return new Map(list.map(({path, bytes}) => [path, new TextDecoder().decode(bytes)]))
}

test('an old address has a page that leads on, and a line for hosts', () => {
  const files = made(['/essays/locks/', 'old.html'])
  expect([...files.keys()]).toEqual(['essays/locks/index.html', 'old.html', '_redirects'])
  const page = files.get('essays/locks/index.html') ?? ''
  expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../one.html">')
  expect(page).toContain('<link rel="canonical" href="https://example.org/river/one.html">')
  expect(page).toContain('<a href="../../one.html">Four ways to wait for a lock</a>')
  expect(page).toMatch(/Content-Security-Policy" content="default-src [^"]*none/)
  expect(files.get('old.html')).toContain('url=one.html')
  expect(files.get('_redirects')).toBe(
    '/river/essays/locks/ /river/one.html 301\n/river/old.html /river/one.html 301\n'
  )
})

test('without an address of the site the canonical link is relative', () => {
  expect(made(['/a/b'], null).get('a/b/index.html')).toContain('<link rel="canonical" href="../../one.html">')
})

test('pages of the site, other sites and what is no name of a file get none', () => {
  const aliases = ['two.html', '/', 'https://example.com/x', '//example.com/x', '../up', '/?p=12', 'a|b', 'a/../../b']
  expect([...made(aliases).keys()]).toEqual([])
})

test('a name with spaces and letters of any script has its page, and is encoded for hosts', () => {
  const files = made(['/Über uns/'])
  expect([...files.keys()]).toEqual(['Über uns/index.html', '_redirects'])
  expect(files.get('_redirects')).toBe('/river/%C3%9Cber%20uns/ /river/one.html 301\n')
})

test('the page is valid HTML', async () => {
  // Styles of writing, not validity, are the printer's.
  const validator = new HtmlValidate({extends: ['html-validate:recommended'], rules: {'doctype-style': 'off'}})
  const {results} = await validator.validateString(made(['/a & b/']).get('a & b/index.html') ?? '')
  expect(results.flatMap(({messages}) => messages.map(({ruleId, message}) => `${ruleId} ${message}`))).toEqual([])
})
