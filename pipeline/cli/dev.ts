import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {servePreview} from '../preview/server.js'
import {publish} from '../publish.js'
import {openStock} from '../publish/shop.js'
import {watch} from '../schedule/watch.js'
import {report} from './build.js'
import {settle} from './settings.js'
import type {Flags} from './settings.js'
import {shieldWriting} from './shield.js'

/** Build, serve, build again on every save. Ends with Ctrl-C. */
export async function dev(paths: readonly string[], flags: Flags & {readonly port: number}): Promise<void> {
  const request = settle(paths, flags)
  const print = (line: string) => process.stderr.write(`${line}\n`)
  const preview = await servePreview(request.output, flags.port)

  const stock = openStock()
  let running = false
  let again = false
  const build = async () => {
    if (running) {
      again = true
      return
    }
    running = true
    do {
      again = false
      const started = performance.now()
      const published = await publish({...request, write: true, onProgress: shieldWriting}, stock)
      report(published, flags, started)
      if (!published.failed) preview.reload()
    } while (again)
    running = false
  }

  await build()
  print(`\n${preview.url}  The pages load again on every save. Ctrl-C ends.`)
  const roots =
    paths.length > 0 ? paths.map(path => resolve(path)) : [existsSync('source') ? resolve('source') : request.cwd]
  const watcher = watch(roots, [request.output], () => {
    build().catch((cause: unknown) => print(String(cause)))
  })
  await new Promise<void>(done => {
    process.once('SIGINT', () => done())
    process.once('SIGTERM', () => done())
  })
  await watcher.close()
  await preview.close()
  process.exitCode = 0
}
