/**
 * The slow checks: node .ci/validators/run.mjs dist [dist…]
 *
 * Each check of each file is one test. The last line is "N passed, N failed", and the exit code is 1 when one failed. A tool
 * that is missing fails its check: a gate must not pass for want of its tool.
 */
import {readdirSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {epubChecks} from './epub.mjs'
import {mailChecks} from './mail.mjs'
import {printChecks} from './print.mjs'
import {webChecks} from './web.mjs'

let passed = 0
let failed = 0
for (const folder of process.argv.slice(2).map(path => resolve(path))) {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
  const ending = end => files.filter(file => file.endsWith(end))
  await check(webChecks, [folder], folder)
  await check(epubChecks, ending('.epub'), folder)
  await check(printChecks, ending('.pdf'), folder)
  await check(mailChecks, ending('.eml'), folder)
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

async function check(checks, targets, folder) {
  for (const target of targets) {
    for (const [name, test] of Object.entries(checks)) {
      const started = performance.now()
      const found = await test(target).catch(error => [String(error.stack ?? error)])
      const time = `${((performance.now() - started) / 1000).toFixed(1)} s`
      const what = `${relative(process.cwd(), target === folder ? folder : target)}: ${name}`
      if (found.length === 0) passed++
      else failed++
      console.log(`${found.length === 0 ? 'ok    ' : 'FAILED'} ${what} (${time})`)
      for (const line of found.slice(0, 20)) console.log(`         ${line}`)
      if (found.length > 20) console.log(`         and ${found.length - 20} more`)
    }
  }
}
