import type {Position} from '../model/nodes.js'
import type {ListedDivision, ListedFile} from './contents.js'
import {plainFile} from './contents.js'
import {insidePath} from './inside-path.js'

/**
 * The list of contents with the file that `glossary:` names: where it is listed already; else in the place of
 * `{generate: glossary}`; else at the end, before an index.
 *
 * @param spot of the key's value
 */
export function withGlossary(
  divisions: readonly ListedDivision[],
  glossary: string | undefined,
  spot: Position | undefined
): readonly ListedDivision[] {
  if (glossary === undefined) return divisions
  const path = insidePath(glossary) ?? glossary
  const files = divisions.flatMap(division => division.files)
  if (files.some(file => file.kind === 'file' && insidePath(file.path) === path)) return divisions
  const own: ListedFile = {...plainFile(glossary, spot), role: 'glossary'}
  if (files.some(file => file.kind === 'piece' && file.what === 'glossary')) {
    return divisions.map(division => ({
      ...division,
      files: division.files.map(file =>
        file.kind === 'piece' && file.what === 'glossary' && !file.replaced
          ? {...own, navTitle: file.title, only: file.only, depth: file.depth}
          : file
      )
    }))
  }
  const last = divisions.at(-1)
  if (last?.kind !== 'plain' || last.matter !== 'back') {
    return [...divisions, {kind: 'plain', matter: 'back', title: undefined, files: [own]}]
  }
  const index = last.files.findIndex(file => file.kind === 'piece' && file.what === 'index')
  const at = index === -1 ? last.files.length : index
  return [...divisions.slice(0, -1), {...last, files: [...last.files.slice(0, at), own, ...last.files.slice(at)]}]
}
