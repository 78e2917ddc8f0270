import {once} from 'node:events'
import {writeFileSync} from 'node:fs'
import {get} from 'node:http'
import type {IncomingMessage} from 'node:http'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {compile, start} from '../support/compiled.js'
import {article, folderOf} from './folder.js'

beforeAll(compile)

function fetchPage(url: string, headers: Readonly<Record<string, string>> = {}): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => get(url, {headers}, resolve).on('error', reject))
}

async function textOf(response: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of response.setEncoding('utf8')) text += String(piece)
  return text
}

/** The next piece of a stream that has `wanted` in it. */
async function until(stream: NodeJS.ReadableStream, wanted: RegExp): Promise<string> {
  let text = ''
  for await (const [piece] of streamOf(stream)) {
    text += String(piece)
    if (wanted.test(text)) return text
  }
  throw new Error(`the stream ended without ${String(wanted)}: ${text}`)
}

async function* streamOf(stream: NodeJS.ReadableStream): AsyncGenerator<readonly unknown[]> {
  for (;;) yield await once(stream, 'data')
}

test('dev serves the pages, reloads them after a save, refuses other hosts, ends with Ctrl-C', async () => {
  const cwd = folderOf({'a.md': article})
  const child = start(['dev', 'a.md', '--to', 'html', '--port', '0'], {cwd})
  const {stderr} = child
  if (!stderr) throw new Error('no stderr')
  try {
    const [url = ''] = /http:\/\/localhost:\d+\//.exec(await until(stderr, /Ctrl-C ends/)) ?? []
    const page = await textOf(await fetchPage(`${url}a/`))
    expect(page).toContain('Words.')
    expect(page).toContain('/__fourfold/reload.js')

    const foreign = await fetchPage(`${url}a/`, {host: 'example.org'})
    expect([foreign.statusCode, await textOf(foreign)]).toEqual([403, expect.not.stringContaining('Words.')])
    expect((await fetchPage(`${url}../a.md`)).statusCode).toBe(404)

    const events = await fetchPage(`${url}__fourfold/events`)
    const reload = until(events, /event: reload/)
    writeFileSync(join(cwd, 'a.md'), article.replace('Words.', 'Other words.'))
    await reload
    expect(await textOf(await fetchPage(`${url}a/`))).toContain('Other words.')

    const ended = once(child, 'exit')
    child.kill('SIGINT')
    expect(await ended).toEqual([0, null])
  } finally {
    child.kill('SIGKILL')
  }
})
