/** Names of scripts for messages, by Unicode property. Only those a face of the theme may lack need a name here. */
const scripts: readonly (readonly [string, RegExp])[] = [
  // Punctuation that Chinese, Japanese and Korean share, and letters as wide as an ideograph.
  ['East Asian', /[\u3000-\u303f\u30fb\u30fc\uff00-\uffef]/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Hiragana', /\p{Script=Hiragana}/u],
  ['Katakana', /\p{Script=Katakana}/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Gurmukhi', /\p{Script=Gurmukhi}/u],
  ['Gujarati', /\p{Script=Gujarati}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Telugu', /\p{Script=Telugu}/u],
  ['Kannada', /\p{Script=Kannada}/u],
  ['Malayalam', /\p{Script=Malayalam}/u],
  ['Sinhala', /\p{Script=Sinhala}/u],
  ['Lao', /\p{Script=Lao}/u],
  ['Khmer', /\p{Script=Khmer}/u],
  ['Burmese', /\p{Script=Myanmar}/u],
  ['Tibetan', /\p{Script=Tibetan}/u],
  ['Mongolian', /\p{Script=Mongolian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Latin', /\p{Script=Latin}/u],
  ['Runic', /\p{Script=Runic}/u],
  ['emoji', /\p{Extended_Pictographic}|\p{Regional_Indicator}/u],
  ['mathematical', /\p{Sm}/u]
]

/** Name of the script of a character, `special` for signs of none. */
export function scriptOf(character: string): string {
  return scripts.find(([, pattern]) => pattern.test(character))?.[0] ?? 'special'
}

/**
 * Packages of npm with a font for a script, under the SIL Open Font License 1.1: those of Expo where there is one, since their files
 * are whole.
 */
const packages: ReadonlyMap<string, string> = new Map([
  ['East Asian', '@expo-google-fonts/noto-serif-jp'],
  ['Arabic', '@expo-google-fonts/vazirmatn'],
  ['Hebrew', '@expo-google-fonts/noto-serif-hebrew'],
  ['Chinese', '@expo-google-fonts/noto-serif-sc'],
  ['Hiragana', '@expo-google-fonts/noto-serif-jp'],
  ['Katakana', '@expo-google-fonts/noto-serif-jp'],
  ['Korean', '@expo-google-fonts/noto-serif-kr'],
  ['Thai', '@expo-google-fonts/noto-sans-thai'],
  ['Devanagari', '@expo-google-fonts/noto-sans-devanagari'],
  ['Bengali', '@fontsource/noto-sans-bengali'],
  ['Tamil', '@fontsource/noto-sans-tamil'],
  ['Kannada', '@fontsource/noto-sans-kannada'],
  ['Malayalam', '@fontsource/noto-sans-malayalam'],
  ['Lao', '@expo-google-fonts/noto-sans-lao'],
  ['Khmer', '@expo-google-fonts/noto-sans-khmer'],
  ['Burmese', '@fontsource/noto-sans-myanmar'],
  ['Georgian', '@fontsource/noto-sans-georgian'],
  ['Armenian', '@fontsource/noto-sans-armenian'],
  ['Greek', '@expo-google-fonts/noto-serif'],
  ['Cyrillic', '@expo-google-fonts/noto-serif'],
  ['Latin', '@expo-google-fonts/noto-serif'],
  ['emoji', '@expo-google-fonts/noto-emoji'],
  ['mathematical', '@fontsource/noto-sans-math'],
  ['special', '@fontsource/noto-sans-symbols-2']
])

/** `undefined`: we know of none. */
export function packageFor(script: string): string | undefined {
  return packages.get(script)
}
