import {createDiagnostics} from '../diagnostics/collector.js'
import type {Diagnostics} from '../diagnostics/collector.js'
import {stringsFor} from '../language/strings.js'
import type {Outcome} from '../model/message.js'
import type {
  ChapterHead,
  Division,
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
 * A division names files; here it gets the chapters that came of them. One that has none left is left out.
 */
export function assemble(
  source: SourcePublication,
  heads: readonly ChapterHead[],
  register: Register,
  parseInline: (text: string) => readonly SourceNode[]
): Outcome<PreparedPublication> {
  const {config} = source
  const diagnostics = createDiagnostics('publication.yaml')
  const {quotes, spaces} = config.typography
  const [first] = register.dashes.values()
  const setting: TypographySetting = {lang: config.lang, quotes, spaces, dashes: first ?? 'pandoc'}
  const inline = (text: string | undefined): Inline | undefined =>
    text === undefined ? undefined : titleOf(parseInline(text), setting, diagnostics)
  const value: PreparedPublication = {
    config,
    title: inline(config.title) ?? {text: config.title, children: [{type: 'text', value: config.title}]},
    subtitle: inline(config.subtitle),
    description: config.description && setPlain(config.description, setting, diagnostics),
    chapters: heads,
    divisions: divisionsOf(source.divisions, heads, config.lang, inline),
    assets: register.assets,
    words: heads.reduce((sum, {words}) => sum + words, 0)
  }
  return {value, messages: diagnostics.messages, treatments: []}
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
    if (node.type === 'link') return withoutPlaces(node.children ?? [])
    const bare = {...node, position: undefined}
    return [node.children ? {...bare, children: withoutPlaces(node.children)} : bare]
  })
}

function divisionsOf(
  divisions: readonly SourceDivision[],
  heads: readonly ChapterHead[],
  lang: string,
  inline: (text: string | undefined) => Inline | undefined
): readonly Division[] {
  const byPath = new Map<string, string[]>()
  for (const {id, path} of heads) byPath.set(path, [...(byPath.get(path) ?? []), id])
  let part = 0
  return divisions.flatMap(({kind, matter, title, chapters}): readonly Division[] => {
    const ids = chapters.flatMap(path => byPath.get(path) ?? [])
    if (ids.length === 0) return []
    const made = inline(title)
    if (kind === 'part') part++
    const label =
      kind === 'part' && !(made && saysNumber(made.text, lang)) ? `${stringsFor(lang).part} ${part}` : undefined
    return [{kind, matter, title: made, label, chapters: ids}]
  })
}
