/** One chapter with formulas in the four editions and the text part. */
import {expect, test} from 'vitest'
import type {EpubPart} from '../../pipeline/emit/epub/part.js'
import {extractHtml, extractText, wholeOf} from '../../pipeline/emit/email/part.js'
import type {EmailPart} from '../../pipeline/emit/email/part.js'
import type {HtmlPart} from '../../pipeline/emit/html/part.js'
import {emitters} from '../../pipeline/emit/index.js'
import {composeChapter} from '../../pipeline/emit/pdf/compose.js'
import type {EditionName} from '../../pipeline/model/edition.js'
import type {Treatment} from '../../pipeline/model/message.js'
import type {Flow, Phrasing} from '../../pipeline/model/nodes.js'
import {testContext} from '../support/emit.js'
import {p, tourChapters} from '../support/tour.js'

const inline = (value: string, display = false): Phrasing => ({type: 'inlineMath', value, display})
const broken: Flow = {type: 'math', value: '\\frac{1}{2', number: '2.2'}
const children: readonly Flow[] = [
  p('The energy ', inline('E = mc^2'), ', the mean ', inline('\\bar x'), ', and ', inline('\\sum_i x_i', true), '.'),
  {type: 'math', value: '\\begin{aligned} a &= b \\end{aligned}', number: '2.1', identifier: 'eq-one'},
  broken
]

async function set<Part>(edition: EditionName, nodes: readonly Flow[] = children) {
  const [tour] = tourChapters
  if (!tour) throw new Error('no chapter')
  const emitter = await emitters[edition]()
  const chapter = {...tour, children: nodes, footnotes: []}
  const outcome = await emitter.set({id: chapter.head.id, chapters: [chapter]}, testContext())
  // The part is that of the edition that was asked.
  return {part: outcome.value as Part, treatments: mathematical(outcome.treatments)}
}

/** The content of print before it is laid out. */
async function composed(nodes: readonly Flow[]) {
  const [tour] = tourChapters
  if (!tour) throw new Error('no chapter')
  const outcome = await composeChapter({...tour, children: nodes, footnotes: []}, testContext())
  return {part: outcome.value, treatments: mathematical(outcome.treatments)}
}

function mathematical(treatments: readonly Treatment[]): readonly string[] {
  return treatments.filter(({construct}) => /math/i.test(construct)).map(({kind}) => kind)
}

test('the web shows MathML, the number after it, and the source of what TeX cannot read', async () => {
  const {part, treatments} = await set<HtmlPart>('html')
  expect(part.article).toContain('<math alttext="E = mc^2"><mi>E</mi><mo>=</mo><mi>m</mi><msup>')
  expect(part.article).toMatch(/<div id="eq-one" class="math numbered"><div class="formula"><math display="block"/)
  expect(part.article).toContain('<span class="number">(2.1)</span>')
  expect(part.article).toContain('<code dir="ltr">\\frac{1}{2</code><span class="number">(2.2)</span>')
  expect(treatments).toEqual(['degraded'])
})

test('on the web a formula wider than a phone scrolls in a box with a name', async () => {
  const wide = Array.from({length: 12}, (_, index) => `x_{${index}}`).join(' + ')
  const {part} = await set<HtmlPart>('html', [p(inline(wide)), {type: 'math', value: wide}, p(inline('x'))])
  expect(part.article.match(/class="formula" role="group" tabindex="0" aria-label="Equation"/g)).toHaveLength(2)
})

test('frames of formulas are boxes on the web', async () => {
  const {part} = await set<HtmlPart>('html', [p(inline('\\boxed{x} \\cancel{y}'))])
  expect(part.article).toContain('<mrow class="framed">')
  expect(part.article).toContain('<mrow class="struck">')
  expect(part.article).not.toContain('menclose')
})

test('the e-book shows MathML and says so', async () => {
  const {part, treatments} = await set<EpubPart>('epub')
  const xhtml = part.files.flatMap(file => file.xhtml).join('')
  expect(xhtml).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="E = mc^2">')
  expect(part.files.flatMap(({properties}) => properties)).toContain('mathml')
  expect(part.facts.formulas).toBe(4)
  expect(treatments).toEqual(['degraded'])
})

test('print sets formulas in the line, and displayed ones between lines with their number at the end', async () => {
  const {part, treatments} = await composed(children)
  const blocks = part.content.flatMap(node => ('text' in node ? [node] : []))
  const spans = blocks.flatMap(({text}) => (typeof text === 'string' ? [] : text))
  expect(spans.filter(({formula}) => formula).map(({text}) => text)).toEqual([
    'E = mc^2',
    '\\bar x',
    '\\sum_i x_i',
    '\\begin{aligned} a &= b \\end{aligned}'
  ])
  expect(spans.find(({formula}) => formula)?.formula?.said).toBe('E = mc²')
  expect(blocks.filter(({alignment}) => alignment === 'center').map(({tail}) => tail?.words)).toEqual([
    undefined,
    '(2.1)'
  ])
  expect(treatments).toEqual(['degraded'])
})

test('print makes a formula smaller that is wider than the page, and parts one that is much wider', async () => {
  const sum = (count: number): string => Array.from({length: count}, (_, index) => `x_{${index}}`).join(' + ')
  const {part} = await composed([
    {type: 'math', value: `y = ${sum(16)}`},
    {type: 'math', value: `y = ${sum(40)}`}
  ])
  const [smaller, parted] = part.content.flatMap(node => {
    const [span] = 'text' in node && typeof node.text !== 'string' ? node.text : []
    return 'text' in node && span?.formula ? [{...node, span}] : []
  })
  expect(smaller?.alignment).toBe('center')
  expect(smaller?.span.fontSize).toBeLessThan(10)
  expect(parted?.span.fontSize).toBeUndefined()
  expect(parted?.alignment).toBe('left')
})

test('the letter shows pictures with the source as their words, its text part characters or the source', async () => {
  const {part, treatments} = await set<EmailPart>('email')
  expect(part.formulas).toHaveLength(4)
  expect(extractHtml(wholeOf(part))).toMatch(
    /<img src="images\/formula-[0-9a-f]{12}\.png" alt="E = mc\^2" width="\d+" height="\d+"/
  )
  expect(extractHtml(wholeOf(part))).toMatch(/style="[^"]*width:[\d.]+em;vertical-align:-[\d.]+em"/)
  expect(extractText(wholeOf(part)).replaceAll('\u00a0', ' ')).toContain(
    'The energy E = mc², the mean \\bar x, and ∑ᵢ xᵢ.'
  )
  expect(extractText(wholeOf(part))).toMatch(/ {4}\\begin\{aligned\} a &= b \\end\{aligned\} +\(2\.1\)$/m)
  expect(treatments).toEqual(['degraded'])
})

test('the pictures of the letter are PNG, twice as wide as they are shown', async () => {
  const {part} = await set<EmailPart>('email')
  const width = Number(/alt="E = mc\^2" width="(\d+)"/.exec(extractHtml(wholeOf(part)))?.[1])
  const [picture] = part.formulas
  if (!picture) throw new Error('no picture')
  const made = await testContext().workshop.picture(picture.job)
  expect(made.mediaType).toBe('image/png')
  expect(made.width).toBe(2 * width)
})
