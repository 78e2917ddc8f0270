/** The faces a publication uses, each with the glyphs it uses. */
import type {Artifact} from '../../model/artifact.js'
import type {FaceName, Workshop} from '../../model/workshop.js'
import type {Theme} from '../../theme/theme.js'
import {hashed} from './asset-names.js'
import {faceKey, faceOf} from './faces.js'

export interface WebFonts {
  readonly artifacts: readonly Artifact[]
  /** `@font-face` rules, relative to the folder of the style sheet. */
  readonly css: string
  /** Those of the face of formulas, which only pages with formulas load. */
  readonly formulas: string
  /** The face of the text, for preloading; `undefined`: no text has a glyph in it. */
  readonly text: string | undefined
}

/** Hyphenation puts hyphens in where no text has them. */
const hyphens = '-\u{2010}'

/**
 * Subset the faces.
 *
 * @param characters by key of the face; a face that has none of them is left out, and the reader's system shows the text
 */
export async function webFonts(
  characters: ReadonlyMap<string, ReadonlySet<string>>,
  theme: Theme,
  workshop: Workshop
): Promise<WebFonts> {
  const artifacts: Artifact[] = []
  let css = ''
  let formulas = ''
  let text: string | undefined
  for (const key of [...characters.keys()].sort()) {
    const face = faceOf(key)
    const shown = [...(characters.get(key) ?? [])].filter(character => has(workshop, face, character)).join('')
    if (shown.trim() === '') continue
    const bytes = await workshop.subset({face, characters: shown + hyphens, format: 'woff2'})
    const path = hashed(`assets/${key}.woff2`, bytes)
    artifacts.push({path, mediaType: 'font/woff2', bytes})
    const rule = faceRule(face, theme, path.slice('assets/'.length))
    if (face.family === 'math') formulas += rule
    else css += rule
    if (key === faceKey({family: 'text', weight: 400, italic: false})) text = path
  }
  return {artifacts, css, formulas, text}
}

function has(workshop: Workshop, face: FaceName, character: string): boolean {
  const codePoint = character.codePointAt(0)
  return codePoint !== undefined && codePoint > 0x1f && workshop.has(face, codePoint)
}

function faceRule({family, weight, italic}: FaceName, theme: Theme, url: string): string {
  const style = italic ? 'font-style:italic;' : ''
  return `@font-face{font-family:"${theme.families[family].name}";font-weight:${weight};${style}font-display:swap;src:url(${url}) format("woff2")}\n`
}
