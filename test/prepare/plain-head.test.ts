import {expect, test} from 'vitest'
import {withPlainFormulas} from '../../pipeline/prepare/index.js'
import {emptyFrontMatter} from '../support/config.js'
import {prepareTexts, sourceChapter} from '../support/chapters.js'

const known = new Map([['x^2', 'x²']])
const heads = (text: string, description?: string) => {
  const frontMatter = {...emptyFrontMatter, math: true, ...(description !== undefined && {description})}
  const [chapter] = prepareTexts({'one.md': sourceChapter('one.md', text, {frontMatter})}).chapters
  if (!chapter) throw new Error('no chapter')
  return withPlainFormulas(chapter, tex => known.get(tex))
}

test('titles and first words have formulas in characters, as far as these can say them', () => {
  const {title, navTitle, description} = heads('# On $x^2$ {#on}\n\nIf $x^2$ is $\\sqrt y$.\n')
  expect([title.text, navTitle.text, description]).toEqual(['On x²', 'On x²', 'If x² is \\sqrt y.'])
})

test('a description that was given stays as it was typed', () => {
  expect(heads('# T\n\nIf $x^2$.\n', 'On x^2').description).toBe('On x^2')
})
