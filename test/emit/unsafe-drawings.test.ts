/** A drawing with a script in it is shown and linked without the script, whichever edition it is in. */
import {Buffer} from 'node:buffer'
import JSZip from 'jszip'
import {expect, test} from 'vitest'
import {emitters} from '../../pipeline/emit/index.js'
import type {Artifact} from '../../pipeline/model/artifact.js'
import type {PreparedPublication} from '../../pipeline/model/publication.js'
import {prepareTexts} from '../support/chapters.js'
import {emit, testContext} from '../support/emit.js'
import {memoryLibrary} from '../support/library.js'
import {tourPublication} from '../support/tour.js'
import {pdfText} from '../support/pdf-text.js'

const hostile = `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40" onload="steal()">
<style>@import url(https://example.org/steal.css);</style><script>steal()</script>
<a href="javascript:steal()"><rect id="shape" width="80" height="40" fill="#123456" onclick="steal()"/></a></svg>`
const library = memoryLibrary({'map.svg': hostile})
const {chapters, register, messages} = prepareTexts(
  {'one.md': '# One\n\n![A map](map.svg)\n\n[The map](map.svg)\n'},
  {library}
)
const [chapter] = chapters
if (!chapter) throw new Error('no chapter')
const {config} = tourPublication
const {email} = config.editions
const publication: PreparedPublication = {
  ...tourPublication,
  config: {
    ...config,
    editions: {...config.editions, email: email === false ? false : {...email, body: 'full'}}
  },
  chapters: [chapter.head],
  divisions: [],
  assets: register.assets
}

/** Every file of an edition, and those inside a book. */
async function filesOf(
  artifacts: readonly Artifact[]
): Promise<readonly {readonly path: string; readonly text: string}[]> {
  const files = await Promise.all(
    artifacts.map(async ({path, bytes}) => {
      if (!path.endsWith('.epub'))
        return [{path, text: path.endsWith('.pdf') ? pdfText(bytes) : Buffer.from(bytes).toString('latin1')}]
      const zip = await JSZip.loadAsync(bytes)
      return Promise.all(
        Object.values(zip.files).map(async file => ({path: file.name, text: await file.async('string')}))
      )
    })
  )
  return files.flat()
}

test('the picture and the link are reported, and lead to the drawing', () => {
  expect(messages.map(({rule, todo}) => [rule, todo])).toEqual([
    ['svg-unsafe', 'Remove it from the SVG; the drawing is shown without it meanwhile.'],
    ['svg-unsafe', 'Remove it from the SVG; the drawing is shown without it meanwhile.']
  ])
  expect(register.assets.has('map.svg')).toBe(true)
})

test.each(['html', 'epub', 'email', 'pdf'] as const)('no script of a drawing is in the %s edition', async edition => {
  const context = testContext(publication, library)
  const {artifacts, messages: problems} = await emit(await emitters[edition](), publication, chapters, context)
  expect(problems.filter(({rule}) => rule === 'image-invalid')).toEqual([])
  const files = await filesOf(artifacts)
  expect(files.some(({text}) => text.includes('steal'))).toBe(false)
  expect(files.some(({path}) => /map.*\.(?:svg|png)$|\.pdf$/.test(path))).toBe(true)
})
