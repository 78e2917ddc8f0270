/** veraPDF, which says whether a PDF conforms to a standard: fetched from Maven Central on the first run, needs Java 11. */
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {here, run} from './tools.mjs'

const version = '1.28.2'
const folder = join(here, 'node_modules/.verapdf', version)

/** @returns {Promise<string | undefined>} why it is not there */
export async function fetchVeraPdf() {
  if (existsSync(join(folder, 'lib'))) return undefined
  mkdirSync(folder, {recursive: true})
  const pom = join(folder, 'pom.xml')
  writeFileSync(
    pom,
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>fourfold</groupId><artifactId>verapdf</artifactId><version>1</version><dependencies><dependency><groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>${version}</version></dependency></dependencies></project>`
  )
  const lib = join(folder, 'lib')
  const goals = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`]
  const {code, out, err} = await run('mvn', ['-B', '-q', '-f', pom, ...goals])
  return code === 0 && existsSync(lib) ? undefined : (out + err).slice(0, 400)
}

/** @returns {Promise<string[]>} what does not conform to a profile (`ua1`, `2a` …) */
export async function conformance(file, profile) {
  const {code, out, err} = await run('java', [
    '-cp',
    `${folder}/lib/*`,
    'org.verapdf.apps.GreenfieldCliWrapper',
    '-f',
    profile,
    '--format',
    'text',
    '-v',
    file
  ])
  if (code === 0 && out.includes('PASS')) return []
  return [...out.split('\n').filter(line => line.trim() !== ''), err.trim()].slice(0, 20)
}
