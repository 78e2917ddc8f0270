import {expect, test} from 'vitest'
import {createHyphenator} from '../../../pipeline/language/hyphenation/hyphenator.js'
import {ownPatterns, parted, partedIn} from '../../support/hyphenation.js'

/** Breaks everywhere, but for the fewest letters at the ends of a word. */
const everywhere = createHyphenator(ownPatterns('\\patterns{1a1 1b1 1c1 1d1 1e1 1é1}\n\\hyphenation{bade}'))

test('as many letters stay together as the head of the file asks for', () => {
  const head = (left: number, right: number) =>
    `% hyphenmins:\n%     generation:\n%         left: 1\n%         right: 1\n%     typesetting:\n%         left: ${left}\n%         right: ${right}`
  const breaks = (left: number, right: number) =>
    parted('abcde', createHyphenator(ownPatterns('\\patterns{1a1 1b1 1c1 1d1 1e1}', head(left, right))))
  expect(breaks(1, 1)).toBe('a-b-c-d-e')
  expect(breaks(2, 3)).toBe('ab-cde')
  expect(breaks(3, 3)).toBe('abcde')
})

test('of several digits at a place the highest counts', () => {
  const hyphenate = createHyphenator(ownPatterns('\\patterns{a1b 2b c3d % 9x\n .ab4c cd4e}'))
  expect(parted('aabcde', hyphenate)).toBe('aabc-de')
})

test('capitals are read as small letters and stay what they are', () => {
  expect(partedIn('de', ['SILBENTRENNUNG', 'Silbentrennung'])).toEqual(['SIL-BEN-TREN-NUNG', 'Sil-ben-tren-nung'])
  expect(partedIn('tr', ['İSTANBULLULAR', 'ISPARTALILAR'])).toEqual(['İS-TAN-BUL-LU-LAR', 'IS-PAR-TA-LI-LAR'])
  expect(partedIn('el', ['ΤΥΠΟΓΡΑΦΊΑ'])).toEqual(['ΤΥ-ΠΟ-ΓΡΑ-ΦΊ-Α'])
})

test('acronyms and names with a capital inside stay whole', () => {
  expect(partedIn('en', ['UNESCO', 'JavaScript', 'McDonald'])).toEqual(['UNESCO', 'JavaScript', 'McDonald'])
  expect(partedIn('en', ['TYPESETTING', 'Typesetting'])).toEqual(['TYPE-SET-TING', 'Type-set-ting'])
})

test('a capital after the letters that Irish sets before it is the start of the word', () => {
  expect(partedIn('ga', ['bhFiannaí'])).toEqual(partedIn('ga', ['bhfiannaí']).map(word => word.replace('bhf', 'bhF')))
  expect(partedIn('ga', ['nGaeltacht'])[0]).toContain('-')
})

test('nothing is parted beside an apostrophe', () => {
  expect(parted("abc'dea", everywhere)).toBe("abc'dea")
  expect(parted('abcd’eadb', everywhere)).toBe('ab-cd’ea-db')
  expect(partedIn('en', ["doesn't", "character's", "couldn't", '’twould'])).toEqual([
    "doesn't",
    "char-ac-ter's",
    "couldn't",
    '’twould'
  ])
})

test('languages whose patterns know the apostrophe part over it', () => {
  expect(partedIn('fr', ['aujourd’hui', "l'homme", 'l’association', "d'abord", 'l’Église'])).toEqual([
    'au-jour-d’hui',
    "l'homme",
    'l’as-so-cia-tion',
    "d'abord",
    'l’Église'
  ])
  expect(partedIn('it', ['dell’arte', "quest'anno"])).toEqual(['del-l’ar-te', "que-st'an-no"])
  expect(partedIn('uk', ['комп’ютер'])).toEqual(['ком-п’ютер'])
})

test('parts beside a hyphen are words of their own', () => {
  expect(parted('abcd-eabc', everywhere)).toBe('ab-cd-ea-bc')
  expect(everywhere('abcd-eabc')).toEqual([2, 7])
  expect(everywhere('abc\u2011abc\u2010abc\u00adabc')).toEqual([])
  expect(partedIn('de', ['E-Mail-Adressen'])).toEqual(['E-Mail-Adres-sen'])
})

test('signs around a word are no part of it', () => {
  expect(partedIn('en', ['(hyphenation),', '“Typesetting”', '‘Typesetting’', "'typesetting'"])).toEqual([
    '(hy-phen-ation),',
    '“Type-set-ting”',
    '‘Type-set-ting’',
    "'type-set-ting'"
  ])
  expect(partedIn('fr', ['’typographie’'])).toEqual(['’ty-po-gra-phie’'])
})

