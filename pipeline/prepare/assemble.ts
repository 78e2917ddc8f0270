import {createDiagnostics} from '../diagnostics/collector.js'
import type {Diagnostics} from '../diagnostics/collector.js'
import {numbered} from '../language/numbered.js'
import type {Outcome} from '../model/message.js'
import type {
  Announcement,
  ChapterHead,
  Division,
  Furniture,
  Inline,
  PreparedPublication,
  Register,
  SourceDivision,
  SourcePublication
} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {createContract} from './contract.js'
import {bareInline} from './inline.js'
import {saysNumber} from './label.js'
import {setPlain} from './setting.js'
import {setTypography} from './typography.js'
import type {TypographySetting} from './typography.js'

/**
 * What all editions share: titles of the whole, chapters and divisions in order, pictures.
 *
 * `shapeTitle` gives a title of the configuration as shaped phrasing. A division names files; here it gets the chapters that came of them. One that has none left is left out.
 */
export function assemble(
  source: SourcePublication,
  heads: readonly ChapterHead[],
  register: Register,
  shapeTitle: (text: string) => readonly SourceNode[]
): Outcome<PreparedPublication> {
  const {config} = source
  const diagnostics = createDiagnostics('publication.yaml')
  const {quotes, spaces} = config.typography
  const [first] = register.dashes.values()
  const setting: TypographySetting = {lang: config.lang, quotes, spaces, dashes: first ?? 'pandoc'}
  const titled = (nodes: readonly SourceNode[]): Inline => titleOf(nodes, setting, diagnostics)
  const inline = (text: string | undefined): Inline | undefined =>
    text === undefined ? undefined : titled(shapeTitle(text))
  const value: PreparedPublication = {
    config,
    title: inline(config.title) ?? {text: config.title, children: [{type: 'text', value: config.title}]},
    subtitle: inline(config.subtitle),
    description: config.description && setPlain(config.description, setting, diagnostics),
    chapters: heads,
    divisions: divisionsOf(source.divisions, heads, register, config.lang, inline, titled),
    furniture: furnitureOf(source, heads),
    series: source.series,
    issues: [],
    assets: register.assets,
    words: heads.reduce((sum, {words}) => sum + words, 0)
  }
  // A chapter in the same language has said so already.
  const told = heads.some(({lang}) => lang === config.lang)
  const messages = diagnostics.messages.filter(({rule}) => !told || rule !== 'typography-language')
  return {value, messages, treatments: []}
}

/** Positions inside a title of the configuration are those of the title alone, and mean nothing to anyone. */
function titleOf(nodes: readonly SourceNode[], setting: TypographySetting, diagnostics: Diagnostics): Inline {
  const {phrasing} = createContract(diagnostics)
  return bareInline(phrasing(setTypography(withoutPlaces(nodes), setting, diagnostics)))
}

function withoutPlaces(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.flatMap((node): readonly SourceNode[] => {
    // Titles of publications link nowhere; raw HTML in them is left out, its words stand beside it.
    if (node.type === 'html') return []
    if (node.type === 'link' || node.type === 'linkReference') return withoutPlaces(node.children ?? [])
    if (node.type === 'crossReference') return [{type: 'text', value: String(node['raw'])}]
    if (node.type === 'referenceGroup') return withoutPlaces(node.children ?? [])
    const bare = {...node, position: undefined}
    return [node.children ? {...bare, children: withoutPlaces(node.children)} : bare]
  })
}

type TitleOf = (nodes: readonly SourceNode[]) => Inline

function divisionsOf(
  divisions: readonly SourceDivision[],
  heads: readonly ChapterHead[],
  register: Register,
  lang: string,
  inline: (text: string | undefined) => Inline | undefined,
  titled: TitleOf
): readonly Division[] {
  const byPath = new Map<string, string[]>()
  for (const {id, path} of heads) byPath.set(path, [...(byPath.get(path) ?? []), id])
  const listed = divisions.flatMap((division): readonly Division[] => {
    const files = division.chapters.map(path => byPath.get(path) ?? [])
    const chapters = files.flat()
    const announced = announcements(division, files, inline)
    if (chapters.length + announced.length === 0) return []
    const {kind, matter} = division
    const [opener] = (division.opener !== undefined && byPath.get(division.opener)) || []
    return [
      {
        kind,
        matter,
        title: inline(division.title),
        label: undefined,
        chapters,
        ...(opener !== undefined && {opener}),
        ...(announced.length > 0 && {announced})
      }
    ]
  })
  return withLabels(
    listed.flatMap(division => opened(division, register, titled)),
    lang
  )
}

/** Chapters to come, before the first chapter of the file they are listed before. */
function announcements(
  {announced = []}: SourceDivision,
  files: readonly (readonly string[])[],
  inline: (text: string | undefined) => Inline | undefined
): readonly Announcement[] {
  return announced.flatMap(({title, depth, after}) => {
    const made = inline(title)
    return made ? [{title: made, depth, before: files.slice(after).flat()[0]}] : []
  })
}

/** A division cut where a heading in the text begins a part or the appendices. */
function opened(division: Division, {openings}: Register, titled: TitleOf): readonly Division[] {
  const cuts: Division[] = [{...division, chapters: []}]
  for (const id of division.chapters) {
    const opening = openings.get(id)
    if (opening) {
      const title = titled(opening.title.children)
      const own =
        opening.kind === 'part'
          ? ({kind: 'part', matter: division.matter} as const)
          : ({kind: 'plain', matter: 'back'} as const)
      cuts.push({...own, title, label: undefined, chapters: []})
    }
    const last = cuts.at(-1)
    if (last) cuts[cuts.length - 1] = {...last, chapters: [...last.chapters, id]}
  }
  return cuts.filter(({chapters, announced}) => chapters.length > 0 || announced !== undefined)
}

/** "Part 1", "Part 2" for parts whose titles do not say their numbers themselves. */
function withLabels(divisions: readonly Division[], lang: string): readonly Division[] {
  let part = 0
  return divisions.map(division => {
    if (division.kind !== 'part') return division
    part++
    const {title} = division
    return title && saysNumber(title.text, lang) ? division : {...division, label: numbered('part', String(part), lang)}
  })
}

function furnitureOf({furniture, chapters}: SourcePublication, heads: readonly ChapterHead[]): readonly Furniture[] {
  const first = new Map<string, string>()
  for (const {id, path} of heads) if (!first.has(path)) first.set(path, id)
  return furniture.map(({what, after, only, replaced}) => {
    const [before] = chapters.slice(after).flatMap(({path}) => first.get(path) ?? [])
    return {what, before, only, replaced}
  })
}
