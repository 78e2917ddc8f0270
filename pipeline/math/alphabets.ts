/**
 * Letters in the alphabets of mathematics, as characters of their own: browsers read `mathvariant` no more (MathML Core, 2.2).
 *
 * Source: The Unicode Standard 16, block Mathematical Alphanumeric Symbols; the letters that were encoded before it have their
 * places in Letterlike Symbols.
 */
interface Alphabet {
  /** Code points of A, a, capital alpha, small alpha and 0; 0: the alphabet has none. */
  readonly starts: readonly [upper: number, lower: number, greekUpper: number, greekLower: number, digits: number]
  readonly elsewhere: Readonly<Record<string, string>>
}

const alphabets: ReadonlyMap<string, Alphabet> = new Map<string, Alphabet>([
  ['bold', {starts: [0x1d400, 0x1d41a, 0x1d6a8, 0x1d6c2, 0x1d7ce], elsewhere: {}}],
  ['italic', {starts: [0x1d434, 0x1d44e, 0x1d6e2, 0x1d6fc, 0], elsewhere: {h: 'ℎ'}}],
  ['bold-italic', {starts: [0x1d468, 0x1d482, 0x1d71c, 0x1d736, 0], elsewhere: {}}],
  ['script', {starts: [0x1d49c, 0x1d4b6, 0, 0, 0], elsewhere: pairs('BEFHILMRego', 'ℬℰℱℋℐℒℳℛℯℊℴ')}],
  ['bold-script', {starts: [0x1d4d0, 0x1d4ea, 0, 0, 0], elsewhere: {}}],
  ['fraktur', {starts: [0x1d504, 0x1d51e, 0, 0, 0], elsewhere: pairs('CHIRZ', 'ℭℌℑℜℨ')}],
  ['bold-fraktur', {starts: [0x1d56c, 0x1d586, 0, 0, 0], elsewhere: {}}],
  ['double-struck', {starts: [0x1d538, 0x1d552, 0, 0, 0x1d7d8], elsewhere: pairs('CHNPQRZ', 'ℂℍℕℙℚℝℤ')}],
  ['sans-serif', {starts: [0x1d5a0, 0x1d5ba, 0, 0, 0x1d7e2], elsewhere: {}}],
  ['bold-sans-serif', {starts: [0x1d5d4, 0x1d5ee, 0x1d756, 0x1d770, 0x1d7ec], elsewhere: {}}],
  ['sans-serif-italic', {starts: [0x1d608, 0x1d622, 0, 0, 0], elsewhere: {}}],
  ['sans-serif-bold-italic', {starts: [0x1d63c, 0x1d656, 0x1d790, 0x1d7aa, 0], elsewhere: {}}],
  ['monospace', {starts: [0x1d670, 0x1d68a, 0, 0, 0x1d7f6], elsewhere: {}}]
])

function pairs(letters: string, shown: string): Readonly<Record<string, string>> {
  const characters = [...shown]
  return Object.fromEntries([...letters].map((letter, index) => [letter, characters[index] ?? letter]))
}

/** Variants of Greek letters follow the alphabet's omega, in this order. */
const greekVariants = ['∂', 'ϵ', 'ϑ', 'ϰ', 'ϕ', 'ϱ', 'ϖ']

/** The text with each letter in its alphabet; characters the alphabet lacks stay. */
export function inAlphabet(text: string, variant: string): string {
  const alphabet = alphabets.get(variant)
  return alphabet ? [...text].map(character => letterOf(character, alphabet)).join('') : text
}

function letterOf(character: string, {starts, elsewhere}: Alphabet): string {
  const [upper, lower, greekUpper, greekLower, digits] = starts
  if (Object.hasOwn(elsewhere, character)) return elsewhere[character] ?? character
  const code = character.codePointAt(0) ?? 0
  const from = (start: number, first: number): string =>
    start === 0 ? character : String.fromCodePoint(start + code - first)
  if (code >= 0x41 && code <= 0x5a) return from(upper, 0x41)
  if (code >= 0x61 && code <= 0x7a) return from(lower, 0x61)
  if (code >= 0x30 && code <= 0x39) return from(digits, 0x30)
  if (code >= 0x391 && code <= 0x3a9) return from(greekUpper, 0x391)
  if (code >= 0x3b1 && code <= 0x3c9) return from(greekLower, 0x3b1)
  if (code === 0x2207) return from(greekUpper === 0 ? 0 : greekUpper + 25, code)
  const variant = greekVariants.indexOf(character)
  return variant < 0 || greekLower === 0 ? character : String.fromCodePoint(greekLower + 25 + variant)
}
