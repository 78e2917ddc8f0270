import type {Workshop} from '../../model/workshop.js'
import type {EngineFile} from './engine.js'
import type {EpubPart} from './part.js'

/** In the container, as the style sheet names it. TrueType, which every reading system takes. */
export const mathFontPath = 'fonts/math.ttf'

/** The glyphs that the formulas of a book use; none where it has no formula. */
export async function mathFont(parts: readonly EpubPart[], workshop: Workshop): Promise<readonly EngineFile[]> {
  const characters = parts.map(part => part.mathCharacters).join('')
  if (characters.trim() === '') return []
  const bytes = await workshop.subset({
    face: {family: 'math', weight: 400, italic: false},
    characters,
    format: 'truetype'
  })
  return [{path: mathFontPath, bytes}]
}
