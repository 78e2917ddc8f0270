import {createHash} from 'node:crypto'

/** Stems that say nothing of their own: the folder's name is taken. */
const folderStems: ReadonlySet<string> = new Set(['index', 'readme', 'article'])

/**
 * The slug of a file or folder: its stem in ASCII without leading digits and separators, "03-tides.md" -> "tides". Where
 * nothing is left, the whole stem ("01" stays "01"); where the script has no ASCII, `s-` and a digest of the stem.
 *
 * @param name file or folder name; an extension is taken off only from Markdown
 * @param folder slug of the folder it stands in, for `index` and its like
 */
export function slugOf(name: string, folder: string | undefined): string {
  const stem = name.replace(/\.(?:md|markdown|qmd|rmd)$/i, '')
  if (folder !== undefined && folderStems.has(stem.toLowerCase())) return folder
  return asciiSlug(stem.replace(/^[\d\s._-]+/, '') || stem)
}

/** A name of a-z, 0-9 and `-`: NFKD, marks off; where nothing is left, `s-` and the start of the name's SHA-256. */
export function asciiSlug(name: string): string {
  return toAscii(name) || `s-${createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8)}`
}

/** Gives each name once: the second `wave` becomes `wave-2`. What is reserved gets `-text`. */
export function createNamer(reservedNames: ReadonlySet<string>): (wanted: string) => string {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  return wanted => {
    const base = reservedNames.has(wanted) ? `${wanted}-text` : wanted
    let name = base
    let count = counts.get(base) ?? 2
    for (; taken.has(name) || reservedNames.has(name); count++) name = `${base}-${count}`
    counts.set(base, count)
    taken.add(name)
    return name
  }
}

/** Letters that NFKD leaves as they are, as their languages write them without. */
const spelledOut: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ı', 'i']
])

/** NFKD, marks taken off, everything but letters and digits of ASCII one hyphen. */
function toAscii(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, letter => spelledOut.get(letter) ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
