/** Every rule can be raised: by a fixture, or by a test that is named here. A rule that nothing raises is deleted. */
import {existsSync, readFileSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {ruleIds, rules} from '../pipeline/diagnostics/rules.js'
import type {RuleId} from '../pipeline/diagnostics/rules.js'

const byFixtures = new Set(
  readdirSync(join(import.meta.dirname, 'fixtures')).flatMap(name => {
    const path = join(import.meta.dirname, 'fixtures', name, 'expected/messages.txt')
    const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
    return lines.flatMap(line => /^\S+ (?:error|warn|info) ([a-z-]+)$/.exec(line)?.[1] ?? [])
  })
)

const reading = ['read/rules.test.ts', '%s is raised in a file that is named'] as const
/** Rules that need what a fixture cannot have: a command, a missing address, an engine that stops. */
const byTests = new Map<RuleId, readonly [file: string, test: string]>([
  ['article-long', reading],
  ['contents-empty', reading],
  ['date-invalid', reading],
  ['date-missing', reading],
  ['file-unreadable', reading],
  ['key-missing', reading],
  ['lang-invalid', reading],
  ['path-missing', reading],
  ['publication-foreign', reading],
  ['url-missing', reading],
  ['email-sender-missing', reading],
  ['chapter-unknown', ['publish/flow.test.ts', 'a chapter that is asked for and not there is told']],
  ['font-missing', ['read/added-fonts.test.ts', 'that is not installed, or has none, is told with what to run']],
  ['font-invalid', ['read/added-fonts.test.ts', 'half of a font']],
  ['attachment-unlinked', ['publish/flow.test.ts', 'without an address, what needs one is told']],
  ['email-too-long', ['emit/email/email.test.ts', 'a mail longer than Gmail shows is reported']],
  ['table-long', ['shape/tables.test.ts', 'more values than a text can show are told once']],
  ['drop-cap-unset', ['shape/drop-caps.test.ts', 'keeps the letters of its first word together, and says so']],
  ['table-too-wide', ['emit/pdf/blocks.test.ts', 'that is too wide is set smaller']],
  [
    'include-large',
    ['shape/includes.test.ts', 'what is not there, leads out, goes round or is too much stays as typed']
  ],
  ['node-unknown', ['emit/conformance.test.ts', 'a node that no table knows is an error with its place']],
  ['cover-title-cut', ['publish/flow.test.ts', 'a title that no cover can hold is cut on it, and told']],
  ['pdf-standard-withheld', ['emit/pdf/standards.test.ts', 'does not claim what it lacks, and says why']],
  ['pdf-engine-failed', ['publish/failing-edition.test.ts', 'an edition whose engine stops fails the build']],
  ['epub-engine-failed', ['publish/failing-edition.test.ts', 'a template that stops the engine of the e-book']]
])

test.each(ruleIds)('%s is raised by a fixture or a named test', id => {
  const named = byTests.get(id)
  if (byFixtures.has(id)) {
    expect(named).toBeUndefined()
    return
  }
  expect(named).toBeDefined()
  const [file, name] = named ?? ['', '']
  const text = readFileSync(join(import.meta.dirname, file), 'utf8')
  expect(text).toContain(name)
  expect(text).toContain(id)
})

test.each(ruleIds)('%s is explained in words of its own', id => {
  expect(rules[id].help).toMatch(/^[A-Z`"p].*[.`]$/s)
})
