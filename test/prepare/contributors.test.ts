import {expect, test} from 'vitest'
import type {Person} from '../../pipeline/model/config.js'
import {plainText} from '../../pipeline/tree/text.js'
import {prepareTexts, sourceChapter} from '../support/chapters.js'
import {emptyFrontMatter} from '../support/config.js'

const person = (more: Partial<Person>): Person => ({
  name: 'Ann Lee',
  roles: ['aut'],
  credit: [],
  orcid: undefined,
  affiliation: undefined,
  sort: undefined,
  url: undefined,
  email: undefined,
  bio: undefined,
  image: undefined,
  ...more
})

/** What stands below her text, and on the page of contributors. */
function introduced(more: Partial<Person>): readonly string[] {
  const {chapters} = prepareTexts({
    'one.md': sourceChapter('one.md', 'Words.\n\n::contributors\n', {
      frontMatter: {...emptyFrontMatter, people: [person(more)]}
    })
  })
  const texts = (chapters[0]?.children ?? []).map(node => plainText([node]))
  return [texts.at(-1) ?? '', texts.find((text, index) => index > 0 && text.startsWith('Ann')) ?? '']
}

test.each<[string, Partial<Person>, readonly [below: string, listed: string]]>([
  [
    'begins with it',
    {bio: 'Ann Lee reads the gauge.'},
    ['Ann Lee reads the gauge.', 'Ann Lee reads the gauge. Author']
  ],
  ['begins with it and a sign', {bio: 'Ann Lee, 61.'}, ['Ann Lee, 61.', 'Ann Lee, 61. Author']],
  [
    'begins with it, beside a place of work',
    {bio: 'Ann Lee reads.', affiliation: 'Overy Harbour'},
    ['Ann Lee (Overy Harbour) reads.', 'Ann Lee reads. Author · Overy Harbour']
  ],
  ['begins otherwise', {bio: 'She reads.'}, ['Ann Lee She reads.', 'Ann Lee · Author She reads.']],
  ['begins with a longer one', {bio: 'Ann Leeming.'}, ['Ann Lee Ann Leeming.', 'Ann Lee · Author Ann Leeming.']]
])('a name is not said twice where the line about a person %s', (_, more, words) => {
  expect(introduced(more).map(text => text.replace(/\s+/g, ' '))).toEqual(words)
})
