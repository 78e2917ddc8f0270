/** Figures as lists of them have them: their captions without notes, and an id that the list leads to. */
import type {Facts, SourceInline} from '../model/publication.js'
import type {SourceNode} from '../model/source-tree.js'
import {plainText} from '../tree/text.js'
import {keptIdentifier} from './bare-nodes.js'

export interface FoundFigure {
  readonly identifier: string | undefined
  readonly kind: string
  readonly caption: SourceInline | undefined
}

/** The caption as a list of figures has it: notes stay with the figure. */
export function captionOf({children = []}: SourceNode): SourceInline | undefined {
  const caption = children.find(({type}) => type === 'caption')?.children ?? []
  const words = withoutNotes(caption)
  const text = plainText(words).replace(/\s+/g, ' ').trim()
  return text === '' ? undefined : {text, children: words}
}

function withoutNotes(nodes: readonly SourceNode[]): readonly SourceNode[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteReference' || node.type === 'indexMark') return []
    if (node.type === 'link' || node.type === 'paragraph') return withoutNotes(node.children ?? [])
    const bare = {...node, identifier: keptIdentifier(node), position: undefined}
    return [node.children ? {...bare, children: withoutNotes(node.children)} : bare]
  })
}

/** Every figure has an id for lists to lead to: its own, else one that no heading and no anchor of the chapter has. */
export function namedFigures(
  figures: readonly FoundFigure[],
  identifiers: ReadonlySet<string>,
  headings: Facts['headings']
): Facts['figures'] {
  const taken = new Set([...identifiers, ...headings.map(({identifier}) => identifier)])
  let count = 0
  const free = (): string => {
    for (;;) {
      const name = `figure-${++count}`
      if (!taken.has(name)) return name
    }
  }
  return figures.map(figure => ({...figure, identifier: figure.identifier ?? free()}))
}
