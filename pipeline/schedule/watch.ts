import {watch as watchFiles} from 'chokidar'

/**
 * Call `changed` once for each group of changes in the folders.
 *
 * chokidar and not `fs.watch`: on Node 20 a recursive `fs.watch` misses every save after an editor replaces a file by
 * renaming.
 *
 * @param ignore absolute paths to leave alone, with all below them
 */
export function watch(
  paths: readonly string[],
  ignore: readonly string[],
  changed: () => void
): {close(): Promise<void>} {
  const left = (path: string) =>
    ignore.some(folder => path === folder || path.startsWith(`${folder}/`) || path.startsWith(`${folder}.`)) ||
    /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path)
  const watcher = watchFiles([...paths], {ignored: left, ignoreInitial: true, atomic: false})
  let timer: NodeJS.Timeout | undefined
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(changed, 20)
  })
  return {
    close() {
      clearTimeout(timer)
      return watcher.close()
    }
  }
}
