/**
 * What we use of micromark and of remark's extensions beyond their documented interface. When an upgrade changes one of these,
 * the piece that relies on it is named here.
 */
import type {
  Construct,
  ConstructRecord,
  Event,
  Extension,
  FullNormalizedExtension,
  ParseContext
} from 'micromark-util-types'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {EditMap} from 'micromark-util-edit-map'
import {expect, test} from 'vitest'
import {dearConstructs} from '../../pipeline/parse/dear-constructs.js'
import {withLinearEdits} from '../../pipeline/parse/linear-edits.js'
import {linearList} from '../../pipeline/parse/linear-lists.js'
import {resolveAttention, resolveStrikethrough} from '../../pipeline/parse/linear-spans.js'
import {linearTime} from '../../pipeline/parse/linear-time.js'
import {createSyntax} from '../../pipeline/parse/syntax.js'

const syntax = createSyntax()

function namesIn(record: ConstructRecord | undefined): readonly (string | undefined)[] {
  return Object.values(record ?? {}).flatMap(constructs => [constructs ?? []].flat().map(({name}) => name))
}

test('the dear constructs have the names by which they are left out', () => {
  const names = new Set([...namesIn(syntax.tokens.text), ...namesIn(syntax.tokens.flow)])
  for (const name of dearConstructs.flatMap(({names}) => names)) expect(names).toContain(name)
})

test('the transform for addresses is the only one and has the name by which it is left out', () => {
  expect(syntax.transforms.map(({name}) => name)).toEqual(['transformGfmAutolinkLiterals'])
})

test('labels are looked up with `includes` in parser.defined and parser.gfmFootnotes', () => {
  const asked: string[] = []
  const spy: Construct = {
    tokenize(_effects, _ok, nok) {
      const list = (kind: string): string[] => {
        const labels: string[] = []
        labels.includes = label => asked.push(`${kind} ${label}`) > 0
        return labels
      }
      this.parser.defined = list('link')
      this.parser.gfmFootnotes = list('note')
      return nok
    }
  }
  const extension: Extension = {text: {91: spy, 93: spy}}
  const tree = fromMarkdown('[Anna] [^Felt]', {
    extensions: [syntax.tokens, extension],
    mdastExtensions: [...syntax.tree]
  })
  expect(asked).toContain('link ANNA')
  expect(asked).toContain('note FELT')
  expect(JSON.stringify(tree)).toContain('"type":"linkReference"')
  expect(JSON.stringify(tree)).toContain('"type":"footnoteReference"')
})

test('a definition is in parser.defined before the first text is read', () => {
  let defined: readonly string[] = []
  const spy: Construct = {
    tokenize(_effects, _ok, nok) {
      defined = [...this.parser.defined, ...(this.parser.gfmFootnotes ?? [])]
      return nok
    }
  }
  fromMarkdown('[a]\n\n[a]: /u\n\n[^n]: note\n', {extensions: [syntax.tokens, {text: {91: spy}}]})
  expect(defined).toEqual(['A', 'N'])
})

test('our construct at a bracket is tried before the others', () => {
  expect(fromMarkdown('[a]', {extensions: [syntax.tokens, {text: {91: stop}}]}).children).toMatchObject([
    {children: [{type: 'text', value: '[a]'}]}
  ])
})

/** The constructs as they are when the first text is read. */
function constructsInText(extensions: readonly Extension[]): FullNormalizedExtension | undefined {
  let seen: FullNormalizedExtension | undefined
  const spy: Construct = {
    tokenize(_effects, _ok, nok) {
      seen ??= this.parser.constructs
      return nok
    }
  }
  fromMarkdown('- [a]', {extensions: [...extensions, {text: {91: spy}}]})
  return seen
}

function named(name: string, record: ConstructRecord | undefined): readonly Construct[] {
  const constructs = Object.values(record ?? {}).flatMap(list => [list ?? []].flat())
  return constructs.filter(construct => construct.name === name)
}

