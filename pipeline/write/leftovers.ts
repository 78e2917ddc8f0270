/**
 * What a build that was killed leaves beside dist/: `dist.new-7` (unfinished) and `dist.old-7-0` (the one that was there
 * before, when the killing hit between the two renames). The next build tidies up.
 */
import {existsSync, readdirSync, renameSync, rmSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/**
 * @param output absolute path of dist/
 * @param running whether the build with this id still runs: its folders are left alone
 */
export function clearLeftovers(output: string, running: (build: string) => boolean): void {
  const parent = dirname(output)
  if (!existsSync(parent)) return
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(`${basename(output)}.`)) continue
    const [, state, build = ''] = /\.(new|old)-([a-z0-9]+)(?:-\d+)?$/i.exec(name) ?? []
    if (state === undefined || running(build)) continue
    const path = join(parent, name)
    if (state === 'old' && !existsSync(output)) renameSync(path, output)
    else rmSync(path, {recursive: true, force: true})
  }
}
