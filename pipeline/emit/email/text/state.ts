import type {Strings} from '../../../language/strings.js'
import type {TypesetFormula} from '../../../model/formula.js'
import type {Destination, InlineMath, MathBlock, PreparedNode} from '../../../model/nodes.js'
import type {WalkState} from '../../handlers.js'

export interface TextState extends WalkState {
  readonly strings: Strings
  /** Language of the publication. */
  readonly lang: string
  /** Columns that a block may take. */
  readonly width: number
  readonly href: (destination: Destination) => string | undefined
  /** A formula that TeX could read. */
  readonly formula: (node: InlineMath | MathBlock) => TypesetFormula | undefined
  /** Number of an address in the list below the text, in the digits of the language. */
  readonly linkNumber: (url: string) => string
  /** Phrasing as one run of text. */
  readonly run: (nodes: readonly PreparedNode[]) => string
  /** Flow as blocks, parted by empty lines; `tight`: by line ends alone. */
  readonly blocks: (nodes: readonly PreparedNode[], width: number, tight?: boolean) => string
}
