/**
 * A server of dist/ for the machine it runs on: files as they are, with a script added to pages that reloads them.
 *
 * It listens on the loopback only and answers only requests whose Host says so, so that no other site can read drafts
 * through the browser (DNS rebinding).
 */
import {existsSync, readFileSync, statSync} from 'node:fs'
import {createServer} from 'node:http'
import type {IncomingMessage, Server, ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join, normalize} from 'node:path'
import sirv from 'sirv'

export interface Preview {
  readonly url: string
  /** Tell open pages to load themselves again. */
  reload(): void
  close(): Promise<void>
}

const scriptPath = '/__fourfold/reload.js'
const eventsPath = '/__fourfold/events'
const script = `new EventSource('${eventsPath}').addEventListener('reload', () => location.reload())\n`

/** @param port 0 takes any free one */
export async function servePreview(output: string, port: number): Promise<Preview> {
  const listeners = new Set<ServerResponse>()
  // `dev` reads the disk on every request: the folder changes places with a new one on each build.
  const files = sirv(output, {dev: true, etag: true})
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (!isLocal(request)) answer(response, 403, 'text/plain', 'This preview is for this machine only.\n')
    else if (path === scriptPath) answer(response, 200, 'text/javascript', script)
    else if (path === eventsPath) listen(response, listeners)
    else if (!servePage(output, path, response)) {
      files(request, response, () => answer(response, 404, 'text/plain', 'There is no such file.\n'))
    }
  })
  await started(server, port)
  const {port: actual} = server.address() as AddressInfo // a TCP server's address is never a string
  return {
    url: `http://localhost:${actual}/`,
    reload() {
      for (const listener of listeners) listener.write('event: reload\ndata: \n\n')
    },
    close() {
      for (const listener of listeners) listener.end()
      server.closeAllConnections()
      return new Promise(resolve => server.close(() => resolve()))
    }
  }
}

function started(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

function isLocal(request: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(request.headers.host ?? '')
}

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store'}).end(body)
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, {'content-type': 'text/event-stream', 'cache-control': 'no-store'})
  response.write('retry: 300\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}

/** Pages get the script; `false` for everything else. */
function servePage(output: string, path: string, response: ServerResponse): boolean {
  let decoded: string
  try {
    decoded = decodeURIComponent(path)
  } catch {
    return false
  }
  let file = join(output, normalize(`/${decoded}`))
  if (existsSync(file) && statSync(file).isDirectory()) {
    if (!path.endsWith('/')) {
      response.writeHead(302, {location: `${path}/`}).end()
      return true
    }
    file = join(file, 'index.html')
  }
  if (!file.endsWith('.html') || !existsSync(file)) return false
  const html = readFileSync(file, 'utf8')
  // The pages' own policy admits scripts of their own origin: no exception is needed.
  answer(response, 200, 'text/html', html.replace('</head>', `<script src="${scriptPath}" defer></script></head>`))
  return true
}
