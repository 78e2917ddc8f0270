/**
 * Quotation marks and dashes of languages, each with the authority that says so.
 *
 * `⸱` in the pairs below stands for the thin no-break space U+202F, `_` for U+00A0.
 *
 * How it was checked: every row against Unicode CLDR 48.2 (delimiters) by a test; where the two differ, the row says why.
 * The wording of the authority itself, or of its publisher on it, was read for es, fr-CA, da, nl, pl, cs, sl, hu, ro, bg,
 * et, tr and id. For the others the authority is named as the place to look, with a number only where we are sure of it.
 */
import {lookUp} from './tag.js'

export interface QuotePair {
  readonly open: string
  readonly close: string
}

export interface Marks {
  /** What `"` becomes. */
  readonly first: QuotePair
  /** What `'` becomes, and `"` inside `"`. */
  readonly second: QuotePair
  /** The dash of a sentence, where it stands between spaces. */
  readonly dash: string
  /** The same where none were typed: British books set – with spaces, but — without (New Hart's Rules 4.11). */
  readonly tightDash: string
}

/**
 * Four quotes in the order first open, first close, second open, second close, then the sentence dash and, where another,
 * the tight one.
 */
const rows: readonly (readonly [tags: string, marks: string, authority: string, unlikeCldr?: string])[] = [
  ['en en-US en-CA', '“ ” ‘ ’ —', 'The Chicago Manual of Style, 17th edition, 6.85, 13.30'],
  [
    'en-GB en-AU en-IE en-NZ en-ZA en-IN',
    '“ ” ‘ ’ – —',
    "New Hart's Rules, 2nd edition, 4.11, 9.2; Australian Style Manual"
  ],
  ['ga', '“ ” ‘ ’ —', 'An Caighdeán Oifigiúil (2017)'],
  ['cy', '“ ” ‘ ’ —', 'Y Llyfr Enwau a’r Arddulliadur, Llywodraeth Cymru'],
  ['de', '„ “ ‚ ‘ –', 'Amtliche Regelung der deutschen Rechtschreibung (2018) § 89–95; Duden D 8–D 12, D 43'],
  ['lb', '„ “ ‚ ‘ –', 'Zenter fir d’Lëtzebuerger Sprooch, D’Lëtzebuerger Orthografie (2019)'],
  [
    'de-CH de-LI',
    '« » ‹ › –',
    'Schweizerische Bundeskanzlei, Schreibweisungen',
    'CLDR has the marks of Germany; Swiss books and offices print guillemets'
  ],
  [
    'it-CH',
    '« » ‹ › –',
    'Cancelleria federale, Istruzioni per la redazione dei testi ufficiali in italiano',
    'CLDR has the second pair of Italy'
  ],
  [
    'fr',
    '«⸱ ⸱» “ ” —',
    'Lexique des règles typographiques en usage à l’Imprimerie nationale',
    'CLDR has « » twice; the Lexique allows “ ” inside, which keeps the ends of the two apart'
  ],
  ['fr-CH', '«⸱ ⸱» ‹⸱ ⸱› –', 'Guide du typographe (AST, Lausanne)'],
  [
    'fr-CA',
    '«_ _» “ ” —',
    'Office québécois de la langue française, Vitrine linguistique: guillemets et citation de second rang',
    'CLDR has the second pair turned round'
  ],
  [
    'es',
    '« » “ ” —',
    'RAE y ASALE, Ortografía de la lengua española (2010) III 3.4.7, 3.4.8',
    'CLDR has “ ” first; the Academies recommend angular marks in print, then “ ”, then ‘ ’'
  ],
  ['ca', '« » “ ” —', 'Institut d’Estudis Catalans, Ortografia catalana (2017)'],
  ['eu', '« » “ ” —', 'Euskaltzaindia, Puntuazioa'],
  [
    'gl',
    '« » “ ” —',
    'Real Academia Galega, Normas ortográficas e morfolóxicas',
    'CLDR has “ ” first, as on keyboards'
  ],
  ['it', '« » “ ” –', 'Treccani, La grammatica italiana: virgolette, lineetta'],
  ['pt', '« » “ ” —', 'Serviço das Publicações da União Europeia, Código de Redação 10.1'],
  ['pt-BR', '“ ” ‘ ’ —', 'Manual de Redação da Presidência da República, 3.ª edição'],
  [
    'nl',
    '“ ” ‘ ’ –',
    'Vlaamse overheid en Taalunie, Taaladvies: aanhalingstekens, enkele of dubbele; gedachtestreepje',
    'there is no fixed rule: CLDR has the single marks of newspapers, books keep “ ” for speech'
  ],
  ['af', '“ ” ‘ ’ –', 'Suid-Afrikaanse Akademie, Afrikaanse woordelys en spelreëls'],
  ['sv', '” ” ’ ’ –', 'Språkrådet, Svenska skrivregler (2017)'],
  ['fi', '” ” ’ ’ –', 'Kotimaisten kielten keskus, Kielitoimiston ohjepankki: lainausmerkit, ajatusviiva'],
  [
    'da',
    '» « › ‹ –',
    'Dansk Sprognævn, Retskrivningsordbogen (2012) § 58; Typografisk skik',
    'CLDR has the other of the two main forms of § 58'
  ],
  ['nb nn no', '« » ‘ ’ –', 'Språkrådet, Skriveregler: sitatteikn, tankestrek'],
  ['is', '„ “ ‚ ‘ –', 'Íslensk málnefnd, Ritreglur (2016)'],
  ['pl', '„ ” « » –', 'PN-83/P-55366 Zasady składania tekstów; Wielki słownik ortograficzny PWN: cudzysłów'],
  ['cs', '„ “ ‚ ‘ –', 'Ústav pro jazyk český AV ČR, Internetová jazyková příručka: uvozovky, pomlčka'],
  ['sk', '„ “ ‚ ‘ –', 'Jazykovedný ústav Ľ. Štúra SAV, Pravidlá slovenského pravopisu (2013)'],
  ['sl', '„ “ ‚ ‘ –', 'SAZU, Slovenski pravopis (2001) § 460'],
  ['hr', '„ “ ‚ ‘ –', 'Institut za hrvatski jezik, Hrvatski pravopis (2013)'],
  ['bs', '„ ” ‘ ’ –', 'Unicode CLDR 48'],
  ['hu', '„ ” » « –', 'A magyar helyesírás szabályai, 12. kiadás (2015): idézőjel, gondolatjel'],
  [
    'ro',
    '„ ” « » –',
    'Academia Română, Îndreptarul ortografic, ortoepic și de punctuație (1995) § 268; Codul de redactare al UE 10.1.7'
  ],
  ['ru', '« » „ “ —', 'Правила русской орфографии и пунктуации (РАН, 2006); Мильчин, Справочник издателя и автора'],
  ['be', '« » „ “ —', 'Правілы беларускай арфаграфіі і пунктуацыі (2008)'],
  ['uk', '« » „ “ —', 'Український правопис (2019): лапки, тире, пряма мова'],
  [
    'bg',
    '„ “ ’ ’ –',
    'Институт за български език, БАН, Официален правописен речник (2012); Кодекс на ЕС 10.1.7',
    'CLDR has „ “ twice; a second pair of its own keeps the two apart'
  ],
  ['sr', '„ ” ’ ’ –', 'Матица српска, Правопис српскога језика (2010)'],
  [
    'lt',
    '„ “ ‚ ‘ –',
    'Valstybinė lietuvių kalbos komisija, Privalomosios skyrybos taisyklės',
    'CLDR has „ “ twice; a second pair of its own keeps the two apart'
  ],
  ['lv', '“ ” ‘ ’ –', 'Latviešu valodas aģentūra, Latviešu interpunkcija'],
  [
    'et',
    '„ “ « » –',
    'Eesti Keele Instituut, Eesti keele käsiraamat (2007): jutumärgid, mõttekriips',
    'the handbook leaves the form free; « » is the other pair it prints'
  ],
  ['el', '« » “ ” –', 'Υπηρεσία Εκδόσεων της ΕΕ, Διοργανικό εγχειρίδιο σύνταξης κειμένων 10.1'],
  ['tr', '“ ” ‘ ’ –', 'Türk Dil Kurumu, Yazım Kılavuzu (2012): tırnak işareti'],
  ['vi', '“ ” ‘ ’ –', 'Nghị định 30/2020/NĐ-CP, Phụ lục II; Unicode CLDR 48'],
  ['hi', '“ ” ‘ ’ –', 'केंद्रीय हिंदी निदेशालय, देवनागरी लिपि तथा हिंदी वर्तनी का मानकीकरण'],
  [
    'id',
    '“ ” ‘ ’ –',
    'Badan Bahasa, Ejaan yang Disempurnakan, edisi V (2022): tanda petik, tanda petik tunggal, tanda pisah'
  ],
  ['he', '” ” ’ ’ –', 'האקדמיה ללשון העברית, כללי הפיסוק'],
  [
    'ar',
    '« » “ ” –',
    'مجمع اللغة العربية بالقاهرة، علامات الترقيم',
    'CLDR has ” “ and ’ ‘; guillemets are the marks of Arabic books'
  ],
  ['fa', '« » ‹ › –', 'فرهنگستان زبان و ادب فارسی، دستور خط فارسی'],
  ['ur', '“ ” ‹ › –', 'ادارۂ فروغِ قومی زبان، املا نامہ', 'CLDR has ” “ and ’ ‘: the same marks, opened from the right'],
  ['zh zh-Hans', '“ ” ‘ ’ ——', 'GB/T 15834-2011 标点符号用法 4.8, 4.10'],
  ['ko', '“ ” ‘ ’ ——', '국립국어원, 한글 맞춤법 부록: 문장 부호 (2014)'],
  ['ja', '「 」 『 』 ——', 'JIS X 4051; 文化庁, くぎり符号の使ひ方'],
  ['zh-Hant zh-TW zh-HK zh-MO', '「 」 『 』 ——', '教育部, 重訂標點符號手冊修訂版 (2008)']
]

