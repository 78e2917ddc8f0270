import type {Message} from '../../pipeline/model/message.js'

/** `path:line:column severity rule`, and the three sentences on a line of their own. */
export function printMessages(messages: readonly Message[]): string {
  if (messages.length === 0) return 'none\n'
  return messages
    .map(({file, span, severity, rule, what, expected, todo}) => {
      const place = span ? `${file}:${span.start.line}:${span.start.column}` : file
      return `${place} ${severity} ${rule}\n  ${what} ${expected} ${todo}\n`
    })
    .join('')
}
