/** Who may import whom, read from the imports themselves. */
import {readFileSync, readdirSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '../pipeline')
const files = readdirSync(root, {recursive: true, withFileTypes: true})
  .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
  .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

interface Import {
  readonly from: string
  readonly to: string
  readonly ours: boolean
  /** Gone when the program runs. */
  readonly typeOnly: boolean
}
const imports: readonly Import[] = files.flatMap(from => {
  const text = readFileSync(join(root, from), 'utf8')
  const found = [
    ...text.matchAll(/(?:^|\n)(?:import|export)(?<type> type)? (?:[^'"]*? from )?'(?<to>[^']+)'/g),
    ...text.matchAll(/\bimport\(\s*'(?<to>[^']+)'\s*\)/g)
  ]
  return found.flatMap(({groups}) => {
    const to = groups?.['to']
    if (to === undefined) return []
    const ours = to.startsWith('.')
    const path = ours ? join(dirname(from), to).replaceAll('\\', '/') : to
    return [{from, to: path, ours, typeOnly: groups?.['type'] !== undefined}]
  })
})

/** The room a file is in: a stage, a layer, or an edition inside emit. */
function roomOf(path: string): string {
  const [top = '', second = '', third] = path.split('/')
  return top === 'emit' && third !== undefined ? `emit/${second}` : top.replace(/\.(?:ts|js)$/, '')
}
const layerOne = new Set([
  'diagnostics',
  'theme',
  'language',
  'tree',
  'publication',
  'fonts',
  'math',
  'highlight',
  'imaging'
])
const stages = new Set(['read', 'parse', 'shape', 'survey', 'prepare', 'emit', 'write', 'report', 'schedule'])
const editions = ['emit/html', 'emit/pdf', 'emit/epub', 'emit/email']

const shown = (list: readonly Import[]) => list.map(({from, to}) => `${from} -> ${to}`)
const crossing = imports.filter(({from, to, ours}) => ours && roomOf(from) !== roomOf(to))

test('imports were found', () => {
  expect(imports.length).toBeGreaterThan(100)
})

test('model imports nothing of ours', () => {
  expect(shown(crossing.filter(({from, to}) => roomOf(from) === 'model' && roomOf(to) !== 'model'))).toEqual([])
})

test('layer 1 imports model and layer 1 only', () => {
  const wrong = crossing.filter(
    ({from, to}) => layerOne.has(roomOf(from)) && !layerOne.has(roomOf(to)) && roomOf(to) !== 'model'
  )
  expect(shown(wrong)).toEqual([])
})

test('a stage imports no other stage', () => {
  const stageOf = (path: string) => path.split('/')[0] ?? ''
  const wrong = crossing.filter(
    ({from, to}) => stages.has(stageOf(from)) && stages.has(stageOf(to)) && stageOf(from) !== stageOf(to)
  )
  expect(shown(wrong)).toEqual([])
})

test('an edition imports no other edition, and print does not import the base of the HTML family', () => {
  const wrong = crossing.filter(
    ({from, to}) =>
      (editions.includes(roomOf(from)) && editions.includes(roomOf(to))) ||
      (roomOf(from) === 'emit/pdf' && roomOf(to) === 'emit/hast')
  )
  expect(shown(wrong)).toEqual([])
})

test('only publish imports several stages, and only cli and the public index import it', () => {
  const importers = new Set(crossing.filter(({to}) => roomOf(to) === 'publish').map(({from}) => roomOf(from)))
  expect([...importers].sort()).toEqual(['cli', 'index'])
})

test('the disk is touched in read, write, schedule, preview and cli only', () => {
  const disk = imports.filter(({to}) => /^(?:node:)?fs(?:\/promises)?$/.test(to)).map(({from}) => roomOf(from))
  for (const room of disk) expect(['read', 'write', 'schedule', 'preview', 'cli']).toContain(room)
})

test('the process is known to cli only', () => {
  const wrong = files.filter(
    file =>
      !file.startsWith('cli/') && /\bprocess\.(?:env|argv|exit|cwd|std)/.test(readFileSync(join(root, file), 'utf8'))
  )
  expect(wrong).toEqual([])
})

test('engines live behind one door each', () => {
  const door = (engine: RegExp) => [
    ...new Set(imports.filter(({to, ours}) => !ours && engine.test(to)).map(({from}) => from))
  ]
  for (const file of door(/^(?:pdfmake|pdfkit)(?:\/|$)/)) expect(file).toMatch(/^emit\/pdf\/engine\//)
  expect(door(/^epub-gen-memory/)).toEqual(['emit/epub/engine.ts'])
  for (const file of door(/^(?:sharp|@resvg\/resvg-js)$/)) expect(file).toMatch(/^imaging\//)
})

test('no files import each other in a circle, types aside', () => {
  const targets = new Map<string, string[]>()
  for (const {from, to, ours, typeOnly} of imports) {
    if (ours && !typeOnly) targets.set(from, [...(targets.get(from) ?? []), to.replace(/\.js$/, '.ts')])
  }
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
    if (done.has(file) || path.includes(file)) return
    for (const target of targets.get(file) ?? []) visit(target, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('no file is longer than 400 lines', () => {
  const long = files.filter(file => readFileSync(join(root, file), 'utf8').split('\n').length > 400)
  expect(long).toEqual([])
})