interface Entry {
  readonly marks: Marks
  readonly authority: string
  /** Why CLDR has other marks, where it has. */
  readonly unlikeCldr: string | undefined
}

const table: ReadonlyMap<string, Entry> = new Map(
  rows.flatMap(([tags, marks, authority, unlikeCldr]) => {
    const entry = {marks: read(marks), authority, unlikeCldr}
    return tags.split(' ').map(tag => [tag.toLowerCase(), entry] as const)
  })
)

/** The marks of a BCP 47 tag, or of its language; `undefined` when we have none. */
export function marksFor(lang: string): Marks | undefined {
  return lookUp(table, lang)?.marks
}

/** Who says what the marks of a language are, and why they are other than those of CLDR, if they are. */
export function authorityFor(lang: string): Omit<Entry, 'marks'> | undefined {
  return lookUp(table, lang)
}

/** Those of a language we have no table for. */
export const englishMarks: Marks = read('“ ” ‘ ’ —')

function read(marks: string): Marks {
  const spaced = marks.split(' ').map(mark => mark.replace('⸱', '\u202F').replace('_', '\u00A0'))
  const [open = '', close = '', innerOpen = '', innerClose = '', dash = '', tightDash = dash] = spaced
  return {first: {open, close}, second: {open: innerOpen, close: innerClose}, dash, tightDash}
}
