import {numeralSystems} from '../model/config.js'
import {admonitionKinds, blockKinds, generatedPieces} from '../model/nodes.js'
import type {Block, CodeLines, Destination, Flow, Figure, Heading} from '../model/nodes.js'
import type {SourceNode} from '../model/source-tree.js'
import {isFlow} from '../tree/flow.js'
import type {Contract} from './contract.js'
import {generatedEntry, line, listItem} from './contract-pieces.js'
import {contractPhrasing} from './contract-phrasing.js'
import {contractTable} from './contract-table.js'
import {commonOf, listField, numberField, optional, textField, wordField} from './fields.js'

type Builder = (node: SourceNode, contract: Contract) => readonly Flow[]

/** Pieces of lists and tables are built by their parents; alone they give their content (tree/flow.ts), never come here. */
const piece: Builder = (node, {flow}) => flow(node.children ?? [])

const builders: {readonly [Type in Flow['type']]: Builder} = {
  paragraph(node, {phrasing}) {
    const children = phrasing(node.children ?? [])
    if (children.length === 0) return []
    return [
      {
        type: 'paragraph',
        children,
        ...(node['flush'] === true ? {flush: true} : undefined),
        ...(node['dropCap'] === true ? {dropCap: true} : undefined),
        ...commonOf(node)
      }
    ]
  },
  heading: (node, {phrasing}) => [
    {
      type: 'heading',
      depth: headingDepth(node),
      ...optional('number', textField(node, 'number')),
      children: phrasing(node.children ?? []),
      ...commonOf(node)
    }
  ],
  thematicBreak: node => [{type: 'thematicBreak', ...commonOf(node)}],
  blockquote: (node, {flow, phrasing}) => [
    {
      type: 'blockquote',
      ...optional('attribution', phrasings(node, 'attribution', phrasing)),
      children: flow(node.children ?? []),
      ...commonOf(node)
    }
  ],
  list: (node, contract) => [
    {
      type: 'list',
      ordered: node['ordered'] === true,
      ...(node['ordered'] === true ? optional('start', numberField(node, 'start')) : undefined),
      ...(node['reversed'] === true ? {reversed: true} : undefined),
      ...optional('marker', wordField(node, 'marker', markers)),
      ...optional('numerals', wordField(node, 'numerals', numeralSystems)),
      ...(node['callouts'] === true ? {callouts: true} : undefined),
      spread: node['spread'] === true,
      children: (node.children ?? []).map(child => listItem(child, contract)),
      ...commonOf(node)
    }
  ],
  listItem: piece,
  code(node) {
    const language = textField(node, 'language')
    // A code block's `lang` is that of its program, not of its words.
    const common = commonOf({...node, lang: undefined})
    // Only shape/code/ writes this field, in this shape.
    const lines = node['lines'] as CodeLines | undefined
    return [
      {
        type: 'code',
        ...optional('language', language),
        ...optional('title', textField(node, 'title')),
        ...optional('lines', lines),
        ...(node['wrap'] === true ? {wrap: true} : undefined),
        value: node.value ?? '',
        ...common
      }
    ]
  },
  math: node => [
    {type: 'math', value: node.value ?? '', ...optional('number', textField(node, 'number')), ...commonOf(node)}
  ],
  table: (node, contract) => [contractTable(node, contract)],
  tableRow: piece,
  tableCell: piece,
  figure: (node, contract) => [
    {
      type: 'figure',
      kind: wordField(node, 'kind', ['figure', 'table', 'listing', 'algorithm']) ?? 'figure',
      ...optional('number', textField(node, 'number')),
      ...optional('label', textField(node, 'label')),
      ...optional('panel', textField(node, 'panel')),
      ...optional('credit', phrasings(node, 'credit', contract.phrasing)),
      placement: wordField(node, 'placement', placements) ?? 'auto',
      children: figureChildren(node, contract),
      ...commonOf(node)
    }
  ],
  caption: (node, {phrasing}) => [{type: 'caption', children: phrasing(node.children ?? []), ...commonOf(node)}],
  admonition: (node, {flow, phrasing}) => [
    {
      type: 'admonition',
      kind: wordField(node, 'kind', admonitionKinds) ?? 'note',
      label: textField(node, 'label') ?? '',
      ...optional('title', phrasings(node, 'title', phrasing)),
      ...(node['folded'] === true ? {folded: true} : undefined),
      children: flow(node.children ?? []),
      ...commonOf(node)
    }
  ],
  block: (node, {flow, phrasing}) => [
    {
      type: 'block',
      kind: wordField(node, 'kind', blockKinds) ?? 'custom',
      ...optional('label', textField(node, 'label')),
      ...optional('number', textField(node, 'number')),
      ...optional('title', phrasings(node, 'title', phrasing)),
      ...optional('attribution', phrasings(node, 'attribution', phrasing)),
      // Only prepare/solutions.ts writes this field, in this shape.
      ...optional('solution', node['solution'] as Destination | undefined),
      ...optional('count', [2, 3, 4].find(count => count === node['count']) as Block['count']),
      ...(node['repeated'] === true ? {repeated: true} : undefined),
      children: flow(node.children ?? []),
      ...commonOf(node)
    }
  ],
  details: (node, {flow, phrasing}) => [
    {
      type: 'details',
      summary: phrasings(node, 'summary', phrasing) ?? [],
      ...(node['open'] === true ? {open: true} : undefined),
      children: flow(node.children ?? []),
      ...commonOf(node)
    }
  ],
  verse: (node, contract) => [
    {
      type: 'verse',
      ...optional('attribution', phrasings(node, 'attribution', contract.phrasing)),
      children: (node.children ?? []).map(child => line(child, contract)),
      ...commonOf(node)
    }
  ],
  line: (node, contract) => [line(node, contract)],
  speech: (node, {flow, phrasing}) => [
    {
      type: 'speech',
      speaker: phrasings(node, 'speaker', phrasing) ?? [],
      ...(node['question'] === true ? {question: true} : undefined),
      children: flow(node.children ?? []),
      ...commonOf(node)
    }
  ],
  definitionList: (node, {flow, phrasing}) => [
    {
      type: 'definitionList',
      children: (node.children ?? []).map(child =>
        child.type === 'definitionTerm'
          ? {type: 'definitionTerm', children: phrasing(child.children ?? []), ...commonOf(child)}
          : {type: 'definitionDescription', children: flow(child.children ?? []), ...commonOf(child)}
      ),
      ...commonOf(node)
    }
  ],
  definitionTerm: piece,
  definitionDescription: piece,
  media: node => [
    {
      type: 'media',
      kind: wordField(node, 'kind', ['video', 'audio', 'embed']) ?? 'embed',
      url: textField(node, 'url') ?? '',
      ...optional('title', textField(node, 'title')),
      ...optional('poster', textField(node, 'poster')),
      ...optional('captions', textField(node, 'captions')),
      ...optional('transcript', textField(node, 'transcript')),
      ...commonOf(node)
    }
  ],
  generated(node, {phrasing}) {
    const what = wordField(node, 'what', generatedPieces)
    if (!what) return []
    const entries = listField(node, 'entries')?.map(entry => generatedEntry(entry, phrasing))
    const depth = optional('depth', numberField(node, 'depth'))
    return [{type: 'generated', what, ...depth, ...optional('entries', entries), ...commonOf(node)}]
  },
  pageBreak: node => [{type: 'pageBreak', ...commonOf(node)}]
}

