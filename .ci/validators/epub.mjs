/** EPUB: EPUBCheck in the version of the Recommendation and in the one that shops still run, Ace, and the Nu checker on the pages inside. */
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromiumPath, jars, run} from './tools.mjs'

export const epubChecks = {
  async 'EPUBCheck 5.3.0'(file) {
    return epubcheck('java', ['-XX:+UseSerialGC', '-jar', jars.epubcheck], file)
  },
  async 'EPUBCheck 4.2.6'(file) {
    // Debian's package is the jar itself under the name of a command: only some systems start it as one.
    return epubcheck('java', ['-XX:+UseSerialGC', '-jar', '/usr/share/java/epubcheck.jar'], file)
  },
  async Ace(file) {
    const folder = mkdtempSync(join(tmpdir(), 'ace-'))
    try {
      const ace = join(import.meta.dirname, 'node_modules/.bin/ace-cli')
      const {err, out} = await run(ace, ['-s', '-f', '-o', folder, file], {
        env: {PUPPETEER_EXECUTABLE_PATH: await chromiumPath()}
      })
      let report
      try {
        report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
      } catch {
        return [`no report: ${(out + err).trim().split('\n').pop()}`]
      }
      return report.assertions.flatMap(page =>
        page.assertions.map(
          found =>
            `${page['earl:testSubject'].url}: ${found['earl:test']['dct:title']} (${found['earl:test']['earl:impact']})`
        )
      )
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  },
  async 'Nu checker'(file) {
    const folder = mkdtempSync(join(tmpdir(), 'vnu-'))
    try {
      const {code} = await run('unzip', ['-qq', '-o', file, '-d', folder])
      if (code === null || code > 1) return ['cannot be unzipped']
      // The checker has no profile for the attributes that EPUB adds.
      return await nu(folder, ['--filterpattern', '.*Attribute .(epub:)?(type|prefix). not allowed.*'])
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }
}

async function epubcheck(command, args, file) {
  const {code, out, err} = await run(command, [...args, file, '--failonwarnings'])
  if (code === null) return [err]
  const found = (out + err).split('\n').filter(line => /^(?:ERROR|FATAL|WARNING)\b/.test(line))
  return code === 0 ? [] : found.length > 0 ? found : [`exit code ${code}: ${err.slice(0, 400)}`]
}

/** Errors of the Nu Html Checker over all HTML, SVG and CSS of a folder. */
export async function nu(folder, more = []) {
  const {out, err} = await run('java', [
    '-Xss4m',
    '-jar',
    jars.vnu,
    '--skip-non-html',
    '--also-check-css',
    '--also-check-svg',
    '--format',
    'json',
    '--stdout',
    '--exit-zero-always',
    ...more,
    folder
  ])
  const start = out.indexOf('{')
  if (start < 0) return [`no result: ${err.slice(0, 400)}`]
  return JSON.parse(out.slice(start))
    .messages.filter(({type}) => type === 'error' || type === 'non-document-error')
    .map(
      ({url, lastLine, message}) =>
        `${decodeURIComponent(url ?? '').replace(`file:${folder}/`, '')}:${lastLine ?? ''} ${message}`
    )
}
