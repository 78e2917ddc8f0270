import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {compile, run} from '../support/compiled.js'
import {article, folderOf} from './folder.js'

beforeAll(compile)

/** Colours of a terminal. */
const escape = /\u001b\[/

interface Report {
  readonly exitCode: number
  readonly messages: readonly {readonly rule: string; readonly file: string; readonly line?: number}[]
  readonly publications: readonly {readonly slug: string}[]
}
const reportOf = (text: string) => JSON.parse(text) as Report // the test fails where it is not

describe('wrong usage ends with 2 and a suggestion', () => {
  test.each([
    [['bild'], '`bild` is neither a command nor a file. Did you mean `build`?'],
    [['build', '--quite'], 'Did you mean --quiet?'],
    [['build', '--to', 'pfd'], 'Did you mean `pdf`?'],
    [['build', '--format', 'xml'], 'text, json'],
    [['build', '--url', 'example.org'], 'http:// or https://'],
    [['explain', 'link-ded'], 'Did you mean `link-dead`?'],
    [['dev', '--port', '99999'], 'from 0 to 65535'],
    [['clean', 'more'], 'too many arguments'],
    [['check', 'boook'], 'Did you mean `book`?']
  ])('fourfold %j', async (words, suggestion) => {
    const {code, stdout, stderr} = await run(words, {cwd: folderOf({'book/a.md': article})})
    expect([code, stdout + stderr]).toEqual([2, expect.stringContaining(suggestion)])
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  test.each([
    ['FOURFOLD_URL', 'example.org'],
    ['SOURCE_DATE_EPOCH', 'yesterday']
  ])('%s=%s', async (name, value) => {
    const {code, stderr} = await run(['check', 'a.md'], {cwd: folderOf({'a.md': article}), env: {[name]: value}})
    expect([code, stderr]).toEqual([2, expect.stringContaining(`\`${value}\``)])
  })
})

test('help names the commands, the variables and the exit codes; the version is that of the package', async () => {
  const cwd = folderOf()
  const help = await run(['--help'], {cwd})
  expect(help.code).toBe(0)
  for (const word of ['build', 'check', 'dev', 'clean', 'init', 'explain', 'FOURFOLD_URL', 'NO_COLOR', 'Exit codes']) {
    expect(help.stdout).toContain(word)
  }
  const {version} = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    version: string
  }
  expect(await run(['--version'], {cwd})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
})

test('explain tells why a rule is there and how to settle it', async () => {
  const {code, stdout} = await run(['explain', 'link-dead'], {cwd: folderOf()})
  expect(code).toBe(0)
  expect(stdout).toMatch(/^link-dead \(error\)\n\n.+\n\n.*publication\.yaml/s)
})

describe('a publication that init starts', () => {
  const cwd = folderOf()

  test('is copied to an empty folder, and not to another', async () => {
    expect((await run(['init'], {cwd})).code).toBe(0)
    const files = readdirSync(join(cwd, 'source/my-book'))
    expect(files).toContain('publication.yaml')
    const again = await run(['init'], {cwd})
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('is not empty')])
    expect(readdirSync(join(cwd, 'source/my-book'))).toEqual(files)
  })

  test('is checked without a word and without output', async () => {
    const {code, stdout} = await run(['check'], {cwd})
    expect([code, stdout.trim()]).toEqual([0, 'Nothing to report.'])
    expect(existsSync(join(cwd, 'dist'))).toBe(false)
  })

  test('is built by the default command into four editions, with a line for each step', async () => {
    const {code, stdout, stderr} = await run([], {cwd})
    expect([code, stdout]).toEqual([0, ''])
    for (const step of ['read', 'parse', 'bind pdf', 'bind epub', 'bind email', 'bind html', 'write', 'Made in']) {
      expect(stderr).toContain(step)
    }
    expect(stderr).not.toMatch(escape)
    for (const file of ['index.html', 'my-book.pdf', 'my-book.epub', 'email/newsletter.eml']) {
      expect(existsSync(join(cwd, 'dist/my-book', file))).toBe(true)
    }
  })

  test('is cleaned away, and what is not ours stays', async () => {
    writeFileSync(join(cwd, 'dist/CNAME'), 'example.org')
    expect((await run(['clean'], {cwd})).code).toBe(0)
    expect(readdirSync(join(cwd, 'dist'))).toEqual(['CNAME'])
    rmSync(join(cwd, 'dist'), {recursive: true})
  })
})

describe('the report', () => {
  const wrong = {'book/a.md': article.replace('Words.', '[x](nowhere.md)'), 'book/b.md': '# B\n\n#### Deep\n'}

  test('is 1 when the manuscript has errors, with place, frame and what to do', async () => {
    const {code, stdout} = await run(['check', 'book/a.md'], {cwd: folderOf(wrong)})
    expect(code).toBe(1)
    expect(stdout).toContain(
      'book/a.md:9:1  error  `nowhere.md` leads nowhere.  link-dead\n  9 | [x](nowhere.md)\n    | ^^^'
    )
  })

  test('counts warnings as errors when it is strict', async () => {
    const cwd = folderOf({'a.md': article.replace('Words.', '## Two\n\n##### Five\n')})
    expect((await run(['check', 'a.md'], {cwd})).code).toBe(0)
    expect((await run(['check', 'a.md', '--strict'], {cwd})).code).toBe(1)
  })

  test('as JSON is all of stdout, with nothing beside it', async () => {
    const cwd = folderOf(wrong)
    const built = await run(['build', 'book/a.md', '--to', 'html', '--format', 'json'], {cwd})
    expect([built.code, built.stderr]).toEqual([1, ''])
    const report = reportOf(built.stdout)
    expect(report.exitCode).toBe(1)
    expect(report.publications.map(({slug}) => slug)).toEqual(['a'])
    expect(report.messages.find(({rule}) => rule === 'link-dead')).toMatchObject({file: 'book/a.md', line: 9})
    const missing = await run(['build', 'boook', '--format', 'json'], {cwd})
    expect([missing.code, reportOf(missing.stdout).messages[0]?.rule]).toEqual([2, 'path-missing'])
  })

  test('is quiet about what went well when it should be', async () => {
    const cwd = folderOf({'a.md': `${article}\n[x](nowhere.md)`})
    const {code, stdout, stderr} = await run(['a.md', '--to', 'html', '--quiet'], {cwd})
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^\na\.md:\d+:\d+ {2}error/)
    expect(stderr).not.toContain('Made in')
  })

  test('has colours when they are forced, and none with NO_COLOR', async () => {
    const cwd = folderOf(wrong)
    const coloured = await run(['check', 'book/a.md'], {cwd, env: {FORCE_COLOR: '1'}})
    expect(coloured.stdout).toMatch(escape)
    const plain = await run(['check', 'book/a.md'], {cwd, env: {FORCE_COLOR: '1', NO_COLOR: '1'}})
    expect(plain.stdout).not.toMatch(escape)
  })
})

