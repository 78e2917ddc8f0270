import type {Diagnostics} from '../diagnostics/collector.js'
import type {Config} from '../model/config.js'
import type {Register, ShapedChapter} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {setTypography} from './typography.js'
import type {TypographySetting} from './typography.js'

/** How a chapter's marks are set: its own wish, then the publication's; `auto` dashes were settled by survey. */
export function settingOf(chapter: ShapedChapter, register: Register, {typography}: Config): TypographySetting {
  const own = chapter.frontMatter.typography
  if (own === 'off') return {lang: chapter.lang, quotes: 'off', dashes: 'off', spaces: false}
  const dashes = own?.dashes === undefined || own.dashes === 'auto' ? register.dashes.get(chapter.id) : own.dashes
  return {
    lang: chapter.lang,
    quotes: own?.quotes ?? typography.quotes,
    dashes: dashes ?? 'pandoc',
    spaces: own?.spaces ?? typography.spaces
  }
}

/** A text without markup with its marks set. */
export function setPlain(text: string, setting: TypographySetting, diagnostics: Diagnostics): string {
  const nodes: readonly SourceNode[] = [{type: 'text', value: text}]
  return setTypography(nodes, setting, diagnostics)
    .map(node => node.value ?? '')
    .join('')
}
