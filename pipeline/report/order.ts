import type {Message, Severity} from '../model/message.js'

/** Messages of one run in the order a person works through them: by file as first met, then by place. What several editions say alike is said once. */
export function inOrder(messages: readonly Message[]): readonly Message[] {
  const files = new Map<string, number>()
  for (const {file} of messages) if (!files.has(file)) files.set(file, files.size)
  const rank = ({file}: Message) => files.get(file) ?? 0
  const said = new Set<string>()
  return messages
    .filter(message => {
      const key = JSON.stringify([message.rule, message.severity, message.file, message.span, message.what])
      if (said.has(key)) return false
      said.add(key)
      return true
    })
    .map((message, index) => ({message, index}))
    .sort(
      (left, right) =>
        rank(left.message) - rank(right.message) ||
        (left.message.span?.start.line ?? 0) - (right.message.span?.start.line ?? 0) ||
        (left.message.span?.start.column ?? 0) - (right.message.span?.start.column ?? 0) ||
        left.index - right.index
    )
    .map(({message}) => message)
}

export function countBySeverity(messages: readonly Message[]): Readonly<Record<Severity, number>> {
  const counts = {error: 0, warn: 0, info: 0}
  for (const {severity} of messages) counts[severity]++
  return counts
}

/** `rules:` of a publication settles the severity of each rule, or turns it off. */
export function settleSeverity(
  messages: readonly Message[],
  rules: ReadonlyMap<string, Severity | 'off'>
): readonly Message[] {
  if (rules.size === 0) return messages
  return messages.flatMap(message => {
    const wanted = rules.get(message.rule)
    if (wanted === 'off') return []
    return wanted === undefined || wanted === message.severity ? [message] : [{...message, severity: wanted}]
  })
}
