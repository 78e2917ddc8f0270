/** A code fence read: what its info string and the lines at the top of its body say, and the code that is left. */
import type {Attributes} from '../../model/attributes.js'
import type {SourceNode} from '../../model/source-tree.js'
import {joinAttributes, noAttributes} from '../../tree/attributes.js'
import {directiveName, optionsOf} from '../directive-bodies.js'
import {readCellOptions} from './cell-options.js'
import {readInfo} from './info.js'
import {isLanguage, languageOf} from './languages.js'

export interface CodeSource {
  /** A directive is one of MyST that has no name here. */
  readonly kind: 'code' | 'cell' | 'directive' | 'math' | 'raw'
  readonly language: string | undefined
  readonly attributes: Attributes
  readonly lines: readonly string[]
  readonly flags: readonly string[]
  readonly value: string
  /** What a chunk is called. */
  readonly name?: string | undefined
  /** Lines of options before the code. */
  readonly above: number
}

/** MyST's and Sphinx's directives whose body is code. */
const codeDirectives: ReadonlySet<string> = new Set([
  'code-block',
  'code',
  'sourcecode',
  'literalinclude',
  'parsed-literal'
])
const cellDirectives: ReadonlySet<string> = new Set(['code-cell', 'jupyter-execute', 'ipython'])

export function readCode(node: SourceNode): CodeSource {
  const typed = [node['lang'], node['meta']].filter(part => typeof part === 'string').join(' ')
  const info = readInfo(typed)
  const value = node.value ?? ''
  const {braced, language, attributes, lines, flags} = info
  if (attributes.format !== undefined && language === undefined) {
    return {kind: 'raw', language: attributes.format, attributes, lines, flags, value, above: 0}
  }
  if (braced === undefined) {
    const kind = language === 'math' ? 'math' : 'code'
    return {kind, language: typed === '' ? undefined : language, attributes, lines, flags, value, above: 0}
  }
  const rows = value.split('\n')
  const name = braced.toLowerCase()
  if (name === 'math' || codeDirectives.has(name) || cellDirectives.has(name)) {
    const options = optionsOf(rows)
    const argument = readInfo(info.argument)
    return {
      ...argument,
      kind: name === 'math' ? 'math' : cellDirectives.has(name) ? 'cell' : 'code',
      attributes: joinAttributes(argument.attributes, options.attributes),
      value: rows.slice(options.count).join('\n'),
      above: options.count
    }
  }
  const options = readCellOptions(rows)
  const isDirective = directiveName(node) !== '' && !isLanguage(languageOf(braced))
  // The words behind the name of a directive are printed; those of a chunk only name it.
  const title: Attributes =
    isDirective && info.argument !== '' ? {...noAttributes, pairs: [['title', info.argument]]} : noAttributes
  return {
    kind: isDirective ? 'directive' : 'cell',
    language: braced,
    attributes: joinAttributes(isDirective ? title : attributes, options.attributes),
    lines,
    // Names of chunks are nothing that is printed.
    flags: [],
    name: isDirective ? undefined : flags[0],
    value: rows.slice(options.count).join('\n'),
    above: options.count
  }
}
