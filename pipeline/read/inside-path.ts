/**
 * A path as typed in a list, as a path of the library: Windows' strokes, `./` and `..` settled, Unicode NFC. `undefined` when
 * it leads out of the folder or is absolute.
 */
export function insidePath(typed: string, folder = ''): string | undefined {
  const path = typed.trim().replaceAll('\\', '/')
  if (path.startsWith('/') || /^[a-z]:/i.test(path)) return undefined
  const kept: string[] = []
  for (const part of [...folder.split('/'), ...path.split('/')]) {
    if (part === '' || part === '.') continue
    if (part !== '..') kept.push(part)
    else if (kept.pop() === undefined) return undefined
  }
  return kept.join('/').normalize('NFC')
}
