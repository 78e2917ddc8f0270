import type {Diagnostics} from '../../diagnostics/collector.js'
import {nearest} from '../../diagnostics/near.js'
import {ruleIds} from '../../diagnostics/rules.js'
import type {Message, Severity} from '../../model/message.js'
import {typedForm} from '../located.js'
import type {Located} from '../located.js'
import {severities} from '../schema/publication.js'

export type RuleSettings = ReadonlyMap<string, Severity | 'off'>

/** `rules:` of publication.yaml. Reports `key-unknown` for rules there are none of and `value-invalid`. */
export function settleRules(located: Located | undefined, diagnostics: Diagnostics): RuleSettings {
  const settings = new Map<string, Severity | 'off'>()
  if (!located || (located.kind === 'scalar' && located.value === null)) return settings
  if (located.kind !== 'map') {
    const facts = {key: 'rules', value: typedForm(located), form: 'A mapping', example: '{number-gap: off}'}
    diagnostics.report('value-invalid', located.span, facts)
    return settings
  }
  const known: ReadonlySet<string> = new Set(ruleIds)
  for (const {key, keySpan, value} of located.entries) {
    if (!known.has(key)) {
      diagnostics.report('key-unknown', keySpan, {key, near: nearest(key, known)})
      continue
    }
    const typed = value.kind === 'scalar' ? value.source : ''
    // YAML 1.1 tools write `false` for off.
    const severity = typed === 'false' ? 'off' : severities.find(one => one === typed)
    if (severity) settings.set(key, severity)
    else {
      const example = nearest(typed, severities) ?? 'warn'
      const form = `One of ${severities.map(one => `\`${one}\``).join(', ')}`
      diagnostics.report('value-invalid', value.span, {key, value: typedForm(value), form, example})
    }
  }
  return settings
}

/** Messages with the severities that the publication gives their rules; those of rules set to off are left out. */
export function withSeverities(messages: readonly Message[], settings: RuleSettings): readonly Message[] {
  return messages.flatMap(message => {
    const severity = settings.get(message.rule)
    return severity === 'off' ? [] : [severity ? {...message, severity} : message]
  })
}
