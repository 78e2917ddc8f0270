import type {Figure, Flow} from '../model/nodes.js'
import type {ChapterHead} from '../model/publication.js'

/** The picture of a chapter's head as the figure that its text begins with. */
export function leadFigure({image}: ChapterHead): readonly Flow[] {
  if (!image) return []
  const {assetId, alt, caption, credit} = image
  const figure: Figure = {
    type: 'figure',
    kind: 'figure',
    placement: 'here',
    ...(credit !== undefined && {credit: [{type: 'text', value: credit}]}),
    children: [
      {type: 'image', source: {kind: 'asset', assetId}, alt, decorative: false},
      ...(caption === undefined ? [] : [{type: 'caption', children: [{type: 'text', value: caption}]} as const])
    ]
  }
  return [figure]
}
