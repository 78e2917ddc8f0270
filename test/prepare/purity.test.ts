import {expect, test} from 'vitest'
import {createParser, parseInline} from '../../pipeline/parse/index.js'
import {prepare} from '../../pipeline/prepare/index.js'
import {shape} from '../../pipeline/shape/index.js'
import {factsOf, register} from '../../pipeline/survey/index.js'
import {plainConfig} from '../support/config.js'
import {sourceChapter} from '../support/chapters.js'
import {memoryLibrary} from '../support/library.js'

const text = `# T\n\n<div class="a">\n\n## A "b" -- c\n\n</div>\n\n> [!NOTE]\n> x[^1] [y](#a)\n\n![p](q.png "r")\n\n| a | b |\n|--|--|\n| 1 |\n\n[^1]: N <b>o</b>\n`
const deepFreeze = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value) && !(value instanceof Map)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) deepFreeze(inner)
  }
  return value
}
const run = () => {
  const source = sourceChapter('one.md', text)
  const {value: tree} = createParser().parse(text, 'one.md')
  const context = {
    config: plainConfig,
    parseInline,
    parseBlocks: () => ({children: [], tooDeep: []}),
    included: {read: () => undefined, paths: () => []},
    alone: false,
    styled: new Set<string>()
  }
  const {value: shaped} = shape(source, deepFreeze(tree), context)
  const [chapter] = deepFreeze(shaped)
  if (!chapter) throw new Error('no chapter')
  const facts = deepFreeze(factsOf(chapter))
  const {value} = register({
    config: plainConfig,
    facts: [facts],
    divisions: [],
    drafts: new Set(),
    library: memoryLibrary({})
  })
  return prepare(chapter, facts, deepFreeze(value), {config: plainConfig, faces: []})
}

test('no stage changes what it is given, and equal input gives equal output', () => {
  expect(run()).toEqual(run())
})

test('a prepared chapter survives structuredClone', () => {
  const {value} = run()
  expect(structuredClone(value)).toEqual(value)
})