test('the constructs of texts that take quadratic time are exchanged before the first text is read', () => {
  const usual = constructsInText([syntax.tokens])
  const linear = constructsInText([syntax.tokens, linearTime])
  for (const [name, resolver] of [
    ['attention', resolveAttention],
    ['strikethrough', resolveStrikethrough]
  ] as const) {
    expect(named(name, usual?.text)).not.toHaveLength(0)
    for (const {resolveAll} of named(name, usual?.text)) expect(resolveAll).not.toBe(resolver)
    for (const {resolveAll} of named(name, linear?.text)) expect(resolveAll).toBe(resolver)
    expect(linear?.insideSpan.null?.map(({resolveAll}) => resolveAll)).toContain(resolver)
  }
  const [code] = named('codeText', usual?.text)
  expect(code).toBeDefined()
  for (const {tokenize} of named('codeText', linear?.text)) expect(tokenize).not.toBe(code?.tokenize)
})

test('our list is tried before micromark’s', () => {
  const lists = named('list', constructsInText([syntax.tokens, linearTime])?.document)
  expect(lists[0]).toBe(linearList)
})

const nowhere = {line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: 0}

/** How many events are written when one behind a thousand is exchanged. */
function writtenForOneEdit(): number {
  let written = 0
  const token = {type: 'data', start: nowhere, end: nowhere} as const
  // The map looks at no context.
  const event = ['enter', token, {}] as unknown as Event
  const events = Array.from({length: 1000}, () => event)
  events.push = (...more) => (written += more.length) && Array.prototype.push.apply(events, more)
  const map = new EditMap()
  map.add(events.length - 1, 1, [event])
  map.consume(events)
  return written
}

test('an edit map copies all events, and ours does not', () => {
  expect(writtenForOneEdit()).toBeGreaterThan(900)
  expect(withLinearEdits(writtenForOneEdit)).toBeLessThan(5)
  expect(writtenForOneEdit()).toBeGreaterThan(900)
})

test('containers that close without a blank line go through EditMap.consume', () => {
  const {prototype} = EditMap
  const usual = Object.getOwnPropertyDescriptor(prototype, 'consume')
  const sizes: number[] = []
  const {consume} = prototype
  prototype.consume = function (events) {
    sizes.push(events.length)
    return consume.call(this, events)
  }
  fromMarkdown('- a\n# b\n'.repeat(50))
  if (usual) Object.defineProperty(prototype, 'consume', usual)
  expect(sizes.length).toBeGreaterThanOrEqual(50)
})

test('the edit map is micromark’s own again when reading has failed', () => {
  const before = Object.getOwnPropertyDescriptor(EditMap.prototype, 'consume')
  const fail = () =>
    withLinearEdits(() => {
      throw new Error('failed')
    })
  expect(fail).toThrow('failed')
  expect(Object.getOwnPropertyDescriptor(EditMap.prototype, 'consume')).toEqual(before)
})

/** How many events the tokenizer of documents looks at behind the lazy lines of one paragraph. */
function eventsLookedAt(extensions: readonly Extension[]): number {
  let looks = 0
  const watched = new WeakSet<ParseContext>()
  const spy: Construct = {
    tokenize(_effects, _ok, nok) {
      const {parser} = this
      if (watched.has(parser)) return nok
      watched.add(parser)
      const {flow} = parser
      parser.flow = from => {
        const context = flow(from)
        context.events = new Proxy(context.events, {
          get(events, key) {
            if (typeof key === 'string' && /^\d+$/.test(key)) looks++
            return Reflect.get(events, key)
          }
        })
        return context
      }
      return nok
    }
  }
  fromMarkdown('> a\nb\n'.repeat(200), {extensions: [...extensions, {document: {null: spy}}]})
  return looks
}

test('micromark looks at all events of a paragraph for each lazy line, and is kept from it', () => {
  expect(eventsLookedAt([])).toBeGreaterThan(100_000)
  expect(eventsLookedAt([linearTime])).toBeLessThan(20_000)
})

/** Matches one bracket and makes nothing of it. */
const stop: Construct = {
  tokenize(effects, ok) {
    return code => {
      effects.enter('data')
      effects.consume(code)
      effects.exit('data')
      return ok
    }
  }
}