test.each([
  'abcd2',
  'abcd²',
  'abcd/abcd',
  'abcd@abcd.abc',
  'www.abcd.abcd',
  'a.b.abcd',
  'abcd_abcd',
  'abcd\\abcd',
  'abcd+abcd',
  'abcd=abcd'
])('%s is no word, and stays whole', text => {
  expect(everywhere(text)).toEqual([])
})

test('a full stop at the end of a sentence is no sign of an address', () => {
  expect(parted('abcd.”', everywhere)).toBe('ab-cd.”')
  expect(parted('abcd… abcd', everywhere)).toBe('ab-cd… ab-cd')
})

test('breaks are told in UTF-16 units', () => {
  expect(everywhere('😀abcd😀abcd')).toEqual([4, 10])
  // Mathematical letters and those of other scripts are in no pattern.
  expect(everywhere('𝒶𝒷𝒸𝒹')).toEqual([])
  expect(parted('语abcd', everywhere)).toBe('语a-b-cd')
})

test('a letter written with a combining mark is one letter', () => {
  expect(everywhere('abe\u0301d')).toEqual([2])
  expect(everywhere('abe\u0301d'.normalize('NFC'))).toEqual([2])
  expect(everywhere('abcd\u0301')).toEqual([2])
  expect(everywhere('a\u0304\u0301bc\u0304\u0301d\u0304')).toEqual([4])
  expect(everywhere('\u0301abcd')).toEqual([3])
  expect(partedIn('de', ['Ha\u0308uslichkeit'])).toEqual(['Ha\u0308us-lich-keit'])
})

test('an accented letter that no pattern has is read as its base', () => {
  expect(partedIn('en', ['résumé', 'resume', 'naïvely'])).toEqual(['ré-sumé', 're-sume', 'naïvely'])
})

test('words of the file count before its patterns, but leave as many letters together', () => {
  expect(parted('bade', everywhere)).toBe('bade')
  const hyphenate = createHyphenator(ownPatterns('\\patterns{a2b}\\hyphenation{a-ab-a b-a-b-a}'))
  expect([parted('aaba', hyphenate), parted('baba', hyphenate)]).toEqual(['aaba', 'ba-ba'])
})

test('words of the publication count before those of the file, with as few letters as they say', () => {
  const words = ['ma-nu-script', 'typography', 'a-bout']
  expect(partedIn('en', ['Manuscript', 'typography', 'about', 'manuscript’s'], words)).toEqual([
    'Ma-nu-script',
    'typography',
    'a-bout',
    'ma-nu-script’s'
  ])
  // Another word is as the patterns say.
  expect(partedIn('en', ['manuscripts'], words)).toEqual(partedIn('en', ['manuscripts']))
  expect(partedIn('en', ['associate'], ['asso-ciate', 'associ-ate'])).toEqual(['associ-ate'])
})

test('a listed word may have marks and apostrophes', () => {
  expect(partedIn('en', ['cre\u0301me', 'cr\u00e9me'], ['cr\u00e9-me'])).toEqual(['cre\u0301-me', 'cré-me'])
  expect(partedIn('fr', ['aujourd’hui'], ["aujour-d'hui"])).toEqual(['aujour-d’hui'])
  // Not beside the apostrophe, whoever asks for it.
  expect(partedIn('en', ["o'clock"], ["o'-clock"])).toEqual(["o'clock"])
})

test('a file that takes in another has its patterns, and its own words count before theirs', () => {
  expect(partedIn('nb', ['betre', 'Antwerpen'])).toEqual(['be-tre', 'Ant-wer-pen'])
  expect(partedIn('nn', ['betre', 'Antwerpen'])).toEqual(['bet-re', 'Ant-wer-pen'])
})

test('nothing, signs alone and lone surrogates have no breaks', () => {
  for (const text of ['', ' ', '—', "'", "''''", '\ud800', 'ab\udc00cd', '\u0301']) expect(everywhere(text)).toEqual([])
})

test('a function does not remember the word before', () => {
  const long = 'abcde'.repeat(100)
  const first = everywhere('abcd')
  everywhere(long)
  everywhere('é'.repeat(50))
  expect(everywhere('abcd')).toEqual(first)
  expect(everywhere(long)).toHaveLength(500 - 3)
})
