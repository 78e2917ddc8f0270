import {expect, test} from 'vitest'
import {ruleIds} from '../../pipeline/diagnostics/rules.js'
import type {Message} from '../../pipeline/model/message.js'
import {annotations} from '../../pipeline/report/annotations.js'
import {sarifReport} from '../../pipeline/report/sarif.js'

const message = (more: Partial<Message> = {}): Message => ({
  rule: 'link-dead',
  severity: 'error',
  file: 'a.md',
  span: {start: {line: 2, column: 5}, end: {line: 2, column: 9}},
  what: 'What is.',
  expected: 'What was expected.',
  todo: 'What to do.',
  ...more
})

interface Place {
  readonly physicalLocation: {
    readonly artifactLocation: {readonly uri: string}
    readonly region: Readonly<Record<string, number>>
  }
}

interface Sarif {
  readonly $schema: string
  readonly version: string
  readonly runs: readonly {
    readonly tool: {readonly driver: {readonly name: string; readonly rules: readonly {readonly id: string}[]}}
    readonly columnKind: string
    readonly invocations: readonly {readonly executionSuccessful: boolean}[]
    readonly results: readonly {
      readonly ruleId: string
      readonly ruleIndex?: number
      readonly level: string
      readonly locations: readonly [Place]
    }[]
  }[]
}
const sarif = (messages: readonly Message[], made = true): Sarif =>
  // Written by us a moment ago; the tests look at what they use.
  JSON.parse(sarifReport({messages, made, version: '1.2.3'})) as Sarif

test('a SARIF report has one run with the rules that were raised, in order, with their help', () => {
  const [run, ...others] = sarif([message({rule: 'slug-taken'}), message(), message()]).runs
  expect(others).toEqual([])
  expect(run?.tool.driver.name).toBe('Fourfold')
  expect(run?.tool.driver.rules).toHaveLength(2)
  expect(run?.tool.driver.rules[0]).toMatchObject({
    id: 'link-dead',
    name: 'LinkDead',
    defaultConfiguration: {level: 'error'}
  })
  expect(run?.tool.driver.rules[1]).toMatchObject({
    id: 'slug-taken',
    help: {text: expect.stringContaining('The name of a page') as string},
    defaultConfiguration: {level: 'warning'}
  })
})

test('a SARIF result says rule, level, words and a region that counts columns in UTF-16 code units from 1', () => {
  const {version, $schema, runs} = sarif([message()])
  expect(version).toBe('2.1.0')
  expect($schema).toMatch(/sarif-2\.1\.0\.json$/)
  expect(runs[0]?.columnKind).toBe('utf16CodeUnits')
  expect(runs[0]?.results).toEqual([
    {
      ruleId: 'link-dead',
      ruleIndex: 0,
      level: 'error',
      message: {text: 'What is. What was expected. What to do.'},
      locations: [
        {
          physicalLocation: {
            artifactLocation: {uri: 'a.md'},
            region: {startLine: 2, startColumn: 5, endLine: 2, endColumn: 9}
          }
        }
      ]
    }
  ])
})

test('severities as SARIF calls them, also where the publication changed them', () => {
  const levels = (['error', 'warn', 'info'] as const).map(severity => sarif([message({severity})]).runs[0]?.results[0])
  expect(levels.map(result => result?.level)).toEqual(['error', 'warning', 'note'])
})

test('a path becomes a relative reference, whatever its letters', () => {
  const uris = ['source/Über uns.md', 'a:b/c?d#e.md', '../x.md'].map(file => {
    const [result] = sarif([message({file})]).runs[0]?.results ?? []
    return JSON.stringify(result)
  })
  expect(uris[0]).toContain('"uri":"source/%C3%9Cber%20uns.md"')
  expect(uris[1]).toContain('"uri":"a%3Ab/c%3Fd%23e.md"')
  expect(uris[2]).toContain('"uri":"../x.md"')
})

test('a message without a place points to the first line, and a failed build says so', () => {
  const {runs} = sarif([message({span: undefined})], false)
  expect(JSON.stringify(runs[0]?.results)).toContain('"region":{"startLine":1}')
  expect(runs[0]?.invocations).toEqual([{executionSuccessful: false}])
})

test('numbers of a SARIF report are those that its schema allows, whatever is reported', () => {
  const all = ruleIds.flatMap((rule, index) => [
    message({rule, file: `a b/%${index}?.md`, span: index % 2 === 0 ? undefined : message().span})
  ])
  const [run] = sarif(all).runs
  expect(run?.results).toHaveLength(ruleIds.length)
  for (const {ruleId, ruleIndex, locations} of run?.results ?? []) {
    expect(run?.tool.driver.rules[ruleIndex ?? -1]?.id).toBe(ruleId)
    const [{physicalLocation}] = locations
    for (const number of Object.values(physicalLocation.region)) expect(number).toBeGreaterThanOrEqual(1)
    // RFC 3986: only unreserved characters, percent-encoded others, and what parts a path.
    expect(physicalLocation.artifactLocation.uri).toMatch(/^(?:[\w.~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/)
  }
})

test('no message: a run without results and without rules', () => {
  const {runs} = sarif([])
  expect(runs[0]?.results).toEqual([])
  expect(runs[0]?.tool.driver.rules).toEqual([])
})

test('an annotation of GitHub has file, line, columns and the rule as its title', () => {
  expect(annotations([message()])).toBe(
    '::error file=a.md,line=2,endLine=2,col=5,endColumn=9,title=link-dead::What is. What was expected. What to do.\n'
  )
})

test('what would end an annotation early is escaped, in its properties and in its words', () => {
  const text = annotations([
    message({file: 'a,b:c%.md', what: '100 %,\r\nor so: ::error::', severity: 'warn', span: undefined})
  ])
  expect(text).toBe(
    '::warning file=a%2Cb%3Ac%25.md,title=link-dead::100 %25,%0D%0Aor so: ::error:: What was expected. What to do.\n'
  )
  expect(text.split('\n')).toHaveLength(2)
})

test('over several lines there are no columns, and a note is a notice', () => {
  const span = {start: {line: 2, column: 5}, end: {line: 4, column: 1}}
  expect(annotations([message({span, severity: 'info'})])).toMatch(/^::notice file=a\.md,line=2,endLine=4,title=/)
})
