/**
 * Constructs of micromark that take quadratic time, exchanged for ours, which make the same events of the same text in linear
 * time. Without them a paragraph of half a megabyte that is full of marks takes minutes.
 */
import type {Construct, ConstructRecord, Extension, ParseContext, Resolver} from 'micromark-util-types'
import {addressConstructs, linearAddress} from './linear-addresses.js'
import {linearCode} from './linear-code.js'
import {mergeDataBefore} from './linear-data.js'
import {makeLazyLinesLinear} from './linear-lazy.js'
import {linearList} from './linear-lists.js'
import {resolveAttention, resolveStrikethrough} from './linear-spans.js'

/** By the names of the constructs whose they are. */
const resolvers: ReadonlyMap<string, Resolver> = new Map([
  ['attention', resolveAttention],
  ['strikethrough', resolveStrikethrough]
])

/** micromark compares constructs by identity, so each is exchanged for the same one every time. */
const known = new WeakMap<Construct, Construct>()

const exchanged = new WeakSet<ParseContext>()

/**
 * Never matches. An extension can add constructs but take away none, so this one, tried where a document begins, exchanges
 * those of texts, which are read after all blocks, and what reads blocks, before the first. test/parse/micromark-contract.test.ts
 * fails when an upgrade changes that.
 */
const exchange: Construct = {
  name: 'linearTime',
  tokenize(_effects, _ok, nok) {
    const {parser} = this
    if (!exchanged.has(parser)) {
      exchanged.add(parser)
      const {text, insideSpan} = parser.constructs
      parser.constructs = {
        ...parser.constructs,
        text: exchangeAll(text),
        insideSpan: {null: (insideSpan.null ?? []).map(linearResolver)}
      }
      makeLazyLinesLinear(parser)
    }
    return nok
  }
}

const listMarkers = [...'*+-0123456789'].map(marker => marker.charCodeAt(0))

/** The micromark extension that makes parsing linear. The events, and so the tree, are the same with it and without. */
export const linearTime: Extension = {
  document: {...Object.fromEntries(listMarkers.map(code => [code, linearList])), null: exchange}
}

function exchangeAll(constructs: ConstructRecord): ConstructRecord {
  return Object.fromEntries(Object.entries(constructs).map(([code, list]) => [code, [list ?? []].flat().map(linear)]))
}

/** The type says that what stands here may only have a resolver. */
function linearResolver(construct: Pick<Construct, 'resolveAll'>): Pick<Construct, 'resolveAll'> {
  if (construct.resolveAll === undefined || !('name' in construct)) return construct
  return {resolveAll: resolvers.get(String(construct.name)) ?? construct.resolveAll}
}

function linear(construct: Construct): Construct {
  const seen = known.get(construct)
  if (seen) return seen
  const made = withLinearTime(construct)
  known.set(construct, made)
  return made
}

function withLinearTime(construct: Construct): Construct {
  const {name, resolveTo} = construct
  // A construct that changes what came before it may make plain text of its own.
  if (resolveTo) return construct
  const resolveAll = resolvers.get(name ?? '') ?? construct.resolveAll
  return {
    ...withLinearSearch(construct),
    ...(resolveAll && {resolveAll}),
    resolveTo: mergeDataBefore
  }
}

function withLinearSearch(construct: Construct): Construct {
  if (construct.name === 'codeText') return linearCode(construct)
  return addressConstructs.has(construct.name ?? '') ? linearAddress(construct) : construct
}