describe('what is said beside the source', () => {
  test('a path of Windows is the path that it means', async () => {
    const {stdout} = await run(['check', '.\\book\\a.md'], {cwd: folderOf({'book/a.md': `${article}[x](y.md)`})})
    expect(stdout).toContain('book/a.md:10:1  error')
  })

  test('SOURCE_DATE_EPOCH dates the build, and FOURFOLD_URL places it', async () => {
    const cwd = folderOf({'a.md': '# A\n\nWords.\n'})
    const env = {SOURCE_DATE_EPOCH: '1000000000', FOURFOLD_URL: 'https://example.net/base'}
    await run(['a.md', '--to', 'email'], {cwd, env})
    const mail = readFileSync(join(cwd, 'dist/a/email/newsletter.eml'), 'utf8')
    const [date] = /^Date: .*$/m.exec(mail) ?? []
    expect(date).toBe('Date: Sun, 09 Sep 2001 01:46:40 +0000')
    expect(/^Archived-At: .*$/im.exec(mail)?.[0]).toContain('https://example.net/base/a/')
  })

  test('a folder that is not ours is refused with --out, and left alone', async () => {
    const cwd = folderOf({'a.md': article, 'thesis/one.md': 'years of work', file: 'x'})
    const refused = await run(['a.md', '--out', 'thesis'], {cwd})
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('no manifest of Fourfold')])
    expect(readdirSync(join(cwd, 'thesis'))).toEqual(['one.md'])
    expect((await run(['a.md', '--out', 'file'], {cwd})).code).toBe(2)
  })
})
