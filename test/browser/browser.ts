/** A site on the loopback, and a browser to look at it. */
import {existsSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {chromium} from 'playwright-core'
import type {Browser} from 'playwright-core'

const chromiumPath = '/usr/bin/chromium'

/** Why these tests do not run here; `undefined`: they do. They take a minute, so they are asked for. */
export const reasonToSkip =
  process.env['BROWSER_TESTS'] !== '1'
    ? 'BROWSER_TESTS=1 is not set'
    : existsSync(chromiumPath)
      ? undefined
      : `${chromiumPath} is not there`

export function openBrowser(): Promise<Browser> {
  return chromium.launch({executablePath: chromiumPath, args: ['--no-sandbox']})
}

const mediaTypes = new Map([
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
  ['svg', 'image/svg+xml'],
  ['woff2', 'font/woff2']
])

/** Serve files below a folder, as a host does that publishes under a sub-path. */
export async function serve(
  files: ReadonlyMap<string, Uint8Array>
): Promise<{readonly base: string; readonly close: () => void}> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '').replace(/^\/some\/where\//, '').replace(/[?#].*$/, ''))
    const bytes = files.get(path)
    if (!bytes) response.writeHead(404).end()
    else response.writeHead(200, {'content-type': mediaTypes.get(path.split('.').at(-1) ?? '') ?? ''}).end(bytes)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address with one.
  const {port} = server.address() as AddressInfo
  return {base: `http://127.0.0.1:${port}/some/where/`, close: () => void server.close()}
}
