/**
 * What README.md and MANUSCRIPT.md show is built, so that neither goes stale: the examples of a section are a chapter, with the
 * forms of its tables below them, and each publication.yaml is built with files of the names that it lists.
 */
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import GithubSlugger from 'github-slugger'
import type {Code, Nodes, Root, RootContent} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {frontMatterAliases, kebab} from '../pipeline/read/front-matter/aliases.js'
import {frontMatterKeys} from '../pipeline/read/schema/front-matter.js'
import {workplace} from './publish/workplace.js'
import type {Built} from './publish/workplace.js'
import {drawing} from './support/pictures.js'

const top = join(import.meta.dirname, '..')
const texts = ['README.md', 'MANUSCRIPT.md'].map(path => ({path, tree: treeOf(path)}))

function treeOf(path: string): Root {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(readFileSync(join(top, path), 'utf8'))
}

/** Ids of headings as GitHub makes them, by file. */
const headings = new Map(
  texts.map(({path, tree}) => {
    const slugger = new GithubSlugger()
    const ids = tree.children.flatMap(node => (node.type === 'heading' ? [slugger.slug(wordsOf(node))] : []))
    return [path, new Set(ids)] as const
  })
)

interface Section {
  readonly name: string
  readonly nodes: readonly RootContent[]
}

/** The text cut at its second-level headings. */
function sectionsOf({children}: Root): readonly Section[] {
  const starts = children.flatMap((node, index) => (node.type === 'heading' && node.depth === 2 ? [index] : []))
  return starts.map((start, index) => ({
    name: wordsOf(children[start]),
    nodes: children.slice(start, starts[index + 1])
  }))
}

function wordsOf(node: Nodes | undefined): string {
  if (!node) return ''
  return 'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : ''
}

function codeIn(node: Nodes): readonly string[] {
  if (node.type === 'inlineCode') return [node.value]
  return 'children' in node ? node.children.flatMap(codeIn) : []
}

function fenced(nodes: readonly RootContent[], lang: string): readonly Code[] {
  return nodes.filter((node): node is Code => node.type === 'code' && node.lang === lang)
}

/** Code in the columns of these heads, of tables that have the first of them. */
function cells(nodes: readonly RootContent[], heads: readonly string[]): readonly string[] {
  return nodes.flatMap(node => {
    if (node.type !== 'table') return []
    const [head, ...rows] = node.children
    const columns = (head?.children ?? []).map(wordsOf)
    if (!columns.includes(heads[0] ?? '')) return []
    return rows.flatMap(row =>
      row.children.flatMap((cell, index) => (heads.includes(columns[index] ?? '') ? codeIn(cell) : []))
    )
  })
}

/** The chapter of a section; `undefined`: it shows nothing that could be built. */
function chapterOf({name, nodes}: Section): readonly [path: string, text: string] | undefined {
  const examples = fenced(nodes, 'markdown')
  const forms = cells(nodes, ['Write', 'Also read'])
  const blocks = cells(nodes, ['Block', 'Other names']).map(block => `::: ${block}\nWords.\n\n:::`)
  const pieces = [...examples.map(({value}) => value), ...forms, ...blocks]
  if (pieces.length === 0) return undefined
  const [, title] = /title="([^"]+)"/.exec(examples[0]?.meta ?? '') ?? []
  const text = pieces.join('\n\n')
  return [
    title ?? `${name.toLowerCase().replace(/\W+/g, '-')}.md`,
    /^(?:---|# )/.test(text) ? text : `# ${name}\n\n${text}`
  ]
}

/** Files that the examples name. */
const beside: Readonly<Record<string, string>> = {
  'shore.svg': drawing,
  'night.svg': drawing.replace('#f3e9dc', '#222222'),
  'part.md': 'One line of a part.\nAnother.\n',
  'data/tides.csv': 'Port,High\nWells,5.40\nOvery,4.90\n',
  'wave.mp4': 'film',
  'wave.mp3': 'recording',
  'wave.vtt': 'WEBVTT\n'
}

function told({messages}: Built): readonly string[] {
  return messages
    .filter(({severity}) => severity !== 'info')
    .map(({file, span, rule, what}) => `${file}:${span?.start.line ?? ''} ${rule} ${what}`)
}

const settings = `type: book
title: Examples
lang: en-GB
date: 2026-05-01
url: https://example.org/examples/
variables: {product: {name: Tide 3}}
editions: {email: {from: Examples <post@example.org>}}
rules: {contents-orphan: off, glyph-missing: off}
`

describe.each(texts)('$path', ({path, tree}) => {
  test('its examples are chapters without an error or a warning', async () => {
    const chapters = sectionsOf(tree).flatMap(section => {
      const chapter = chapterOf(section)
      return chapter ? [chapter] : []
    })
    const names = chapters.map(([name]) => name)
    const glossary = names.includes('glossary.md') ? 'glossary: glossary.md\n' : ''
    const files = [
      ...Object.entries(beside),
      ...chapters,
      ['publication.yaml', `${settings}${glossary}main: [${names.join(', ')}]\n`] as const
    ]
    const place = workplace(Object.fromEntries(files.map(([name, text]) => [`source/examples/${name}`, text])))
    expect(names).not.toEqual([])
    expect(told(await place.build())).toEqual([])
  })

  const publications = fenced(tree.children, 'yaml').filter(({value}) => value.startsWith('type:'))
  test.each(publications.map(({value}) => [/^title: (.*)$/m.exec(value)?.[1], value] as const))(
    'publication.yaml of %s',
    async (_title, yaml) => {
      const listed = [...yaml.matchAll(/(?<![\w*/-])[\w-]+\.md/g)].map(([name]) => name)
      const place = workplace({
        'source/example/publication.yaml': yaml,
        ...(yaml.includes('posts/')
          ? {'source/example/posts/one.md': '---\ndate: 2026-03-01\n---\n\n# One\n\nWords.\n'}
          : {}),
        ...(yaml.includes('more/') ? {'source/example/more/three.md': '# Three\n\nWords.\n'} : {}),
        ...Object.fromEntries(listed.map(name => [`source/example/${name}`, `# ${name}\n\nWords.\n`]))
      })
      expect(told(await place.build({editions: new Set(['html', 'email'])}))).toEqual([])
    }
  )

  test('its links lead to files and headings that are there', () => {
    const links = linksIn(tree).filter(url => !/^https?:/.test(url))
    const dead = links.filter(url => {
      const [file = '', heading] = url.split('#')
      const target = file === '' ? path : file
      return !existsSync(join(top, target)) || (heading !== undefined && headings.get(target)?.has(heading) !== true)
    })
    expect(dead).toEqual([])
  })
})

function linksIn(node: Nodes): readonly string[] {
  if (node.type === 'link') return [node.url]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}

test('the keys of front matter are those of the schema', () => {
  const guide = texts.flatMap(({tree}) => sectionsOf(tree)).find(({name}) => name === 'Front matter')
  const rows = (guide?.nodes ?? []).flatMap(node => (node.type === 'table' ? node.children.slice(1) : []))
  const named = (column: number) =>
    rows.flatMap(row =>
      wordsOf(row.children[column])
        .split(/[,;]\s*/)
        .filter(Boolean)
    )
  expect(named(0).filter(key => !frontMatterKeys.includes(key))).toEqual([])
  expect(named(2).filter(key => !frontMatterAliases.has(kebab(key)))).toEqual([])
  // It has no effect yet, as the last section says.
  expect(frontMatterKeys.filter(key => !named(0).includes(key))).toEqual(['bibliography'])
})
