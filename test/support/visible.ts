/** Spaces that a person cannot tell from others, and marks that turn the line round, as their numbers. */
export function visible(text: string): string {
  return text.replace(
    /[\u00a0\u2000-\u200f\u2028-\u202f\u2060-\u206f]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
