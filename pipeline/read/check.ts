/**
 * Check what an author wrote against a schema and report everything that is wrong at once, each at its place; what is wrong
 * is taken out, so the rest goes on with the default for it.
 *
 * Reports `key-unknown`, `key-spelling`, `value-invalid`, `date-invalid`, `lang-invalid`.
 */
import type * as z from 'zod'
import type {Diagnostics} from '../diagnostics/collector.js'
import {nearest} from '../diagnostics/near.js'
import type {Severity} from '../model/message.js'
import {kebab, styleOf} from './front-matter/aliases.js'
import {atPath, editedMap, entryOf, toPlain, typedForm} from './located.js'
import type {Located, LocatedEntry, LocatedMap} from './located.js'
import {dateForm, langForm, saying} from './schema/kinds.js'
import {keysAt} from './schema/keys.js'

type Issue = z.core.$ZodIssue

export interface CheckOptions {
  /** How grave an unknown key is: an error in publication.yaml, in front matter only noted. */
  readonly unknown: Severity
  /** Capital letters are the custom of headers. */
  readonly spelling: boolean
  /** Keys that are no mistake here, though the schema lacks them; for suggestions. */
  readonly alsoNear: readonly string[]
}

export interface Checked<Value> {
  readonly value: Value
  /** What the value was made from: the same keys and indices, with places. */
  readonly tree: LocatedMap
}

export function check<Schema extends z.ZodObject>(
  schema: Schema,
  map: LocatedMap,
  options: CheckOptions,
  diagnostics: Diagnostics
): Checked<z.output<Schema>> {
  let tree = map
  for (;;) {
    const result = schema.safeParse(toPlain(tree))
    if (result.success) return {value: result.data, tree}
    const removed = new Set<Located>()
    const renamed = new Map<LocatedEntry, string>()
    for (const issue of leaves(result.error.issues, [])) {
      if (issue.code === 'unrecognized_keys') {
        const owner = atPath(tree, issue.path)
        const known = keysAt(schema, issue.path)
        if (owner.kind === 'map') settleKeys(owner, issue.keys, known, {options, diagnostics, removed, renamed})
      } else {
        const located = atPath(tree, issue.path)
        reportValue(issue, located, diagnostics)
        removed.add(located)
      }
    }
    // Each round takes something out or renames it to a known key, so this ends.
    if (removed.size + renamed.size === 0) throw new Error(`no way on from ${JSON.stringify(result.error.issues)}`)
    tree = editedMap(tree, removed, renamed)
  }
}

interface Edits {
  readonly options: CheckOptions
  readonly diagnostics: Diagnostics
  readonly removed: Set<Located>
  readonly renamed: Map<LocatedEntry, string>
}

function settleKeys(owner: LocatedMap, keys: readonly string[], known: readonly string[], edits: Edits): void {
  const {options, diagnostics, removed, renamed} = edits
  const given = new Set(owner.entries.map(entry => entry.key))
  for (const key of keys) {
    const entry = entryOf(owner, key)
    if (!entry) continue
    const plain = kebab(key)
    if (plain !== key && known.includes(plain) && !given.has(plain)) {
      given.add(plain)
      renamed.set(entry, plain)
      if (options.spelling) diagnostics.report('key-spelling', entry.keySpan, {key, style: styleOf(key), kebab: plain})
    } else {
      removed.add(entry.value)
      const near = nearest(plain, [...known, ...options.alsoNear])
      diagnostics.report('key-unknown', entry.keySpan, {key: shortened(key), near}, options.unknown)
    }
  }
}

function shortened(key: string): string {
  return key.length > 60 ? `${key.slice(0, 57)}…` : key
}

function reportValue(issue: Issue, located: Located, diagnostics: Diagnostics): void {
  const value = typedForm(located)
  const key = String(issue.path.findLast(step => typeof step === 'string') ?? 'value')
  const said = saying(issue.message)
  if (said?.form === dateForm) diagnostics.report('date-invalid', located.span, {value})
  else if (said?.form === langForm) diagnostics.report('lang-invalid', located.span, {value})
  else if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const form = values.length === 1 ? `\`${values.join()}\`` : `One of ${values.map(one => `\`${one}\``).join(', ')}`
    const example = nearest(value.replaceAll('`', ''), values) ?? values[0] ?? ''
    diagnostics.report('value-invalid', located.span, {key, value, form, example})
  } else diagnostics.report('value-invalid', located.span, {key, value, ...(said ?? {form: 'Text', example: 'words'})})
}

/**
 * The issues that say what to do. A union says only that no branch fits; where one branch fits at its root and fails deeper,
 * that is what the author meant, so its issues stand for the union's.
 */
function leaves(issues: readonly Issue[], prefix: readonly PropertyKey[]): readonly Issue[] {
  return issues.flatMap(issue => {
    const path = [...prefix, ...issue.path]
    if (issue.code !== 'invalid_union') return [{...issue, path}]
    const meant = issue.errors
      .map(branch => leaves(branch, path))
      .filter(branch => branch.every(({code, path: at}) => at.length > path.length || code === 'unrecognized_keys'))
      .sort((left, right) => left.length - right.length)[0]
    return meant ?? [{...issue, path}]
  })
}
