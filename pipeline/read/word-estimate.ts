/**
 * About how many words a text has, by one look at each character: runs between spaces, and every character of the scripts that
 * are written without spaces. Cheap enough for a novel, exact enough to tell an article from a book.
 */
export function estimateWords(text: string): number {
  let words = 0
  let inWord = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code > 0x2e80 && code < 0xac00) {
      words++
      inWord = false
    } else if (code <= 0x20) inWord = false
    else if (!inWord) {
      words++
      inWord = true
    }
  }
  return words
}
