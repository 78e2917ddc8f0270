/**
 * What we use of micromark and of remark's extensions beyond their documented interface. When an upgrade changes one of these,
 * the piece that relies on it is named here.
 */
import type {Construct, ConstructRecord, Extension} from 'micromark-util-types'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {expect, test} from 'vitest'
import {dearConstructs} from '../../pipeline/parse/dear-constructs.js'
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
