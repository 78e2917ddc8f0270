import {expect, test} from 'vitest'
import {sourceChapter, prepareTexts} from '../support/chapters.js'
import {emptyFrontMatter} from '../support/config.js'
import {memoryLibrary} from '../support/library.js'
import {sketch} from '../support/sketch.js'
import {cases} from './cases.js'

const library = memoryLibrary({'a.png': new Uint8Array(), 'pic.png': new Uint8Array()})

/** The prepared tree of a case, its notes, and what was reported where. */
function shown({input, math}: (typeof cases)[number]): string {
  const frontMatter = {...emptyFrontMatter, title: 'Case', math}
  const {chapters, messages} = prepareTexts({'case.md': sourceChapter('case.md', input, {frontMatter})}, {library})
  const [chapter] = chapters
  const notes = (chapter?.footnotes ?? []).map(note => `note ${note.number ?? '-'}: ${sketch(note.children)}`)
  const told = messages.map(({rule, span}) =>
    `! ${rule} ${span ? `${span.start.line}:${span.start.column}` : ''}`.trim()
  )
  return [sketch(chapter?.children ?? []), ...notes, ...told].join('\n')
}

test('what each input comes to, and what is said of it', async () => {
  expect(cases).toHaveLength(100)
  const all = cases.map((one, index) => `${index + 1} ${one.name}\n${one.input}\n---\n${shown(one)}\n`)
  await expect(all.join('\n')).toMatchFileSnapshot('cases.txt')
})
