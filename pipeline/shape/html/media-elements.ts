import type {SourceNode} from '../../model/source-tree.js'
import {asPhrasing} from '../../tree/flow.js'
import type {ElementHandler, HtmlElement} from './convert.js'

export const mediaElements: readonly (readonly [string, ElementHandler])[] = [
  ['img', image],
  ['picture', ({children}) => asPhrasing(children.filter(({type}) => type !== 'mediaSource'))],
  ['source', source],
  ['track', source],
  ['video', media('video')],
  ['audio', media('audio')],
  ['iframe', media('embed')]
]

/** A width in HTML is CSS pixels or a percentage. */
function widthOf(value: string | undefined): SourceNode['width'] {
  const [, number, unit] = /^\s*(\d+(?:\.\d+)?)\s*(%|px)?\s*$/.exec(value ?? '') ?? []
  return number === undefined || Number(number) === 0
    ? undefined
    : {value: Number(number), unit: unit === '%' ? '%' : 'px'}
}

/** Decorative is said by an empty description together with the role: an empty one alone may be forgotten. */
function image({attributes, base}: HtmlElement): readonly SourceNode[] {
  const alt = attributes.get('alt') ?? ''
  const role = attributes.get('role')
  const title = attributes.get('title')
  const width = widthOf(attributes.get('width'))
  return [
    {
      type: 'image',
      url: attributes.get('src') ?? '',
      alt,
      decorative: alt === '' && (role === 'presentation' || role === 'none'),
      ...(title ? {title} : undefined),
      ...(width ? {width} : undefined),
      ...base
    }
  ]
}

function source({name, attributes, base}: HtmlElement): readonly SourceNode[] {
  return [{type: 'mediaSource', track: name === 'track', url: attributes.get('src'), children: [], ...base}]
}

/** A player. The words in it are for programs without players, so no edition prints them; blocks in it come after. */
function media(kind: 'video' | 'audio' | 'embed'): ElementHandler {
  return ({name, attributes, children, base}, {diagnostics}) => {
    const sources = children.filter(({type}) => type === 'mediaSource')
    const rest = children.filter(({type}) => type !== 'mediaSource' && type !== 'text')
    const url = attributes.get('src') ?? sources.find(({track}) => track !== true)?.['url']
    if (typeof url !== 'string' || url === '') {
      diagnostics.report('html-unknown', base.position, {tag: name})
      return rest
    }
    const captions = sources.find(({track}) => track === true)?.['url']
    const title = attributes.get('title')
    const poster = attributes.get('poster')
    const player: SourceNode = {
      type: 'media',
      kind,
      url,
      ...(title ? {title} : undefined),
      ...(poster ? {poster} : undefined),
      ...(typeof captions === 'string' ? {captions} : undefined),
      ...base
    }
    return [player, ...rest]
  }
}
