import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {readTemplates} from '../read/templates.js'

const start = 'init/'

/** Copies the small publication under templates/init/ to a folder that is empty or not there yet. */
export function init(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0) {
    process.stderr.write(
      `\`${folder}\` is not empty. An empty or new folder was expected. Name another: fourfold init my-folder\n`
    )
    process.exitCode = 2
    return
  }
  const files = [...readTemplates().templates].filter(([path]) => path.startsWith(start))
  for (const [path, text] of files) {
    const target = join(folder, path.slice(start.length))
    mkdirSync(dirname(target), {recursive: true})
    writeFileSync(target, text)
  }
  const build = folder.startsWith('source/') ? 'fourfold build' : `fourfold build ${folder}`
  process.stdout.write(
    `${files.map(([path]) => join(folder, path.slice(start.length))).join('\n')}\n\nNow: npx ${build}\n`
  )
}
