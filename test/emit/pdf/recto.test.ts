import {expect, test} from 'vitest'
import {pdfEmitter} from '../../../pipeline/emit/pdf/index.js'
import type {ChapterRole, Matter} from '../../../pipeline/model/config.js'
import type {ChapterHead, PreparedChapter, PreparedPublication} from '../../../pipeline/model/publication.js'
import {emit} from '../../support/emit.js'
import {inline, tourPublication} from '../../support/tour.js'
import {pagesOf} from './read-pages.js'
import type {Word} from './read-pages.js'

const [model] = tourPublication.chapters
if (!model) throw new Error('the tour has chapters')

function chapter(title: string, role: ChapterRole, matter: Matter): PreparedChapter {
  const head: ChapterHead = {
    ...(model as ChapterHead),
    id: `${title}.md`,
    path: `${title}.md`,
    slug: title.toLowerCase(),
    title: inline(title),
    navTitle: inline(title),
    role,
    matter,
    number: undefined,
    label: undefined,
    image: undefined
  }
  return {head, children: [{type: 'paragraph', children: [{type: 'text', value: 'Words.'}]}], footnotes: []}
}

const chapters = [
  chapter('Thanks', 'acknowledgments', 'front'),
  chapter('Before', 'preface', 'front'),
  chapter('One', 'chapter', 'main'),
  chapter('Two', 'chapter', 'main'),
  chapter('Three', 'chapter', 'main'),
  chapter('After', 'afterword', 'back'),
  chapter('Tables', 'appendix', 'back'),
  chapter('Maps', 'appendix', 'back'),
  chapter('Words', 'glossary', 'back')
]

async function pagesAs(type: 'book' | 'issue'): Promise<readonly (readonly Word[])[]> {
  const publication: PreparedPublication = {
    ...tourPublication,
    config: {...tourPublication.config, type},
    chapters: chapters.map(({head}) => head),
    divisions: (['front', 'main', 'back'] as const).map(matter => ({
      kind: 'plain',
      matter,
      title: undefined,
      label: undefined,
      chapters: chapters.filter(({head}) => head.matter === matter).map(({head}) => head.id)
    })),
    furniture: []
  }
  const {artifacts} = await emit(pdfEmitter, publication, chapters)
  return pagesOf(artifacts[0]?.bytes ?? new Uint8Array())
}

/** 'recto' or 'verso' of the page that a chapter opens, by its title. */
function sides(pages: readonly (readonly Word[])[]): Readonly<Record<string, string>> {
  const opened = chapters.map(({head}) => {
    const index = pages.findIndex((page, at) => at > 6 && page.some(({text}) => text === head.title.text))
    return [head.title.text, index % 2 === 0 ? 'recto' : 'verso'] as const
  })
  return Object.fromEntries(opened)
}

test('what readers look for on the right begins there; chapters follow on', async () => {
  const pages = await pagesAs('book')
  expect(sides(pages)).toEqual({
    Thanks: 'recto',
    Before: 'recto',
    One: 'recto',
    Two: 'verso',
    Three: 'recto',
    After: 'verso',
    Tables: 'recto',
    Maps: 'verso',
    Words: 'recto'
  })
})

test('a page left blank bears no head and no folio', async () => {
  const pages = await pagesAs('book')
  const blank = pages.filter(page => page.length === 0)
  // The cover has no words to read; behind it, the half title, the contents, the acknowledgements and the preface.
  expect(blank).toHaveLength(6)
})

test('the articles of an issue follow one another', async () => {
  const pages = await pagesAs('issue')
  const lead = pages.findIndex((page, at) => at > 6 && page.some(({text}) => text === 'One'))
  expect(pages.slice(lead).filter(page => page.length === 0)).toHaveLength(0)
})
