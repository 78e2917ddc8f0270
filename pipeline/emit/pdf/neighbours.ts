/**
 * Signs and spaces go with the letters around them: a full stop, a bracket or a quote within Chinese or Arabic is that of the
 * font of its letters, which fits them in size and place, and a sentence stays one run.
 */
import {primary} from '../../language/tag.js'
import type {FontName, Look} from './content.js'
import {isAdded} from './font-choice.js'
import type {FontChoice} from './font-choice.js'

/** A character with its marks; `any`: it shows nothing of its own, `undefined`: no font has it. */
export interface Cluster {
  readonly text: string
  readonly font: FontName | 'any' | undefined
}

const sign = /^[\p{P}\p{S}]/u
/** As wide as a character there, and of the script's own form. */
const eastAsianSign = /^[“”‘’…—·]/u
const eastAsian: ReadonlySet<string> = new Set(['zh', 'ja', 'yue', 'wuu', 'lzh'])

export function settleSigns(cut: readonly Cluster[], own: FontName, look: Look, fonts: FontChoice): readonly Cluster[] {
  if (!cut.some(({font}) => isAddedFont(font))) return cut
  const wide = look.lang !== undefined && eastAsian.has(primary(look.lang))
  const after = lettersAfter(cut)
  let before: Cluster['font'] = undefined
  return cut.map(({text, font}, index): Cluster => {
    if (font !== own || !sign.test(text)) {
      if (font !== 'any') before = font
      return {text, font}
    }
    const next = after[index]
    const wanted = wide && eastAsianSign.test(text) ? (addedOf(before) ?? addedOf(next)) : between(before, next)
    const codePoint = text.codePointAt(0) ?? 0
    return wanted !== undefined && fonts.has(codePoint, {...look, font: wanted}) ? {text, font: wanted} : {text, font}
  })

  function lettersAfter(all: readonly Cluster[]): readonly Cluster['font'][] {
    const found: Cluster['font'][] = []
    let next: Cluster['font'] = undefined
    for (let index = all.length - 1; index >= 0; index--) {
      found[index] = next
      const cluster = all[index]
      if (cluster && cluster.font !== 'any' && !(cluster.font === own && sign.test(cluster.text))) next = cluster.font
    }
    return found
  }
}

/** The added font on both sides, or on the only side that has letters. */
function between(before: Cluster['font'], after: Cluster['font']): FontName | undefined {
  const one = addedOf(before)
  if (after === undefined) return one
  return before === undefined || before === after ? addedOf(after) : undefined
}

function isAddedFont(font: Cluster['font']): boolean {
  return font !== 'any' && isAdded(font)
}

function addedOf(font: Cluster['font']): FontName | undefined {
  return font !== undefined && font !== 'any' && isAdded(font) ? font : undefined
}
