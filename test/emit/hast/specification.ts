/** Examples of the CommonMark and GFM specifications, run through the stages to the base of the (X)HTML family. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseFragment, serialize} from 'parse5'
import {parse} from 'yaml'
import {z} from 'zod'
import {createConverter} from '../../../pipeline/emit/hast/convert.js'
import {baseHandlers} from '../../../pipeline/emit/hast/handlers.js'
import {printHtml} from '../../../pipeline/emit/hast/print.js'
import {prepareTexts, sourceChapter} from '../../support/chapters.js'
import {emptyFrontMatter} from '../../support/config.js'
import {plainHooks} from './state.js'

/** What the base makes of a text, in the form in which examples are compared. */
export function baseHtml(markdown: string): string {
  // With a title of its own, the file's first heading is not taken for one.
  const source = sourceChapter('one.md', markdown, {frontMatter: {...emptyFrontMatter, title: 'Title'}})
  const {chapters} = prepareTexts({'one.md': source}, {config: {split: 'none'}})
  const walk = createConverter(baseHandlers, plainHooks())
  return withoutConventions(comparable(chapters.map(chapter => printHtml(walk(chapter.children))).join('')))
}

/** One spelling of equal HTML: characters for references, no space at the edges of elements. */
export function comparable(html: string): string {
  return serialize(parseFragment(html)).replace(/>\s+/g, '>').replace(/\s+</g, '<').trim()
}

/** What the base adds to every element of a kind; the data file says why. */
function withoutConventions(html: string): string {
  return html
    .replaceAll('<pre dir="ltr">', '<pre>')
    .replace(/<([uo]l) class="spread"/g, '<$1')
    .replace(/<(h[1-6]) id="[^"]*"/g, '<$1')
    .replace(/<(t[hd]) class="align-(right|center)"/g, '<$1 align="$2"')
    .replaceAll(' scope="col"', '')
    .replace(/<ul class="tasks"><li/g, '<ul><li')
    .replace(/<li class="task">/g, '<li>')
    .replace(/<span class="task-box"[^>]*>☐<\/span>/g, '<input disabled="" type="checkbox">')
    .replace(/<span class="task-box"[^>]*>☑<\/span>/g, '<input checked="" disabled="" type="checkbox">')
}

const listed = z.object({why: z.string(), examples: z.record(z.string(), z.string())})
const schema = z.object({
  conventions: z.array(z.string()),
  commonmark: z.record(z.string(), listed),
  gfm: z.record(z.string(), listed)
})

/** Our HTML by example, for all that differ. */
export function differences(of: 'commonmark' | 'gfm'): ReadonlyMap<string, string> {
  const text = readFileSync(join(import.meta.dirname, 'differences.yaml'), 'utf8')
  const groups = Object.values(schema.parse(parse(text))[of])
  return new Map(groups.flatMap(({examples}) => Object.entries(examples)))
}
