import {describe, expect, test} from 'vitest'
import type {TypographySetting} from '../../../pipeline/prepare/typography.js'
import {setText} from './set.js'

/** Typed, expected, the rule behind it. `_` is U+00A0, `⸱` is U+202F. */
type Case = readonly [typed: string, expected: string, authority: string]

function cases(lang: string, list: readonly Case[], setting: Partial<TypographySetting> = {}): void {
  describe(lang, () => {
    for (const [typed, expected, authority] of list) {
      test(`${typed.replaceAll('\n', '⏎')} (${authority})`, () => {
        expect(setText(typed, {lang, ...setting})).toBe(expected)
      })
    }
  })
}

cases('en-US', [
  ['"It\'s so," she said.', '“It’s so,” she said.', 'Chicago 6.9, 6.115'],
  ['He said, "I read \'Emma\' twice."', 'He said, “I read ‘Emma’ twice.”', 'Chicago 13.30'],
  ["'Tis the '90s; the class of '68", '’Tis the ’90s; the class of ’68', 'Chicago 6.116'],
  ["the dogs' bowls and James's hat", 'the dogs’ bowls and James’s hat', 'Chicago 7.16'],
  ["rock 'n' roll, the letter 'n' again", 'rock ’n’ roll, the letter ‘n’ again', 'Chicago 6.116'],
  ['Wait---no, 1990--95', 'Wait—no, 1990–95', 'Chicago 6.78, 6.85'],
  ['so ... he', 'so … he', 'Chicago 13.50'],
  ['a 6\'2" man, a 19" rack', 'a 6′2″ man, a 19″ rack', 'Chicago 10.66'],
  ['"He is 6\'2" tall," she said.', '“He is 6′2″ tall,” she said.', 'Chicago 10.66'],
  ['by J. R. R. Tolkien on p. 5', 'by J._R._R._Tolkien on p._5', 'Chicago 10.12, 6.121'],
  [
    'See Chapter 3, Appendix E, the note on page 6 and in chapter\n3; Table 3-2',
    'See Chapter_3, Appendix_E, the note on page_6 and in chapter_3; Table_3-2',
    'Chicago 6.121'
  ],
  ['At the table I sat and Appendix Eight lay', 'At the table I sat and Appendix Eight lay', 'words, not numbers'],
  ['Dr. Jekyll ran 5 km', 'Dr._Jekyll ran 5_km', 'Chicago 6.121'],
  ['("quoted") ["x"] "a"-"b"', '(“quoted”) [“x”] “a”-“b”', 'Chicago 6.9'],
  ['"outer "inner" outer"', '“outer ‘inner’ outer”', 'Chicago 13.30']
])

cases('en-US', [['It was--so to say--new.', 'It was—so to say—new.', 'Chicago 6.85']], {dashes: 'typewriter'})

cases('en-GB', [
  ['"It\'s so," she said.', '“It’s so,” she said.', "New Hart's Rules 9.2"],
  ['Mr Darcy and Mrs Bennet', 'Mr_Darcy and Mrs_Bennet', "New Hart's Rules 2.5"],
  ['Wait -- no', 'Wait_– no', "New Hart's Rules 4.11"],
  ['pp. 3--5, c. 1450, vol. IV', 'pp._3–5, c._1450, vol._IV', "New Hart's Rules 4.11, 10.2"],
  ["the '45 and the '60s", 'the ’45 and the ’60s', "New Hart's Rules 4.2"],
  ["'em, 'til, 'twas", '’em, ’til, ’twas', "New Hart's Rules 4.2"],
  ['10 °C, 20 %, 5 kg', '10_°C, 20_%, 5_kg', 'SI brochure 5.4.3'],
  ["She asked 'why?'--and left.", 'She asked ‘why?’–and left.', "New Hart's Rules 4.11"],
  ['§ 5 and Fig. 3', '§_5 and Fig._3', "New Hart's Rules 2.5"],
  ['D. H. Lawrence', 'D._H._Lawrence', "New Hart's Rules 2.5"],
  ['She and I. The end', 'She and I. The end', 'a sentence may end with I']
])
cases(
  'en-GB',
  [
    ['word--word', 'word—word', "New Hart's Rules 4.11: the closed em rule"],
    ['word -- word', 'word_– word', "New Hart's Rules 4.11: the spaced en rule"],
    ['1914--18', '1914–18', "New Hart's Rules 4.11"]
  ],
  {dashes: 'typewriter'}
)
cases(
  'en-GB',
  [["\"I read 'Emma',\" it's true.", '‘I read “Emma”,’ it’s true.', "New Hart's Rules 9.2.2: single first"]],
  {quotes: 'single'}
)

