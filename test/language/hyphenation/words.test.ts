import {expect, test} from 'vitest'
import {partedIn} from '../../support/hyphenation.js'

/**
 * Words parted as an authority parts them. English: Knuth, The TeXbook, appendix H, and Liang's thesis; British: the list of exceptions
 * in the file of patterns. German: Duden and the official rules, paragraphs 107 to 113. The rest: the words that grammars and
 * dictionaries of these languages use to show their rules.
 */
test.each([
  ['en', 'hy-phen-ation con-cate-na-tion su-per-cal-ifrag-ilis-tic-ex-pi-ali-do-cious'],
  ['en', 'as-so-ciate ta-ble present project dec-li-na-tion re-cog-ni-zance'],
  ['en-GB', 'ma-nu-script uni-ver-sity ty-po-graphy'],
  ['de', 'Sil-ben-tren-nung Zu-cker Fens-ter Os-tern Stra-ße Recht-schrei-bung'],
  ['de', 'Do-nau-dampf-schiff-fahrts-ge-sell-schaft'],
  ['de-1901', 'Fen-ster Ostern'],
  ['de-CH-1901', 'Stras-se'],
  ['fr', 'ty-po-gra-phie cé-sure an-ti-cons-ti-tu-tion-nel-le-ment'],
  ['es', 'cons-truc-ción pa-la-bra de-sa-rro-llo'],
  ['it', 'sil-la-ba-zio-ne or-to-gra-fia ca-pa-ci-tà'],
  ['pt-BR', 'hi-fe-ni-za-ção pa-la-vra'],
  ['nl', 'let-ter-greep woord-af-bre-king'],
  ['sv', 'av-stav-ning bok-stav'],
  ['da', 'ord-de-ling bog-stav'],
  ['nb', 'ord-de-ling at-ten-de be-tre'],
  ['nn', 'ord-de-ling att-en-de bet-re'],
  ['fi', 'ta-vu-tus kir-jal-li-suus'],
  ['pl', 'prze-no-sze-nie wy-ra-zy'],
  ['hu', 'el-vá-lasz-tás he-lyes-írás'],
  ['sk', 'roz-de-ľo-va-nie'],
  ['hr', 'ras-tav-lja-nje'],
  ['sr', 'ти-по-гра-фи-ја'],
  ['sr-Latn', 'ti-po-gra-fi-ja'],
  ['sl', 'de-lje-nje'],
  ['ru', 'пе-ре-нос ти-по-гра-фия'],
  ['bg', 'пре-на-ся-не пе-чат-ни-ца'],
  ['el', 'συλ-λα-βι-σμός τυ-πο-γρα-φί-α'],
  ['el-polyton', 'ἄν-θρω-πος'],
  ['grc', 'φι-λο-σο-φί-α'],
  ['tr', 'he-ce-le-me ki-tap-lık'],
  ['ca', 'ti-po-gra-fia'],
  ['is', 'orð-skipt-ing'],
  ['et', 'raa-ma-tu-kogu'],
  ['la', 'ty-po-gra-phia']
])('%s: %s', (lang, expected) => {
  const words = expected.split(' ')
  expect(
    partedIn(
      lang,
      words.map(word => word.replaceAll('-', ''))
    )
  ).toEqual(words)
})
