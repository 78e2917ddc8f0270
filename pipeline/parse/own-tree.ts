/**
 * Our tokens -> nodes of the tree, as an extension of mdast-util-from-markdown. What each node holds stands in
 * model/source-leaves.ts.
 */
import type {Nodes} from 'mdast'
import type {CompileContext, Extension, Handle} from 'mdast-util-from-markdown'
import type {Token} from 'micromark-util-types'
import type {SourceLeaf, WikiLink} from '../model/source-leaves.js'
import {readAttributes, joinAttributes} from '../tree/attributes.js'
import {readFenceHead, readOptions} from './fence-head.js'

declare module 'mdast-util-from-markdown' {
  interface CompileData {
    /** The lines of the fence that is open: its head, then its options. */
    fenceLines?: string[]
    /** The closing line of the formula that is open. */
    mathEnd?: string | undefined
  }
}

/** Characters that later passes give a meaning: typed with a backslash they are a `literal`, which no pass touches. */
const meaningful = /^\\[@$"'\-.[\]{}()~^:=|%+]$/

const leaf = (make: (value: string) => SourceLeaf): Handle =>
  function (token) {
    open(this, make(this.sliceSerialize(token)), token)
  }

const close: Handle = function (token) {
  this.exit(token)
}

export const ownTree: Extension = {
  enter: {
    attributeList: leaf(value => ({type: 'attributeList', value, attributes: readAttributes(value)})),
    roleMarker: leaf(value => ({type: 'roleMarker', value, name: value.slice(1, -1)})),
    shortcode: leaf(value => ({type: 'shortcode', value})),
    rubyText: leaf(rubyOf),
    noteMark: leaf(value => ({type: 'noteMark', value})),
    markMark: leaf(value => ({type: 'markMark', value})),
    commentMark: leaf(value => ({type: 'commentMark', value})),
    superscript: leaf(() => ({type: 'superscript', children: []})),
    subscript: leaf(() => ({type: 'subscript', children: []})),
    referenceKey: leaf(value => ({type: 'referenceKey', value, key: value.slice(1)})),
    directiveMark: leaf(value => ({type: 'directiveMark', value, name: value.slice(1)})),
    wikiLink: leaf(wikiLinkOf),
    texCommand: leaf(value => {
      const [, name = '', argument] = /^\\(@?[a-z]+)(?:[{(](.*)[})])?$/.exec(value) ?? []
      return {type: 'texCommand', value, name, ...(argument === undefined ? {} : {argument})}
    }),
    definitionDescription(token) {
      open(this, {type: 'definitionDescription', children: []}, token)
    },
    mathText(token) {
      const display = this.sliceSerialize(token).startsWith('$$')
      open(this, {type: 'inlineMath', value: '', ...(display ? {display: true} : {})}, token)
      this.buffer()
    },
    mathTextData: enterData,
    mathFlow(token) {
      open(this, {type: 'math', value: '', closed: false}, token)
      this.buffer()
    },
    mathFlowValue: enterData,
    fenceMark(token) {
      this.data.fenceLines = []
      open(this, {type: 'literal', value: ''}, token)
      this.buffer()
    },
    characterEscape(token) {
      const value = this.sliceSerialize(token)
      const inText = this.stack.at(-1)?.type !== 'fragment'
      if (inText && meaningful.test(value)) open(this, {type: 'literal', value: value.slice(1)}, token)
      else enterData.call(this, token)
    }
  },
  exit: {
    attributeList: close,
    roleMarker: close,
    shortcode: close,
    rubyText: close,
    noteMark: close,
    markMark: close,
    commentMark: close,
    superscript: close,
    subscript: close,
    referenceKey: close,
    directiveMark: close,
    wikiLink: close,
    texCommand: close,
    definitionDescription: close,
    mathText(token) {
      settle(this, {value: this.resume().trim()})
      this.exit(token)
    },
    mathTextData: exitData,
    mathFlow(token) {
      // The line ends behind the opening and before the closing fence belong to the fences.
      const value = this.resume().replace(/^(?:\r\n?|\n)|(?:\r\n?|\n)$/g, '')
      const end = this.data.mathEnd
      this.data.mathEnd = undefined
      const label = /(?:\{(.*)\}|\(([\w:-]+)\))[ \t]*$/.exec(end ?? '')
      const attributes = label && readAttributes(label[1] ?? `#${label[2] ?? ''}`)
      settle(this, {value, closed: end !== undefined, ...(attributes ? {attributes} : {})})
      this.exit(token)
    },
    mathFlowValue: exitData,
    mathFlowEnd(token) {
      this.data.mathEnd = this.sliceSerialize(token)
    },
    fenceLine: addLine,
    fenceOption: addLine,
    fenceMark(token) {
      this.resume()
      const [line = '', ...options] = this.data.fenceLines ?? []
      const head = readFenceHead(line)
      const attributes = joinAttributes(head.attributes, readOptions(options))
      settle(this, {type: 'fenceMark', value: [line, ...options].join('\n'), ...head, attributes})
      this.exit(token)
    },
    characterEscapeValue(token) {
      if (!inLiteral(this)) exitData.call(this, token)
    },
    characterEscape(token) {
      if (inLiteral(this)) this.exit(token)
    }
  }
}

/** mdast's types are closed; ours go in here and come out of the parser as SourceNode. */
function open(context: CompileContext, node: SourceLeaf, token: Token): void {
  context.enter(node as unknown as Nodes & {children: []}, token)
}

/** Puts fields on the node that is open. */
function settle(context: CompileContext, fields: object): void {
  Object.assign(context.stack.at(-1) ?? {}, fields)
}

function enterData(this: CompileContext, token: Token): void {
  this.config.enter['data']?.call(this, token)
}

function exitData(this: CompileContext, token: Token): void {
  this.config.exit['data']?.call(this, token)
}

function addLine(this: CompileContext, token: Token): void {
  this.data.fenceLines?.push(this.sliceSerialize(token))
}

function inLiteral({stack}: CompileContext): boolean {
  const type: string | undefined = stack.at(-1)?.type
  return type === 'literal'
}

/** `{漢字|かん|じ}`: a reading for each character, or one for all. */
function rubyOf(value: string): SourceLeaf {
  const [base = '', ...readings] = value.slice(1, -1).split('|')
  return {type: 'ruby', children: [{type: 'text', value: base}], reading: [{type: 'text', value: readings.join('')}]}
}

function wikiLinkOf(value: string): WikiLink {
  const embed = value.startsWith('!')
  const [address = '', ...words] = value.slice(embed ? 3 : 2, -2).split(/\\?\|/)
  const [target = '', ...heading] = address.split('#')
  const label = words.join('|').trim()
  return {
    type: 'wikiLink',
    value,
    embed,
    target: target.trim(),
    ...(heading.length > 0 ? {heading: heading.join('#').trim()} : {}),
    ...(label === '' ? {} : {label})
  }
}
