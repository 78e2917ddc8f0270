/** Sets one paragraph of text or of nodes, and gives its text back with no-break spaces made visible. */
import {createDiagnostics} from '../../../pipeline/diagnostics/collector.js'
import type {Message} from '../../../pipeline/model/message.js'
import type {SourceNode} from '../../../pipeline/model/source-tree.js'
import {setTypography} from '../../../pipeline/prepare/typography.js'
import type {TypographySetting} from '../../../pipeline/prepare/typography.js'

export const plain: TypographySetting = {lang: 'en', quotes: 'auto', dashes: 'pandoc', spaces: true}
export const text = (value: string): SourceNode => ({type: 'text', value})
export const paragraph = (...children: readonly SourceNode[]): SourceNode => ({type: 'paragraph', children})

export interface Set {
  readonly nodes: readonly SourceNode[]
  readonly text: string
  readonly messages: readonly Message[]
}

export function setNodes(nodes: readonly SourceNode[], setting: Partial<TypographySetting> = {}): Set {
  const diagnostics = createDiagnostics('test.md')
  const set = setTypography(nodes, {...plain, ...setting}, diagnostics)
  return {nodes: set, text: visible(textOf(set)), messages: diagnostics.messages}
}

export function setText(value: string, setting: Partial<TypographySetting> = {}): string {
  return setNodes([paragraph(text(value))], setting).text
}

/** `_` is U+00A0, `⸱` is U+202F. */
function visible(value: string): string {
  return value.replaceAll('\u00A0', '_').replaceAll('\u202F', '⸱')
}

function textOf(nodes: readonly SourceNode[]): string {
  return nodes.map(node => (node.children ? textOf(node.children) : (node.value ?? ''))).join('')
}
