import {createHash} from 'node:crypto'
import {readFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deserialize, serialize} from 'node:v8'
import {expect, test} from 'vitest'
import {epubEmitter} from '../../pipeline/emit/epub/index.js'
import type {PdfPart} from '../../pipeline/emit/pdf/part.js'
import type {Outcome} from '../../pipeline/model/message.js'
import {emit, testContext} from '../support/emit.js'
import {tourChapters, tourPublication} from '../support/tour.js'
import {book} from './sources.js'
import {rulesOf, workplace} from './workplace.js'

/** Change every part of the PDF that is kept in `cache`, as a version of ours with a mistake might have left it. */
function spoilPdfParts(cache: string): void {
  const folder = join(cache, 'set-pdf')
  for (const entry of readdirSync(folder, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const kept = deserialize(readFileSync(path).subarray(32)) as {outcome: Outcome<PdfPart>} // set put it there
    const {outcome} = kept
    const {galley} = outcome.value
    const pages = galley?.pages.map(page => ({...page, chunks: [99]}))
    const body = serialize({...kept, outcome: {...outcome, value: {...outcome.value, galley: {...galley, pages}}}})
    writeFileSync(path, Buffer.concat([createHash('sha256').update(body).digest(), body]))
  }
}

test('an edition whose engine stops fails the build, is told, and leaves the last dist/', async () => {
  const place = workplace(book)
  const editions = new Set(['pdf', 'html'] as const)
  await place.build({editions, cache: 'new'})
  const before = place.dist()
  spoilPdfParts(join(place.root, 'cache-1'))

  const built = await place.build({editions})
  expect(built.failed).toBe(true)
  expect(rulesOf(built).map(line => line.split(' ')[1])).toEqual(['pdf-engine-failed'])
  expect(place.dist()).toEqual(before)
  expect(readdirSync(place.root).sort()).toEqual(['cache-1', 'dist', 'source'])
})

test('a template that stops the engine of the e-book gives a message and no file', async () => {
  const context = testContext()
  const templates = new Map([...context.templates, ['epub/content.opf.ejs', '<% throw new Error("no such slot") %>']])
  const {artifacts, messages} = await emit(epubEmitter, tourPublication, tourChapters, {...context, templates})
  expect(artifacts).toEqual([])
  expect(messages.at(-1)?.rule).toBe('epub-engine-failed')
  expect(messages.at(-1)?.what).toContain('no such slot')
})
