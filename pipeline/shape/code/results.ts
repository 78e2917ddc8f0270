/**
 * What would have run a cell, and numbered what it makes, is not here: its label and its caption go to the result right below it,
 * a picture or a table, else the code bears them, so that a reference leads to the one or the other.
 *
 * Source: Quarto, "Cross-references" (`#| label: fig-x` with `#| fig-cap`); R Markdown, `fig.cap=` of a named chunk.
 */
import type {SourceNode} from '../../model/source-tree.js'
import {noAttributes} from '../../tree/attributes.js'
import {readLabel} from '../../tree/labels.js'

/** What is labelled as something that is no listing. */
export function isOfResult({type, identifier, cell}: SourceNode): boolean {
  const kind = typeof identifier === 'string' ? readLabel(identifier)?.kind : undefined
  return type === 'code' && cell === true && (kind === 'fig' || kind === 'tbl')
}

/** Code without its label, and the result with it; `undefined`: what stands below is none, or has a label of its own. */
export function resultBelow(
  code: SourceNode,
  below: SourceNode | undefined
): readonly [code: SourceNode, result: SourceNode] | undefined {
  if (!below || below['identifier'] !== undefined) return undefined
  const {identifier, captionText, ...bare} = code
  const made = withLabel(below, String(identifier), typeof captionText === 'string' ? captionText : undefined)
  return made && [{...bare, type: 'code'}, made]
}

function withLabel(below: SourceNode, identifier: string, caption: string | undefined): SourceNode | undefined {
  const kind = readLabel(identifier)?.kind
  if (below.type === 'table') {
    if (kind !== 'tbl') return undefined
    const {position} = below
    const figure = {type: 'figure', kind: 'table', placement: 'auto', identifier, children: [below], position}
    return caption === undefined ? figure : {...figure, captionText: caption}
  }
  const [image, ...others] = below.type === 'paragraph' ? (below.children ?? []) : []
  // With a list of its own it says itself what it is.
  if (image?.type !== 'image' || others.length > 0) return undefined
  const pairs = caption === undefined ? [] : [['fig-cap', caption] as const]
  return {...below, identifier, attributes: {...noAttributes, pairs}}
}
