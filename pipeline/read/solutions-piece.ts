import type {Config} from '../model/config.js'
import {generatedChapter} from './arrange.js'
import type {Arranged} from './arrange.js'

/**
 * A book whose solutions are printed at its back has a chapter for them: where `{generate: solutions}` stands, else at the
 * end of the back matter, before the pieces that are looked things up in.
 */
export function withSolutions(
  {chapters, divisions}: Arranged,
  {type, solutions}: Config
): Pick<Arranged, 'chapters' | 'divisions'> {
  const wanted = solutions === 'end' || chapters.some(({frontMatter}) => frontMatter.solutions === 'end')
  if (type !== 'book' || !wanted || chapters.some(({generate}) => generate?.what === 'solutions')) {
    return {chapters, divisions}
  }
  const piece = generatedChapter({title: undefined, only: undefined, depth: 0, spot: undefined}, 'solutions', 'back')
  const next = chapters.find(({matter, generate, role}) => matter === 'back' && (generate || lookedUp.has(role ?? '')))
  const at = next ? chapters.indexOf(next) : chapters.length
  const listed = [...chapters.slice(0, at), piece, ...chapters.slice(at)]
  const home = divisions.findIndex(({chapters: paths}) => next !== undefined && paths.includes(next.path))
  if (next && home >= 0) {
    return {
      chapters: listed,
      divisions: divisions.map((division, index) => {
        if (index !== home) return division
        return {
          ...division,
          chapters: division.chapters.flatMap(path => (path === next.path ? [piece.path, path] : [path]))
        }
      })
    }
  }
  const own = {kind: 'plain', matter: 'back', title: undefined, chapters: [piece.path]} as const
  return {chapters: listed, divisions: [...divisions, own]}
}

const lookedUp: ReadonlySet<string> = new Set(['bibliography', 'glossary', 'index', 'colophon'])
