/** Prepared nodes as the plain-text part of a letter, made from the tree and never from HTML. */
import type {Diagnostics} from '../../../diagnostics/collector.js'
import {numberIn} from '../../../language/numerals.js'
import {stringsFor} from '../../../language/strings.js'
import {noFormulas, typesetOf} from '../../../math/formulas.js'
import type {Formulas} from '../../../math/formulas.js'
import type {PreparedNode} from '../../../model/nodes.js'
import type {Footnote, PreparedPublication} from '../../../model/publication.js'
import {plainText} from '../../../tree/text.js'
import {createWalker} from '../../handlers.js'
import type {Handlers} from '../../handlers.js'
import {destinationAddress} from '../addresses.js'
import {flowHandlers} from './flow.js'
import {phrasingHandlers} from './phrasing.js'
import type {TextState} from './state.js'
import {indent, measure} from './wrap.js'

const handlers: Handlers<string, TextState> = {...flowHandlers, ...phrasingHandlers}
const phrasingTypes: ReadonlySet<string> = new Set(Object.keys(phrasingHandlers))

export interface TextWriter {
  readonly blocks: (nodes: readonly PreparedNode[]) => string
  readonly run: (nodes: readonly PreparedNode[]) => string
  /** Language of the text. */
  readonly lang: string
  /** Addresses met so far, in order; the first is number 1. */
  readonly links: readonly string[]
  /** Numbers of addresses that were named since it was last asked. */
  readonly named: () => readonly number[]
}

export function createTextWriter(
  publication: PreparedPublication,
  lang: string,
  diagnostics: Diagnostics,
  formulas: Formulas = noFormulas
): TextWriter {
  const links: string[] = []
  const numbers = new Map<string, number>()
  const recent = new Set<number>()
  const walk = createWalker(handlers, node => [plainText([node])])
  const state = (width: number): TextState => ({
    medium: 'text',
    width,
    strings: stringsFor(lang),
    lang,
    href: destination => destinationAddress(publication, destination),
    linkNumber(url) {
      const number = numbers.get(url) ?? links.push(url)
      numbers.set(url, number)
      recent.add(number)
      return numberIn(lang, number)
    },
    formula: node => typesetOf(formulas(node)),
    run: nodes => walk(nodes, state(width)).join(''),
    blocks: (nodes, inner, tight) => blocks(nodes, Math.max(20, inner), tight),
    reportUnknown: node => diagnostics.report('node-unknown', node, {type: node.type, edition: 'text'})
  })

  /** Phrasing among flow, as in a cell of a pipe table, is a run of its own. */
  function blocks(nodes: readonly PreparedNode[], width: number, tight = false): string {
    const made: string[] = []
    let run: PreparedNode[] = []
    const close = () => {
      if (run.length > 0) made.push(walk(run, state(width)).join(''))
      run = []
    }
    for (const node of nodes) {
      if (phrasingTypes.has(node.type)) {
        run.push(node)
        continue
      }
      close()
      made.push(walk([node], state(width)).join('\n\n'))
    }
    close()
    return made.filter(block => block !== '').join(tight ? '\n' : '\n\n')
  }

  return {
    blocks: nodes => blocks(nodes, measure),
    run: nodes => walk(nodes, state(measure)).join(''),
    lang,
    links,
    named() {
      const numbers = [...recent]
      recent.clear()
      return numbers
    }
  }
}

/** A note beside its number. */
export function noteText(note: Footnote, writer: TextWriter): string {
  const label = note.number === undefined ? '' : `[${numberIn(writer.lang, note.number)}] `
  return indent(writer.blocks(note.children), label, ' '.repeat(label.length))
}
