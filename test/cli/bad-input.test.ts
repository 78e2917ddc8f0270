/** Whatever is typed or lies on the disk: a message with a place or an edition, never a stack trace, never an exception. */
import {chmodSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {compile, run} from '../support/compiled.js'
import {article, folderOf} from './folder.js'

beforeAll(compile)

const levels = 10_000
const nested: Readonly<Record<string, string>> = {
  'quotes.md': `${'> '.repeat(levels)}deep`,
  // A hundred levels on each of a hundred lines: one on each would be a file of 100 MB.
  'lists.md': Array.from({length: 100}, (_, line) => `${' '.repeat(line * 200)}${'- '.repeat(100)}x`).join('\n'),
  'lists-by-line.md': Array.from({length: 1000}, (_, level) => `${' '.repeat(level * 2)}- x`).join('\n'),
  'items-in-a-line.md': `${'- '.repeat(levels)}x`,
  'brackets.md': `${'['.repeat(levels)}x${']'.repeat(levels)}`,
  'pictures.md': `${'!['.repeat(levels)}x${'](a)'.repeat(levels)}`,
  'stars.md': `${'*a '.repeat(levels)}x${' a*'.repeat(levels)}`,
  'strong.md': `${'**a '.repeat(levels)}x${' a**'.repeat(levels)}`,
  'strikes.md': `${'~~a '.repeat(levels)}x${' a~~'.repeat(levels)}`,
  'backticks.md': Array.from({length: 1500}, (_, length) => '`'.repeat(length + 1)).join(' x '),
  'html.md': `${'<div>'.repeat(levels)}x${'</div>'.repeat(levels)}`,
  'html-inline.md': `a ${'<b>'.repeat(levels)}x${'</b>'.repeat(levels)}`,
  'html-tables.md': `${'<table><tr><td>'.repeat(150)}x`,
  'notes.md': `a[^0]\n\n${Array.from({length: 2000}, (_, note) => `[^${note}]: b[^${note + 1}]`).join('\n\n')}`
}

const strange: Readonly<Record<string, string | Uint8Array>> = {
  'latin.md': new Uint8Array([...Buffer.from('caf'), 0xe9, 0x0a]),
  'wide.md': new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
  'nul.md': 'a\0b\u0007c\u001b[31m\n',
  'mark.md': '\uFEFF# Mark\n',
  'cr.md': '# A\r\rb\r',
  'crlf.md': '# A\r\n\r\nb\r\n',
  'empty.md': '',
  'white.md': ' \n\t\n\n',
  'list.md': '---\n- a\n- b\n---\n\nText.\n',
  'bomb.md': `---\n${Array.from(
    {length: 9},
    (_, level) =>
      `k${level}: &k${level} [${Array(9)
        .fill(level ? `*k${level - 1}` : 'x')
        .join(',')}]`
  ).join('\n')}\n---\n\nText.\n`,
  'picture.md': '![A](fake.png) ![B](fake.svg) ![C](../out.png) ![D](cut.png) [E](../../etc/passwd) [F](/etc/passwd)\n',
  'fake.png': 'no picture',
  'fake.svg': '<svg',
  'cut.png': new Uint8Array([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 9, 0, 0, 0, 9, 8, 6,
    0, 0, 0
  ]),
  'surrogate.md': 'A lone \\ud800, &#xD800; and &#0;\n',
  'constructor.md': '# __proto__\n\n[a](#constructor) [^__proto__]\n\n[^__proto__]: toString\n'
}

async function expectCalm(words: readonly string[], cwd: string): Promise<{code: number | null; output: string}> {
  const {code, stdout, stderr} = await run(words, {cwd})
  const output = stdout + stderr
  expect(output).not.toMatch(/stopped on a mistake of its own|^ {4}at |Maximum call stack|heap out of memory/m)
  return {code, output}
}

/** Every message of a file has a line and a column. */
function expectPlaces(output: string, file: string): void {
  const lines = output.split('\n').filter(line => line.startsWith(`book/${file}`))
  expect(lines.length).toBeGreaterThan(0)
  for (const line of lines) expect(line).toMatch(/^[^ ]+:\d+:\d+ {2}(?:error|warn|info) {2}/)
}

test('ten thousand levels of each kind of nesting are text and a message', async () => {
  const cwd = folderOf(Object.fromEntries(Object.entries(nested).map(([name, text]) => [`book/${name}`, text])))
  const {code, output} = await expectCalm(['build', 'book'], cwd)
  expect([0, 1]).toContain(code)
  expect(output).toContain('levels or more are nested here')
  const checked = await expectCalm(['check', 'book', '--to', 'html'], cwd)
  for (const file of Object.keys(nested)) {
    if (!['backticks.md', 'html-tables.md', 'notes.md', 'pictures.md'].includes(file))
      expectPlaces(checked.output, file)
  }
}, 180_000)

test('bytes, files and pictures of every bad kind are messages with places, and the rest is built', async () => {
  const cwd = folderOf(Object.fromEntries(Object.entries(strange).map(([name, file]) => [`book/${name}`, file])))
  const {code} = await expectCalm(['build', 'book', '--quiet'], cwd)
  expect(code).toBe(1)
  const {output} = await expectCalm(['check', 'book', '--to', 'html'], cwd)
  for (const file of ['latin.md', 'nul.md', 'empty.md', 'white.md', 'bomb.md', 'picture.md']) expectPlaces(output, file)
  for (const rule of ['text-invalid', 'text-empty', 'image-invalid', 'path-outside', 'front-matter-invalid']) {
    expect(output).toContain(rule)
  }
})

test('a file that may not be read and a link out of the folder are told, and the rest is built', async () => {
  const cwd = folderOf({
    'book/publication.yaml': 'type: book\ntitle: T\nlang: en\nmain: [a.md, locked.md, out.md]\n',
    'book/a.md': '# A\n',
    'book/locked.md': '# Locked\n',
    'secret.md': 'Secret.\n'
  })
  chmodSync(join(cwd, 'book/locked.md'), 0)
  symlinkSync('../secret.md', join(cwd, 'book/out.md'))
  const {code, output} = await expectCalm(['check', 'book', '--to', 'html'], cwd)
  expect(code).toBe(1)
  expect(output).toContain('path-outside')
  // The system administrator may read everything.
  if (process.getuid?.() !== 0) expect(output).toContain('file-unreadable')
})

test('a file of 3 MB is built', async () => {
  const paragraph = `${'The tide comes in and goes out again. '.repeat(20)}\n\n`
  const section = `## Section\n\n${paragraph.repeat(20)}`
  const cwd = folderOf({'long.md': `${article}\n${section.repeat(Math.ceil(3_000_000 / section.length))}`})
  const {code} = await expectCalm(['build', 'long.md', '--to', 'html,epub', '--quiet'], cwd)
  expect(code).toBe(0)
})

test('nothing to publish, a path that is not there and a folder that cannot be entered are 2', async () => {
  const cwd = folderOf({'empty/README.txt': 'x'})
  for (const words of [['empty'], ['nowhere.md'], ['nowhere/book'], ['-']]) {
    expect((await expectCalm(['check', ...words], cwd)).code).toBe(2)
  }
})
