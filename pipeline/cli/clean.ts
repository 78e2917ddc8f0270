import {rmSync} from 'node:fs'
import {resolve} from 'node:path'
import {counted} from '../report/summary.js'
import {removeOutput} from '../write/index.js'
import {cacheFolder} from './settings.js'

export function clean({out}: {readonly out: string}): void {
  const removed = removeOutput(resolve(out))
  rmSync(cacheFolder(process.cwd()), {recursive: true, force: true})
  process.stdout.write(`${counted(removed, 'file')} of ${out} and all kept values are gone.\n`)
}
