import type {SourceNode} from '../model/source-tree.js'

/**
 * A paragraph that holds one picture, or a link around one, and nothing else -> figure. The picture's title is its caption.
 *
 * @param captionFromAlt without title the description is the caption (Pandoc's way, `implicit-figures: caption`)
 */
export function liftFigure(paragraph: SourceNode, captionFromAlt: boolean): SourceNode {
  const shown = (paragraph.children ?? []).filter(child => !isBlankText(child) && !isAnchor(child))
  const [only] = shown
  const picture = only?.type === 'link' ? lonePicture(only) : only
  if (shown.length !== 1 || !only || picture?.type !== 'image') return paragraph
  const {title, ...plain} = picture
  const words = typeof title === 'string' && title !== '' ? title : captionFromAlt ? picture['alt'] : undefined
  const anchored = paragraph.children?.find(isAnchor)
  const caption: SourceNode[] =
    typeof words === 'string' && words !== ''
      ? [
          {
            type: 'caption',
            children: [{type: 'text', value: words, position: picture.position}],
            position: picture.position
          }
        ]
      : []
  return {
    type: 'figure',
    kind: 'figure',
    placement: 'auto',
    ...(anchored ? {identifier: anchored['identifier']} : undefined),
    children: [only === picture ? plain : {...only, children: [plain]}, ...caption],
    position: paragraph.position
  }
}

function lonePicture(link: SourceNode): SourceNode | undefined {
  const shown = (link.children ?? []).filter(child => !isBlankText(child))
  return shown.length === 1 ? shown[0] : undefined
}

function isBlankText(node: SourceNode): boolean {
  return node.type === 'text' && (node.value ?? '').trim() === ''
}

export function isAnchor(node: SourceNode): boolean {
  return node.type === 'span' && (node.children ?? []).length === 0 && typeof node['identifier'] === 'string'
}

/** A figure written as HTML holds its pictures directly, and is of the kind of what it holds. */
export function settleFigure(figure: SourceNode): SourceNode {
  const children = (figure.children ?? []).flatMap(child =>
    child.type === 'figure' ? (child.children ?? []) : [child]
  )
  const captions = children.filter(({type}) => type === 'caption')
  const body = children.filter(({type}) => type !== 'caption')
  const table = body.some(({type}) => type === 'table')
  const kind = table ? 'table' : body.some(({type}) => type === 'code') ? 'listing' : 'figure'
  const words = captions.flatMap(({children}, index) => [...(index > 0 ? [{type: 'break'}] : []), ...(children ?? [])])
  const caption: readonly SourceNode[] =
    captions.length < 2 ? captions : [{type: 'caption', children: words, position: captions[0]?.position}]
  return {...figure, kind, children: table ? [...caption, ...body] : [...body, ...caption]}
}
