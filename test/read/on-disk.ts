import {mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll} from 'vitest'
import {editionNames} from '../../pipeline/model/edition.js'
import type {Message} from '../../pipeline/model/message.js'
import {read} from '../../pipeline/read/index.js'
import type {ReadRequest, ReadResult} from '../../pipeline/read/index.js'

/** A file's text or bytes; a link to a path; an empty folder. */
export type OnDisk = string | Uint8Array | {readonly link: string} | 'folder'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, {recursive: true, force: true})
})

/** A new folder with these files; its absolute path. */
export function folderOf(files: Readonly<Record<string, OnDisk>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fourfold-read-')))
  made.push(root)
  for (const [path, file] of Object.entries(files)) {
    const place = join(root, path)
    mkdirSync(dirname(place), {recursive: true})
    if (file === 'folder') mkdirSync(place)
    else if (typeof file === 'object' && 'link' in file) symlinkSync(file.link, place)
    else writeFileSync(place, file)
  }
  return root
}

/**
 * Read these files as the command does when it is started in their folder. None of them names a sender of its mail; what is
 * said of that is left out here, and seen by a test of its own with `readAll`.
 */
export async function readFiles(
  files: Readonly<Record<string, OnDisk>>,
  request: Partial<ReadRequest> = {}
): Promise<ReadResult> {
  const result = await readAll(files, request)
  return {...result, messages: result.messages.filter(({rule}) => rule !== 'email-sender-missing')}
}

export async function readAll(
  files: Readonly<Record<string, OnDisk>>,
  request: Partial<ReadRequest> = {}
): Promise<ReadResult> {
  const cwd = folderOf(files)
  return read({
    cwd,
    paths: ['book'],
    output: join(cwd, 'dist'),
    drafts: false,
    url: 'https://example.org/',
    sourceDateEpoch: 0,
    editions: new Set(editionNames),
    ...request
  })
}

/** `file:line:column rule`, one a message. */
export function placesOf(messages: readonly Message[]): readonly string[] {
  return messages.map(({file, span, rule}) => {
    const place = span ? `${file}:${span.start.line}:${span.start.column}` : file
    return `${place} ${rule}`
  })
}

/** The front part of a publication.yaml that lacks nothing. */
export const manifest = 'type: book\ntitle: The Tides\nlang: en\n'
