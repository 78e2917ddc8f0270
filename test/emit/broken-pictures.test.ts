/** A picture whose header is sound and whose data is cut short: only the workshop finds out. */
import {expect, test, vi} from 'vitest'
import {emitters} from '../../pipeline/emit/index.js'
import type {PreparedPublication} from '../../pipeline/model/publication.js'
import {prepareTexts} from '../support/chapters.js'
import {emit, testContext} from '../support/emit.js'
import {memoryLibrary} from '../support/library.js'
import {photograph} from '../support/pictures.js'
import {pdfText} from '../support/pdf-text.js'
import {textOfEdition} from '../support/read-back.js'
import {tourPublication} from '../support/tour.js'

const library = memoryLibrary({'cut.jpg': photograph.subarray(0, Math.floor(photograph.length * 0.6))})
const {chapters, register} = prepareTexts({'one.md': '# One\n\n![A river in flood](cut.jpg)\n'}, {library})
const [chapter] = chapters
if (!chapter) throw new Error('no chapter')
const {config} = tourPublication
const {email} = config.editions
const publication: PreparedPublication = {
  ...tourPublication,
  config: {...config, editions: {...config.editions, email: email === false ? false : {...email, body: 'full'}}},
  chapters: [chapter.head],
  divisions: [],
  assets: register.assets
}

test.each(['html', 'epub', 'email', 'pdf'] as const)('%s: it is its description, and is reported', async edition => {
  const context = testContext(publication, library)
  const {artifacts, messages} = await emit(await emitters[edition](), publication, chapters, context)
  expect(messages.map(({rule}) => rule)).toContain('image-invalid')
  expect(await textOfEdition(edition, artifacts, [`${chapter.head.slug}.html`])).toContain('A river in flood')
})

test('a path that is broken off is drawn as far as it goes, and nothing is said beside the messages', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const drawing =
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M 5 5 L 60 30 L nowhere"/></svg>'
  const drawn = memoryLibrary({'path.svg': drawing})
  const made = prepareTexts({'one.md': '# One\n\n![A line](path.svg)\n'}, {library: drawn})
  const book = {...publication, chapters: made.chapters.map(({head}) => head), assets: made.register.assets}
  const {artifacts, messages} = await emit(await emitters.pdf(), book, made.chapters, testContext(book, drawn))
  expect(messages.filter(({rule}) => rule.startsWith('image'))).toEqual([])
  expect(pdfText(artifacts[0]?.bytes ?? new Uint8Array())).toContain('60 30 l')
  expect(warn).not.toHaveBeenCalled()
  warn.mockRestore()
})