cases('de', [
  ['Er sagte: "Ich las \'Emma\'."', 'Er sagte: „Ich las ‚Emma‘.“', 'Duden D 11, D 12'],
  ['z. B. und d. h., u. a.', 'z.⸱B. und d.⸱h., u.⸱a.', 'Duden D 1'],
  ['z.B., i.d.R., u.v.a.', 'z.⸱B., i.⸱d.⸱R., u.⸱v.⸱a.', 'Duden D 1'],
  ['auf S. 5, Nr. 7, Abb. 3', 'auf S._5, Nr._7, Abb._3', 'DIN 5008'],
  ['am 4. Mai 1789', 'am 4._Mai 1789', 'DIN 5008'],
  ["'s ist so, wie geht's, Hans' Buch", '’s ist so, wie geht’s, Hans’ Buch', 'Duden D 14, D 16'],
  ['Das Buch -- ein Druck -- kam 1455.', 'Das Buch_– ein Druck_– kam 1455.', 'Duden D 43'],
  ['1450--1455', '1450–1455', 'Duden D 44'],
  ['10 % von 10 000 km', '10_% von 10_000_km', 'DIN 5008'],
  ['Dr. Faust und Prof. Dr. Mann', 'Dr._Faust und Prof._Dr._Mann', 'DIN 5008'],
  ['44 v. Chr.', '44 v.⸱Chr.', 'Duden D 1'],
  ['"Wirklich?", fragte er.', '„Wirklich?“, fragte er.', 'Duden D 12']
])
cases('de-AT', [['"Servus", z. B. am 6. Jänner', '„Servus“, z.⸱B. am 6._Jänner', 'Österreichisches Wörterbuch']])
cases('de-CH', [
  ['"so \'was\'"', '«so ‹was›»', 'Duden D 11 (Switzerland)'],
  ["Fr. 10'000", 'Fr._10’000', 'Bundeskanzlei, Schreibweisungen']
])
cases('de', [['Das Buch--so heisst es--kam.', 'Das Buch–so heisst es–kam.', 'spaces stay as typed']], {
  dashes: 'typewriter'
})

cases('fr', [
  ['Il dit : "C\'est l\'été !"', 'Il dit_: «⸱C’est l’été⸱!⸱»', 'Imprimerie nationale, guillemets'],
  ['Vraiment? Oui; non!', 'Vraiment⸱? Oui⸱; non⸱!', 'Imprimerie nationale, ponctuation'],
  ['Il ajouta: rien.', 'Il ajouta_: rien.', 'Imprimerie nationale, deux-points'],
  ['« Bonjour »', '«⸱Bonjour⸱»', 'Imprimerie nationale, guillemets'],
  ['à 10:30 (?) http://example.org', 'à 10:30 (?) http://example.org', 'no punctuation of a sentence'],
  ['n° 5, p. 12, t. II, M. Proust', 'n°_5, p._12, t._II, M._Proust', 'Imprimerie nationale, abréviations'],
  ['10 000 km et 5 %', '10⸱000⸱km et 5⸱%', 'Imprimerie nationale, nombres'],
  ['le 14 juillet 1789', 'le 14_juillet 1789', 'Imprimerie nationale, dates'],
  ['"Il a dit "oui" hier"', '«⸱Il a dit “oui” hier⸱»', 'Imprimerie nationale, second rang'],
  ['Quoi ?! Non... si.', 'Quoi⸱?! Non… si.', 'Imprimerie nationale, points de suspension'],
  ["Aujourd'hui, l'\"ami\" d'André", 'Aujourd’hui, l’«⸱ami⸱» d’André', 'Imprimerie nationale, apostrophe'],
  ['Le livre -- un vrai -- parut.', 'Le livre_– un vrai_– parut.', 'Imprimerie nationale, tiret'],
  ['Mme de Sévigné', 'Mme de Sévigné', 'a small letter follows'],
  ['Un clin d’œil ;-)', 'Un clin d’œil ;-)', 'a face is none']
])
cases('fr-BE', [['"Oui !"', '«⸱Oui⸱!⸱»', 'as in France']])
cases('fr-CA', [
  ['Quoi ? "Oui" !', 'Quoi? «_Oui_»!', 'OQLF, espacement'],
  ['Il dit : oui; non', 'Il dit_: oui; non', 'OQLF, espacement'],
  ['5 %', '5_%', 'OQLF, espacement']
])
cases('fr-CH', [
  ['"Oui !"', '«⸱Oui⸱!⸱»', 'Guide du typographe'],
  ['Il dit: "rien"', 'Il dit⸱: «⸱rien⸱»', 'Guide du typographe'],
  ['"Il dit \'oui\'"', '«⸱Il dit ‹⸱oui⸱›⸱»', 'Guide du typographe']
])

