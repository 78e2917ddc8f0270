/** The stages that read a text, each timed by itself, on what `npm run build` compiled. */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const lib = new URL('../../lib', import.meta.url).href
const [{createParser, parseInline}, {read}, {watchIncluded}, {shape}, {factsOf, register}, {prepare}] =
  await Promise.all(
    ['parse', 'read', 'read/included.js', 'shape', 'survey', 'prepare'].map(
      path => import(`${lib}/${path.endsWith('.js') ? path : `${path}/index.js`}`)
    )
  )

/** Milliseconds of CPU since the last call. */
function createClock() {
  let before = process.cpuUsage()
  return () => {
    const {user, system} = process.cpuUsage(before)
    before = process.cpuUsage()
    return (user + system) / 1000
  }
}

/** A text -> what it costs to parse. */
export function parsing(text) {
  const parser = createParser()
  const clock = createClock()
  parser.parse(text, 'text.md')
  return {parse: clock()}
}

const {config, chapter, divisions, drafts, library} = await emptyPublication()

/** A text, the only one of its publication -> what each stage costs. */
export function allStages(text) {
  const parser = createParser()
  const parseBlocks = (inner, outside) => parser.parseBlocks(inner, outside, true)
  const {included} = watchIncluded(library)
  const source = {...chapter, text}
  const clock = createClock()
  const parsed = parser.parse(text, chapter.path, true)
  const parse = clock()
  const shaped = shape(source, parsed.value, {
    config,
    parseInline,
    parseBlocks,
    included,
    alone: true,
    styled: new Set()
  })
  const shaping = clock()
  const facts = shaped.value.map(factsOf)
  const {value} = register({config, facts, divisions, drafts, library})
  const survey = clock()
  for (const [index, one] of shaped.value.entries())
    if (value.chapters.has(one.id)) prepare(one, facts[index], value, {config, faces: []})
  return {parse, shape: shaping, survey, prepare: clock()}
}

/** One file of one word, read as any other: its settled configuration and its chapter serve every text. */
async function emptyPublication() {
  const cwd = mkdtempSync(join(tmpdir(), 'fourfold-linear-'))
  writeFileSync(join(cwd, 'text.md'), 'x\n')
  const {publications} = await read({
    cwd,
    paths: ['text.md'],
    output: join(cwd, 'dist'),
    drafts: false,
    url: undefined,
    sourceDateEpoch: 0,
    editions: new Set(['html'])
  })
  rmSync(cwd, {recursive: true})
  const [publication] = publications
  return {...publication, chapter: publication.chapters[0]}
}
