import {stringsFor} from '../language/strings.js'
import type {Person} from '../model/config.js'
import type {SourceNode} from '../model/source-tree.js'
import {licenceOf} from '../publication/licence.js'
import {authorNodes} from './contributors.js'
import {link, text} from './made-nodes.js'
import type {ChapterState} from './state.js'

/** What stands below a text on its own behalf: who wrote it, and whose it is where that is not as in the publication. */
export function endMatter(people: readonly Person[], state: ChapterState): readonly SourceNode[] {
  return [...authorNodes(people, state), ...rightsNodes(state)]
}

function rightsNodes({config, chapter}: ChapterState): readonly SourceNode[] {
  const {license, rights} = chapter.frontMatter
  const licence = license === config.license ? undefined : licenceOf(license)
  const words: readonly (readonly SourceNode[])[] = [
    rights === undefined || rights === config.rights ? [] : [text(rights)],
    licence === undefined
      ? []
      : [
          text(`${stringsFor(chapter.lang).licence}: `),
          licence.url === undefined ? text(licence.name) : link(licence.url, [text(licence.name)])
        ]
  ]
  const children = words
    .filter(line => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [{type: 'break'}, ...line]))
  if (children.length === 0) return []
  return [{type: 'block', kind: 'small', classes: ['rights'], children: [{type: 'paragraph', flush: true, children}]}]
}
