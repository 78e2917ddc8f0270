/**
 * Quotation marks and dashes of languages, each with the authority that says so.
 *
 * `⸱` in the pairs below stands for the thin no-break space U+202F, `_` for U+00A0. Unicode CLDR 48 (delimiters) is the
 * ground where an authority leaves the choice.
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

/** Four quotes in the order first open, first close, second open, second close, then the sentence dash and, where another, the tight one. */
const rows: readonly (readonly [tags: string, marks: string, authority: string])[] = [
  ['en en-US en-CA', '“ ” ‘ ’ —', 'The Chicago Manual of Style, 17th edition, 6.85, 13.30'],
  [
    'en-GB en-AU en-IE en-NZ en-ZA en-IN',
    '“ ” ‘ ’ – —',
    "New Hart's Rules, 2nd edition, 4.11, 9.2; Australian Style Manual"
  ],
  ['ga', '“ ” ‘ ’ —', 'An Caighdeán Oifigiúil (2017)'],
  ['cy', '“ ” ‘ ’ —', 'Y Llyfr Enwau a’r Arddulliadur, Llywodraeth Cymru'],
  ['de', '„ “ ‚ ‘ –', 'Amtliche Regelung der deutschen Rechtschreibung (2024) § 89–95; Duden D 8–D 12, D 43'],
  ['lb', '„ “ ‚ ‘ –', 'Zenter fir d’Lëtzebuerger Sprooch, D’Lëtzebuerger Orthografie (2019)'],
  ['de-CH de-LI', '« » ‹ › –', 'Schweizerische Bundeskanzlei, Schreibweisungen'],
  ['it-CH', '« » ‹ › –', 'Cancelleria federale, Istruzioni per la redazione dei testi ufficiali in italiano'],
  ['fr', '«⸱ ⸱» “ ” —', 'Lexique des règles typographiques en usage à l’Imprimerie nationale'],
  ['fr-CH', '«⸱ ⸱» ‹⸱ ⸱› –', 'Guide du typographe (AST, Lausanne)'],
  ['fr-CA', '«_ _» “ ” —', 'Office québécois de la langue française, Guillemets'],
  ['es', '« » “ ” —', 'RAE y ASALE, Ortografía de la lengua española (2010) III 3.4.7, 3.4.8'],
  ['ca', '« » “ ” —', 'Institut d’Estudis Catalans, Ortografia catalana (2017)'],
  ['eu', '« » “ ” —', 'Euskaltzaindia, Puntuazioa'],
  ['gl', '« » “ ” —', 'Real Academia Galega, Normas ortográficas e morfolóxicas'],
  ['it', '« » “ ” –', 'Treccani, La grammatica italiana: virgolette, lineetta'],
  ['pt', '« » “ ” —', 'Serviço das Publicações da União Europeia, Código de Redação 10.1.6'],
  ['pt-BR', '“ ” ‘ ’ —', 'Manual de Redação da Presidência da República, 3.ª edição'],
  ['nl', '“ ” ‘ ’ –', 'Taalunie, Taaladvies: aanhalingstekens, gedachtestreepje'],
  ['af', '“ ” ‘ ’ –', 'Suid-Afrikaanse Akademie, Afrikaanse woordelys en spelreëls'],
  ['sv', '” ” ’ ’ –', 'Språkrådet, Svenska skrivregler (2017)'],
  ['fi', '” ” ’ ’ –', 'Kotimaisten kielten keskus, Kielitoimiston ohjepankki: lainausmerkit, ajatusviiva'],
  ['da', '» « › ‹ –', 'Dansk Sprognævn, Retskrivningsordbogen § 58; Typografisk skik'],
  ['nb nn no', '« » ‘ ’ –', 'Språkrådet, Skriveregler: sitatteikn, tankestrek'],
  ['is', '„ “ ‚ ‘ –', 'Íslensk málnefnd, Ritreglur (2016)'],
  ['pl', '„ ” « » –', 'Rada Języka Polskiego; Wielki słownik ortograficzny PWN, 98'],
  ['cs', '„ “ ‚ ‘ –', 'Ústav pro jazyk český AV ČR, Internetová jazyková příručka: uvozovky, pomlčka'],
  ['sk', '„ “ ‚ ‘ –', 'Jazykovedný ústav Ľ. Štúra SAV, Pravidlá slovenského pravopisu (2013)'],
  ['sl', '„ “ ‚ ‘ –', 'SAZU, Slovenski pravopis (2001) § 363–405'],
  ['hr bs', '„ “ ‚ ‘ –', 'Institut za hrvatski jezik, Hrvatski pravopis (2013)'],
  ['hu', '„ ” » « –', 'A magyar helyesírás szabályai, 12. kiadás (2015), 256–264'],
  ['ro', '„ ” « » –', 'Academia Română, DOOM³ (2021)'],
  ['ru', '« » „ “ —', 'Правила русской орфографии и пунктуации (РАН, 2006); Мильчин, Справочник издателя и автора'],
  ['be', '« » „ “ —', 'Правілы беларускай арфаграфіі і пунктуацыі (2008)'],
  ['uk', '« » „ “ —', 'Український правопис (2019) § 161, 164, 167'],
  ['bg', '„ “ ’ ’ –', 'Институт за български език, БАН, Официален правописен речник (2012)'],
  ['sr', '„ ” ’ ’ –', 'Матица српска, Правопис српскога језика (2010)'],
  ['lt', '„ “ ‚ ‘ –', 'Valstybinė lietuvių kalbos komisija, Privalomosios skyrybos taisyklės'],
  ['lv', '“ ” ‘ ’ –', 'Latviešu valodas aģentūra, Latviešu interpunkcija'],
  ['et', '„ “ « » –', 'Eesti Keele Instituut, Eesti keele käsiraamat: jutumärgid, mõttekriips'],
  ['el', '« » “ ” –', 'Υπηρεσία Εκδόσεων της ΕΕ, Διοργανικό εγχειρίδιο σύνταξης κειμένων 10.1'],
  ['tr', '“ ” ‘ ’ –', 'Türk Dil Kurumu, Yazım Kılavuzu (2012): tırnak işareti'],
  ['vi', '“ ” ‘ ’ –', 'Nghị định 30/2020/NĐ-CP, Phụ lục II; Unicode CLDR 48'],
  ['hi', '“ ” ‘ ’ –', 'केंद्रीय हिंदी निदेशालय, देवनागरी लिपि तथा हिंदी वर्तनी का मानकीकरण'],
  ['id', '“ ” ‘ ’ –', 'Badan Bahasa, Ejaan yang Disempurnakan, edisi V (2022) III J, K'],
  ['he', '” ” ’ ’ –', 'האקדמיה ללשון העברית, כללי הפיסוק'],
  ['ar', '« » “ ” –', 'مجمع اللغة العربية بالقاهرة، علامات الترقيم'],
  ['fa', '« » ‹ › –', 'فرهنگستان زبان و ادب فارسی، دستور خط فارسی'],
  ['ur', '“ ” ‹ › –', 'Unicode CLDR 48'],
  ['zh zh-Hans', '“ ” ‘ ’ ——', 'GB/T 15834-2011 标点符号用法 4.8, 4.10'],
  ['ko', '“ ” ‘ ’ ——', '국립국어원, 한글 맞춤법 부록: 문장 부호 (2014)'],
  ['ja', '「 」 『 』 ——', 'JIS X 4051; 文化庁, くぎり符号の使ひ方'],
  ['zh-Hant zh-TW zh-HK zh-MO', '「 」 『 』 ——', '教育部, 重訂標點符號手冊修訂版 (2008)']
]

const table: ReadonlyMap<string, Marks> = new Map(
  rows.flatMap(([tags, marks]) => {
    const entry = read(marks)
    return tags.split(' ').map(tag => [tag.toLowerCase(), entry] as const)
  })
)

/** The marks of a BCP 47 tag, or of its language; `undefined` when we have none. */
export function marksFor(lang: string): Marks | undefined {
  return lookUp(table, lang)
}

/** Those of a language we have no table for. */
export const englishMarks: Marks = read('“ ” ‘ ’ —')

function read(marks: string): Marks {
  const spaced = marks.split(' ').map(mark => mark.replace('⸱', '\u202F').replace('_', '\u00A0'))
  const [open = '', close = '', innerOpen = '', innerClose = '', dash = '', tightDash = dash] = spaced
  return {first: {open, close}, second: {open: innerOpen, close: innerClose}, dash, tightDash}
}
