import {HtmlValidate} from 'html-validate'
import {describe, expect, test} from 'vitest'
import {bindShelf} from '../../../pipeline/emit/html/shelf.js'
import {testContext} from '../../support/emit.js'
import {tourPublication} from '../../support/tour.js'
import {otherEditions, siteOf, tour} from './emitted.js'
import {arabic, article, issue} from './publications.js'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // Style of writing, not validity: the printer's choices.
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // Titles are as long as their authors make them.
    'long-title': 'off',
    // All files are of the same folder; they are the integrity they would be checked against.
    'require-sri': 'off'
  }
})

async function findings(html: string): Promise<readonly string[]> {
  const report = await validator.validateString(html)
  return report.results.flatMap(({messages}) =>
    messages.map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId}: ${message}`)
  )
}

describe('every page is valid', () => {
  const samples = {tour, issue, article, arabic}
  test.each(Object.entries(samples))('of the %s', async (_, sample) => {
    const site = await siteOf(sample, otherEditions)
    expect(site.pages.length).toBeGreaterThan(1)
    for (const path of site.pages)
      expect({path, findings: await findings(site.page(path))}).toEqual({path, findings: []})
  })

  test('of the shelf, with one publication and with two', async () => {
    const {publication} = issue
    for (const shelf of [[tourPublication], [tourPublication, publication]]) {
      const [page] = await bindShelf(shelf, testContext())
      expect(await findings(new TextDecoder().decode(page?.bytes))).toEqual([])
    }
  })
})