const markers = ['decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'] as const
const placements: readonly Figure['placement'][] = [
  'auto',
  'here',
  'full',
  'wide',
  'left',
  'right',
  'margin',
  'inline',
  'float'
]

/** `undefined`: no type of flow that we know. */
export function contractFlow(node: SourceNode, contract: Contract): readonly Flow[] | undefined {
  if (!Object.hasOwn(builders, node.type)) return undefined
  // hasOwn has just made sure of it.
  return builders[node.type as Flow['type']](node, contract)
}

/** The title is level 1 and stands beside the tree. */
function headingDepth(node: SourceNode): Heading['depth'] {
  const depth = numberField(node, 'depth') ?? 2
  return ([2, 3, 4, 5, 6] as const).find(level => level >= depth) ?? 6
}

/** Pictures, and links around one, stand in a figure directly; other phrasing becomes a paragraph. */
function figureChildren(node: SourceNode, contract: Contract): Figure['children'] {
  return (node.children ?? []).flatMap((child): Figure['children'] => {
    if (child.type === 'caption') return builders.caption(child, contract)
    if (isFlow(child)) return contract.flow([child])
    const [made] = contractPhrasing(child, contract) ?? []
    return made?.type === 'image' || made?.type === 'link' ? [made] : contract.flow([child])
  })
}

function phrasings(node: SourceNode, field: string, phrasing: Contract['phrasing']) {
  const list = listField(node, field)
  return list && phrasing(list)
}
