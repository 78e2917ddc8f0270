/**
 * veraPDF on finished PDFs: node verapdf.mjs FILE… [--flavour ua1]
 *
 * Not among the checks that must pass yet: the PDF is not tagged. It needs Maven and Java 11, and is fetched from Maven
 * Central on the first run.
 */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {here, run} from './tools.mjs'

const {values, positionals} = parseArgs({allowPositionals: true, options: {flavour: {type: 'string', default: 'ua1'}}})
const folder = join(here, 'node_modules/.verapdf')
if (!existsSync(join(folder, 'lib'))) {
  mkdirSync(folder, {recursive: true})
  const pom = join(folder, 'pom.xml')
  writeFileSync(
    pom,
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>fourfold</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency><groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>1.28.2</version></dependency></dependencies></project>'
  )
  const {code, out} = await run('mvn', [
    '-B',
    '-q',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${join(folder, 'lib')}`
  ])
  if (code !== 0) throw new Error(`Maven brought no veraPDF: ${out.slice(0, 400)}`)
}
const {code, out} = await run('java', [
  '-cp',
  `${folder}/lib/*`,
  'org.verapdf.apps.GreenfieldCliWrapper',
  '-f',
  values.flavour,
  '--format',
  'text',
  ...positionals
])
process.stdout.write(out)
process.exitCode = code ?? 2
