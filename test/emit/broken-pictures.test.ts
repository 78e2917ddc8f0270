/** A picture whose header is sound and whose data is cut short: only the workshop finds out. */
import {expect, test} from 'vitest'
import {emitters} from '../../pipeline/emit/index.js'
import type {PreparedPublication} from '../../pipeline/model/publication.js'
import {prepareTexts} from '../support/chapters.js'
import {emit, testContext} from '../support/emit.js'
import {memoryLibrary} from '../support/library.js'
import {photograph} from '../support/pictures.js'
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
