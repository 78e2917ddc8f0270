import {readdirSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {highlight, knowsLanguage} from '../../pipeline/highlight/index.js'
import type {Token, TokenKind} from '../../pipeline/highlight/index.js'
import {grammarOf} from '../../pipeline/highlight/languages.js'

const require = createRequire(import.meta.url)
const shipped = readdirSync(join(dirname(require.resolve('highlight.js/lib/core')), 'languages'))
  .filter(file => file.endsWith('.js') && !file.endsWith('.js.js'))
  .map(file => file.slice(0, -3))
  .filter(name => name !== 'plaintext')

const joined = (tokens: readonly Token[]): string => tokens.map(({text}) => text).join('')
/** What stands in a kind, in order. */
const of = (kind: TokenKind, code: string, language: string): readonly string[] =>
  highlight(code, language)
    .filter(token => token.kind === kind)
    .map(({text}) => text)

describe('code in colours', () => {
  test('has keywords, strings, numbers, comments, names and types', () => {
    const code =
      "import {a} from 'b'\n// why\nclass Mill extends Wheel {\n  turn(times: number) { return times + 42 }\n}\n"
    expect(of('keyword', code, 'ts')).toEqual(expect.arrayContaining(['import', 'class', 'extends', 'return']))
    expect(of('string', code, 'ts')).toEqual(["'b'"])
    expect(of('comment', code, 'ts')).toEqual(['// why'])
    expect(of('number', code, 'ts')).toEqual(['42'])
    expect(of('type', code, 'ts')).toEqual(expect.arrayContaining(['Mill', 'Wheel']))
    expect(of('name', code, 'ts')).toContain('turn')
  })

  test('of a patch is added and removed lines', () => {
    expect(of('added', '+new\n-old\n same\n', 'diff')).toEqual(['+new'])
    expect(of('removed', '+new\n-old\n same\n', 'diff')).toEqual(['-old'])
  })

  test('inside a string is code again', () => {
    const tokens = highlight('`a ${b} c`', 'js')
    expect(tokens.find(({text}) => text.includes('b'))?.kind).toBe('plain')
    expect(tokens[0]).toEqual({text: '`a ', kind: 'string'})
  })

  test('of HTML has the colours of its styles and scripts', () => {
    const page = '<p class="x">a</p><script>const a = 1</script><style>p { color: red }</style>'
    expect(of('keyword', page, 'html')).toContain('const')
    expect(of('name', page, 'html')).toEqual(expect.arrayContaining(['class', 'color']))
  })

  test('has no two neighbours of one kind', () => {
    const tokens = highlight('fn main() { println!("{}", 1 < 2 && x); } // <end>', 'rust')
    for (const [index, token] of tokens.entries()) expect(token.kind).not.toBe(tokens[index - 1]?.kind)
  })
})

describe('languages', () => {
  test('go by several names, in any case', () => {
    for (const name of ['js', 'JSX', 'TypeScript', 'c++', 'C#', 'sh', 'rs', 'yml', 'toml', 'vue', 'docker']) {
      expect(knowsLanguage(name), name).toBe(true)
    }
    expect(highlight('let a', 'JavaScript')).toEqual(highlight('let a', 'js'))
  })

  test('are all that highlight.js ships, and each loads', () => {
    for (const name of shipped) {
      expect(grammarOf(name), name).toBe(name)
      expect(joined(highlight('a = "b" // c < 1\n', name)), name).toBe('a = "b" // c < 1\n')
    }
  })

  test('that nobody knows, and those that are none, give plain text', () => {
    for (const name of ['mermaid', 'text', '', 'constructor', '__proto__', 'toString', '../core', undefined]) {
      expect(highlight('const a = 1', name)).toEqual([{text: 'const a = 1', kind: 'plain'}])
      if (name !== undefined) expect(knowsLanguage(name)).toBe(false)
    }
  })
})

describe('no character is lost', () => {
  const languages = fc.constantFrom(
    'js',
    'html',
    'python',
    'rust',
    'css',
    'markdown',
    'bash',
    'yaml',
    'diff',
    'c',
    'php'
  )

  test('of any text in any language', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), languages, (code, language) => {
        expect(joined(highlight(code, language))).toBe(code)
      })
    )
  })

  test('of code-like text with marks, references and line ends of every kind', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '&',
        '&amp;',
        '"',
        "'",
        '`',
        '${',
        '}',
        '/*',
        '*/',
        '//',
        '#',
        '\r\n',
        '\r',
        '\n',
        '\t',
        '\0',
        '\uFEFF'
      ],
      ...['<span class="x">', '</span>', '<script>', 'if', '(', ')', '\\', '0x', '{', '😀', '\u2028', 'é']
    )
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 60}), languages, (pieces, language) => {
        expect(joined(highlight(pieces.join(''), language))).toBe(pieces.join(''))
      })
    )
  })

  test('of nothing, and of more than is coloured', () => {
    expect(highlight('', 'js')).toEqual([])
    const long = 'const a = 1\n'.repeat(20_000)
    expect(highlight(long, 'js')).toEqual([{text: long, kind: 'plain'}])
  })

  test('of keys, blank lines and prose in the clothes of code, which are not coloured', () => {
    for (const piece of ['a', '_', '\n', 'word word ', '0x', '**a', '[', "'"]) {
      const code = piece.repeat(20_000 / piece.length)
      for (const language of ['ts', 'cpp', 'markdown', 'csharp']) {
        expect(highlight(code, language)).toEqual([{text: code, kind: 'plain'}])
      }
    }
  })
})
