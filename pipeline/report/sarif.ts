/**
 * The report as SARIF 2.1.0, which code hosts and editors read: one run, the rules that were raised with their help, one
 * result a message.
 *
 * Lines and columns count from 1, columns in UTF-16 code units, as everywhere in our messages; the end is the column after the
 * last character. A message about a file as a whole points to its first line, since GitHub shows no result without a line.
 *
 * The types are made from the specification's schema: what it does not allow does not compile.
 * Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", sections 3.14, 3.27, 3.30, 3.49.
 */
import type {Log, Result, Run} from 'sarif'
import {rules, ruleIds} from '../diagnostics/rules.js'
import type {Message, Severity} from '../model/message.js'

const levels = {error: 'error', warn: 'warning', info: 'note'} as const satisfies Record<Severity, string>

export interface SarifReport {
  readonly messages: readonly Message[]
  /** The build was made; false: nothing was written. */
  readonly made: boolean
  /** Version of Fourfold. */
  readonly version: string
}

export function sarifReport({messages, made, version}: SarifReport): string {
  const raised = new Set(messages.map(({rule}) => rule))
  const listed = ruleIds.filter(id => raised.has(id))
  const places = new Map<string, number>(listed.map((id, index) => [id, index]))
  const driver = {
    name: 'Fourfold',
    semanticVersion: version,
    rules: listed.map(id => ({
      id,
      name: nameOf(id),
      shortDescription: {text: firstSentence(rules[id].help)},
      fullDescription: {text: rules[id].help},
      help: {text: rules[id].help, markdown: rules[id].help},
      defaultConfiguration: {level: levels[rules[id].severity]}
    }))
  }
  const run: Run = {
    tool: {driver},
    columnKind: 'utf16CodeUnits',
    invocations: [{executionSuccessful: made}],
    results: messages.map(message => resultOf(message, places.get(message.rule)))
  }
  const document: Log = {$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run]}
  return `${JSON.stringify(document, null, 2)}\n`
}

function resultOf({rule, severity, file, span, what, expected, todo}: Message, ruleIndex: number | undefined): Result {
  const region = span
    ? {
        startLine: span.start.line,
        startColumn: span.start.column,
        endLine: span.end.line,
        endColumn: span.end.column
      }
    : {startLine: 1}
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && {ruleIndex}),
    level: levels[severity],
    message: {text: `${what} ${expected} ${todo}`},
    locations: [{physicalLocation: {artifactLocation: {uri: relativeUri(file)}, region}}]
  }
}

/** `link-dead` -> "LinkDead": the form the specification asks of a rule's name. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
}

function firstSentence(text: string): string {
  return /^.*?[.](?=\s|$)/s.exec(text)?.[0] ?? text
}

/** A path as a relative reference (RFC 3986, 4.2): each name percent-encoded, so that no `:` looks like a scheme. */
function relativeUri(file: string): string {
  return file
    .split('/')
    .map(name => encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\u{FFFD}')))
    .join('/')
}
