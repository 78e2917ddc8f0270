/** Words that are made up, those of a Markdown source, and those of a finished page. */

const onsets = ['b', 'd', 'f', 'fl', 'g', 'k', 'l', 'm', 'n', 'p', 'pr', 'r', 's', 'st', 't', 'v']
const vowels = ['a', 'e', 'i', 'o', 'u']

/** @returns {() => string} another word at each call, equal in each build: no word stands within another one's place by chance */
export function wordMaker(seed) {
  let state = seed
  const pick = list => {
    // Numbers of a linear congruential generator (Numerical Recipes); its high bits are the better ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)]
  }
  const syllable = () => pick(onsets) + pick(vowels)
  return () => syllable() + syllable() + syllable() + syllable() + pick(['', 'ffi', 'n', 'r', 'fi', 's'])
}

/** What counts of a text: letters. Spaces, marks, hyphens and figures do not. */
export function letters(text) {
  return text.normalize('NFKC').replace(/[^\p{L}]+/gu, '')
}

/**
 * The words of a Markdown source by where an edition has them: its text, its notes, its cells, and what is said of pictures.
 * Addresses and names of notes are no words.
 *
 * @param shown names of the pictures that an edition can show, so that their descriptions are not printed
 */
export function wordsOf(markdown, shown) {
  const described = []
  const lines = markdown
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, (_, words, name) => {
      if (!shown.has(name)) return words
      described.push(words)
      return ' '
    })
    .replace(/&#x[^;]*;/g, ' ')
    .split('\n')
  const of = kept =>
    kept
      .join('\n')
      .replace(/\[\^[^\]]+\]:?/g, ' ')
      .split(/\s+/)
      .map(letters)
      .filter(word => word !== '')
  const isNote = line => line.startsWith('[^')
  const isRow = line => line.startsWith('|')
  return {
    text: of(lines.filter(line => !isNote(line) && !isRow(line))),
    notes: of(lines.filter(isNote)),
    cells: of(lines.filter(isRow)),
    described: of(described)
  }
}

/** Letters of a long word that are looked for at a time: a page may end within it. */
const longest = 12

/** Letters between the halves of a word that is parted at the end of a page: notes and heads, at the most a page of them. */
const furthest = 5000
/** So many lost words tell enough. */
const most = 20

/**
 * Which words a text does not hold in their order, up to twenty.
 *
 * A word that is parted at the end of a page has the notes and the number of the page between its halves: both are looked for.
 */
export function lost(words, text) {
  const found = letters(text)
  const missing = []
  let from = 0
  for (const word of words)
    for (let at = 0; at < word.length && missing.length < most; at += longest) {
      const part = word.slice(at, at + longest)
      const end = endOf(part, found, from) ?? endOfHalves(part, found, from)
      if (end === undefined) missing.push(part)
      else from = end
    }
  return missing
}

function endOf(word, found, from) {
  const place = found.indexOf(word, from)
  return place < 0 ? undefined : place + word.length
}
/** Where the nearer of all ways to part it ends. */
function endOfHalves(word, found, from) {
  const near = found.slice(from, from + furthest)
  const ends = Array.from({length: word.length - 1}, (_, at) => {
    const first = endOf(word.slice(0, at + 1), near, 0)
    return (first === undefined ? undefined : endOf(word.slice(at + 1), near, first)) ?? Infinity
  })
  const end = Math.min(...ends)
  return end === Infinity ? undefined : from + end
}

/** Words that stand anywhere: cells may be set in another order. @returns {readonly string[]} those that do not */
export function scattered(words, text) {
  const found = letters(text)
  return words.filter(word => !found.includes(word))
}

/** The text of a page of HTML. */
export function lettersOfPage(html) {
  return html
    .replace(/<(script|style|title)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&[a-z]+;|&#\w+;/g, ' ')
}
