import type {Diagnostics} from '../../diagnostics/collector.js'
import {check} from '../check.js'
import {decode} from '../decode.js'
import {kebab} from '../front-matter/aliases.js'
import {readYaml} from '../front-matter/yaml.js'
import {linesOf} from '../lines.js'
import {reportLaterKeys} from '../later-keys.js'
import {entryOf} from '../located.js'
import type {LocatedMap} from '../located.js'
import {publicationAliases, publicationKeys, publicationSchema} from '../schema/publication.js'
import type {TypedPublication} from '../schema/publication.js'
import {settleOwnWords} from './own-words.js'
import {settleRules} from './rules.js'
import type {RuleSettings} from './rules.js'

export interface LoadedPublication {
  readonly typed: TypedPublication
  /** What `typed` was made from, for places. */
  readonly tree: LocatedMap
  /** Keys the author gave, wrong values among them: what is given wrongly is not missing as well. */
  readonly given: ReadonlySet<string>
  readonly rules: RuleSettings
  readonly variables: ReadonlyMap<string, string>
  readonly abbreviations: ReadonlyMap<string, string>
}

/**
 * Read publication.yaml. `undefined` when it is not YAML or no mapping: then no guess is made, and nothing is published.
 * Reports `publication-invalid`, and what `check` and `settleRules` report.
 */
export function loadPublication(
  bytes: Uint8Array,
  file: string,
  diagnostics: Diagnostics
): LoadedPublication | undefined {
  const text = decode(bytes, diagnostics)
  const lines = linesOf(text)
  const {value, problems} = readYaml(text, 0, lines)
  for (const {reason, span} of problems) diagnostics.report('publication-invalid', span, {file, reason})
  if (problems.length > 0) return undefined
  if (value?.kind !== 'map') {
    const reason =
      value === undefined ? 'it is empty' : `it holds ${value.kind === 'list' ? 'a list' : 'a line of text'}`
    diagnostics.report('publication-invalid', value?.span ?? lines.span(0, 0), {file, reason})
    return undefined
  }
  return checkPublication(value, diagnostics)
}

/** The same for a mapping from elsewhere: the keys of a publication in the front matter of a lone article. */
export function checkPublication(map: LocatedMap, diagnostics: Diagnostics): LoadedPublication {
  const ours = withOurNames(map)
  const {value, tree} = check(publicationSchema, ours, {unknown: 'error', spelling: true, alsoNear: []}, diagnostics)
  reportLaterKeys(tree, diagnostics)
  const given = new Set(ours.entries.map(({key}) => kebab(key)))
  const rules = settleRules(entryOf(ours, 'rules')?.value, diagnostics)
  const abbreviations = settleOwnWords(entryOf(ours, 'abbreviations')?.value, diagnostics)
  const variables = settleOwnWords(entryOf(ours, 'variables')?.value, diagnostics, '.')
  return {typed: value, tree, given, rules, variables, abbreviations}
}

/** Other names of a key turned into ours, where ours is not there as well. */
function withOurNames(map: LocatedMap): LocatedMap {
  const given = new Set(map.entries.map(({key}) => key))
  const entries = map.entries.map(entry => {
    const name = publicationAliases.get(entry.key)
    if (name === undefined || given.has(name) || publicationKeys.includes(entry.key)) return entry
    given.add(name)
    return {...entry, key: name}
  })
  return {...map, entries}
}
