import {stringsFor} from '../language/strings.js'
import type {FrontMatter} from '../model/config.js'
import type {Span} from '../model/position.js'
import type {SourceNode} from '../model/source-tree.js'
import type {PassState} from './context.js'
import {generatedNode} from './kinds/generated.js'

/**
 * What front matter asks for above a text: its abstract, and the contents of the file.
 *
 * @param inline of the paragraphs of the abstract
 */
export function headMatter(
  {abstract, toc}: FrontMatter,
  spans: ReadonlyMap<string, Span>,
  {lang}: Pick<PassState, 'lang'>,
  inline: (key: string, text: string) => readonly SourceNode[]
): readonly SourceNode[] {
  const paragraphs = (abstract ?? '').split(/\n\s*\n/).filter(paragraph => paragraph.trim() !== '')
  const at = spans.get('abstract')
  const block: SourceNode = {
    type: 'block',
    kind: 'abstract',
    title: [{type: 'text', value: stringsFor(lang).abstract}],
    children: paragraphs.map(text => ({
      type: 'paragraph',
      flush: true,
      children: inline('abstract', text.trim()),
      position: at && {...at}
    }))
  }
  return [
    ...(paragraphs.length > 0 ? [block] : []),
    ...(toc?.printed ? [generatedNode({type: 'generated'}, 'toc')] : [])
  ]
}