cases(
  'es',
  [
    ['¿"Qué" dijo? "Sí", dijo.', '¿«Qué» dijo? «Sí», dijo.', 'RAE 3.4.8'],
    ['"Leí \'Emma\' ayer"', '«Leí “Emma” ayer»', 'RAE 3.4.8.1'],
    ['---Sí ---dijo---. Ya.', '—Sí —dijo—. Ya.', 'RAE 3.4.7, raya'],
    ['El libro --según dicen-- salió.', 'El libro —según dicen— salió.', 'RAE 3.4.7, raya'],
    ['págs. 3--5, n.º 7', 'págs._3–5, n.º_7', 'RAE, guion y semirraya'],
    ['el Sr. García y D. Quijote', 'el Sr._García y D._Quijote', 'RAE, abreviaturas'],
    ['EE. UU., p. ej., 44 a. C.', 'EE._UU., p._ej., 44 a._C.', 'RAE, abreviaturas'],
    ['el siglo XIX', 'el siglo_XIX', 'RAE, números romanos'],
    ['5 % de 10 000 km', '5_% de 10_000_km', 'RAE, Ortografía 2010, VIII'],
    ['"¡Hola!"', '«¡Hola!»', 'RAE 3.4.9'],
    ['¡"Hola"!', '¡«Hola»!', 'RAE 3.4.9']
  ],
  {dashes: 'typewriter'}
)

cases('it', [
  ['"L\'amico dell\'uomo"', '«L’amico dell’uomo»', 'Treccani, virgolette'],
  ['dell\'"Unità"', 'dell’«Unità»', 'Treccani, apostrofo'],
  ["gli anni '90, un po' tardi", 'gli anni ’90, un po’ tardi', 'Crusca, apostrofo'],
  ['"Ho letto \'Emma\' ieri"', '«Ho letto “Emma” ieri»', 'Treccani, virgolette'],
  ['p. 5, n. 3, vol. II', 'p._5, n._3, vol._II', 'Treccani, abbreviazioni'],
  ['il sig. Rossi e il dott. Bianchi', 'il sig._Rossi e il dott._Bianchi', 'Treccani, abbreviazioni'],
  ['44 a. C.', '44 a._C.', 'Treccani, abbreviazioni'],
  ['Il libro -- dicono -- uscì.', 'Il libro_– dicono_– uscì.', 'Treccani, lineetta'],
  ['1450--1455', '1450–1455', 'Treccani, lineetta'],
  ['5 km, 20 °C', '5_km, 20_°C', 'UNI, Système international'],
  ['Aspetta... sì', 'Aspetta… sì', 'Treccani, puntini']
])
cases('it-CH', [['"so \'cosa\'"', '«so ‹cosa›»', 'Cancelleria federale']])

cases('nl', [
  ['"Zo\'n boek", zei hij.', '“Zo’n boek”, zei hij.', 'Taalunie, aanhalingstekens'],
  ["'s Avonds en 't is", '’s Avonds en ’t is', 'Taalunie, apostrof'],
  ["in '90, de foto's, Hans' fiets", 'in ’90, de foto’s, Hans’ fiets', 'Taalunie, apostrof'],
  ['"Hij las \'Emma\' gisteren."', '“Hij las ‘Emma’ gisteren.”', 'Taalunie, aanhalingstekens'],
  ['op blz. 5, nr. 3', 'op blz._5, nr._3', 'Taalunie, afkortingen'],
  ['dr. Jansen en mevr. De Vries', 'dr._Jansen en mevr._De Vries', 'Taalunie, afkortingen'],
  ['Het boek -- zegt men -- kwam.', 'Het boek_– zegt men_– kwam.', 'Taalunie, gedachtestreepje'],
  ['1568--1648', '1568–1648', 'Taalunie, streepje'],
  ['€ 5 en 5 km', '€_5 en 5_km', 'Taalunie, eenheden'],
  ['44 v. Chr.', '44 v._Chr.', 'Taalunie, afkortingen'],
  ['Wacht... nee', 'Wacht… nee', 'Taalunie, beletselteken']
])

describe('other languages', () => {
  const rows: readonly (readonly [lang: string, typed: string, expected: string])[] = [
    ['pl', '"Ala i kot"', '„Ala i_kot”'],
    ['cs', '"Pes a kočka v lese"', '„Pes a_kočka v_lese“'],
    ['sv', '"Hej \'du\'"', '”Hej ’du’”'],
    ['da', '"Hej \'du\'"', '»Hej ›du‹«'],
    ['ru', '"Он сказал "да"" - это я', '«Он_сказал „да“»_— это я'],
    ['uk', '"Об\'єкт"', '«Об’єкт»'],
    ['he', 'צה"ל אמר "שלום"', 'צה״ל אמר ”שלום”'],
    ['ja', '"東京"と\'京都\'', '「東京」と『京都』'],
    ['zh-TW', '他說"你好"。', '他說「你好」。'],
    ['zh', '他说"你好"。', '他说“你好”。'],
    ['pt-BR', '"Oi \'você\'"', '“Oi ‘você’”'],
    ['af', 'Dit is \'n "boek"', 'Dit is ’n “boek”']
  ]
  test.each(rows)('%s: %s', (lang, typed, expected) => {
    expect(setText(typed, {lang})).toBe(expected)
  })
})
