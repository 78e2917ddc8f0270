/**
 * Messages as workflow commands of GitHub Actions: one line each, shown at its place in the change that is looked at.
 *
 * Source: GitHub Docs, "Workflow commands for GitHub Actions"; the characters to escape are those of actions/toolkit,
 * packages/core, `command.ts`.
 */
import type {Message, Severity} from '../model/message.js'

const commands = {error: 'error', warn: 'warning', info: 'notice'} as const satisfies Record<Severity, string>

export function annotations(messages: readonly Message[]): string {
  return messages.map(message => `${annotation(message)}\n`).join('')
}

function annotation({rule, severity, file, span, what, expected, todo}: Message): string {
  // GitHub takes columns only where beginning and end are in one line.
  const columns =
    span && span.start.line === span.end.line ? [`col=${span.start.column}`, `endColumn=${span.end.column}`] : []
  const properties = [
    `file=${property(file)}`,
    ...(span ? [`line=${span.start.line}`, `endLine=${span.end.line}`, ...columns] : []),
    `title=${property(rule)}`
  ]
  return `::${commands[severity]} ${properties.join(',')}::${data(`${what} ${expected} ${todo}`)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
