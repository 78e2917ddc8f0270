/**
 * Spaces that hold words together, by language: the words after which a line may not end, the spaces before marks.
 *
 * Sources: New Hart's Rules (en), Duden D 1-D 4 and DIN 5008 (de), Lexique des règles typographiques en usage à
 * l'Imprimerie nationale (fr), OQLF Le guichet linguistique (fr-CA), Guide du typographe (fr-CH), RAE Ortografía 2010 (es),
 * Treccani (it), Taalunie taaladvies.net (nl), PWN (pl), Internetová jazyková příručka (cs), Milchin (ru).
 */
import {lookUp} from './tag.js'

export const noBreak = '\u00A0'
const thinNoBreak = '\u202F'

export interface SpaceRules {
  /** Between a number and its unit, and between groups of three digits where those are typed apart. */
  readonly unit: string
  readonly groups: boolean
  /** Abbreviations and signs bound to the number after them, as typed, with their full stop. */
  readonly beforeNumber: ReadonlySet<string>
  /** Titles bound to the name after them. */
  readonly beforeName: ReadonlySet<string>
  /** First piece of an abbreviation of several pieces -> the pieces that may follow. */
  readonly pieces: ReadonlyMap<string, readonly string[]>
  /** Between those pieces; put in where it was not typed, if `insertPieces`. */
  readonly piece: string
  readonly insertPieces: boolean
  /** Names of months bound to the day before them. */
  readonly months: ReadonlySet<string>
  /** Short words that may not end a line: these, or all up to a number of letters. */
  readonly short: ReadonlySet<string> | number | undefined
  /** French: before `;!?`, before `:`, inside guillemets. '' where there is none. */
  readonly french: {readonly high: string; readonly colon: string; readonly guillemets: string} | undefined
  /** ` - ` between words is the dash (ru, uk, be). */
  readonly hyphenDash: boolean
}

const none: SpaceRules = {
  unit: noBreak,
  groups: false,
  beforeNumber: new Set(),
  beforeName: new Set(),
  pieces: new Map(),
  piece: noBreak,
  insertPieces: false,
  months: new Set(),
  short: undefined,
  french: undefined,
  hyphenDash: false
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** "z.+B. d.+h." as a map from first to following pieces. */
const pieces = (list: string): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>()
  for (const pair of list.split(' ')) {
    const [first = '', second = ''] = pair.split('+')
    map.set(first, [...(map.get(first) ?? []), second])
  }
  return map
}

const english: SpaceRules = {
  ...none,
  beforeNumber: set(
    'p. pp. no. nos. No. Nos. vol. vols. Vol. Vols. ch. chs. Ch. chap. chaps. Chap. fig. figs. Fig. Figs. sec. Sec. art. eq. Eq. par. l. ll. c. ca. § §§ ¶ pl. Pl. bk. Bk. pt. Pt. MS. fol. fols. sig. № £ $ €'
  ),
  beforeName: set(
    'Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Dr Dr. Prof Prof. St St. Messrs Messrs. Rev. Hon. Gen. Capt. Col. Lt. Lt Sgt. Sir Dame'
  )
}

const german: SpaceRules = {
  ...none,
  groups: true,
  beforeNumber: set(
    'S. Nr. Nrn. Bd. Bde. Abb. Tab. Kap. Abs. Art. Sp. Z. Anm. H. Jg. Fig. Taf. Bl. Ziff. Nro. No. Vol. Aufl. Fr. Fr § §§ € $ ca.'
  ),
  beforeName: set('Dr. Prof. Hr. Hrn. Fr. Frl. St. Hl. hl. Mag. Ing. Dipl.-Ing. Herr Herrn Frau'),
  pieces: pieces(
    'z.+B. z.+T. z.+Z. z.+Hd. d.+h. d.+i. d.+J. d.+R. d.+Ä. u.+a. u.+Ä. u.+U. u.+v. v.+a. v.+m. u.+dgl. o.+ä. o.+Ä. o.+J. o.+O. s.+o. s.+u. i.+d. i.+A. i.+V. i.+e. e.+S. a.+D. a.+a. a.+O. m.+E. m.+a. n.+Chr. v.+Chr. a.+M. a.+d. u.+s. s.+w. v.+l. r.+n.'
  ),
  piece: thinNoBreak,
  insertPieces: true,
  months: set('Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember')
}

const french: SpaceRules = {
  ...none,
  unit: thinNoBreak,
  groups: true,
  beforeNumber: set(
    'p. pp. n° no nos nᵒ nos. t. vol. chap. art. fig. pl. § §§ col. f. fol. ms. ms éd. l. livre tome page pages chapitre numéro € $ № v.'
  ),
  beforeName: set('M. MM. Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste saint sainte'),
  pieces: pieces('av.+J.-C. apr.+J.-C. p.+ex. c.+-à-d. s.+l. s.+d. op.+cit. loc.+cit. J.+-C.'),
  months: set('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  french: {high: thinNoBreak, colon: noBreak, guillemets: thinNoBreak}
}

const spanish: SpaceRules = {
  ...none,
  groups: true,
  beforeNumber: set(
    'p. pp. pág. págs. n.º n.ᵒ núm. núms. vol. vols. t. tomo cap. caps. art. arts. fig. figs. lám. l. v. fol. s. ss. siglo § §§ € $ №'
  ),
  beforeName: set(
    'Sr. Sra. Sres. Sras. Srta. D. Dña. Dª Dr. Dra. Prof. Lic. Ing. Fr. S. Sto. Sta. San Santa Santo don doña Ud.'
  ),
  pieces: pieces(
    'p.+ej. a.+C. d.+C. a.+e. e.+c. EE.+UU. JJ.+OO. CC.+OO. FF.+AA. RR.+HH. s.+l. s.+f. q.+e. op.+cit. S.+A.'
  )
}

const italian: SpaceRules = {
  ...none,
  groups: true,
  beforeNumber: set(
    'p. pp. pag. pagg. n. nn. nr. n° vol. voll. t. cap. capp. art. artt. fig. figg. tav. tavv. tab. c. cc. f. ff. col. r. v. sec. § §§ € $ №'
  ),
  beforeName: set(
    'sig. sigg. sig.ra sig.na Sig. Sigg. Sig.ra dott. dott.ssa Dott. Dott.ssa dr. Dr. prof. prof.ssa Prof. Prof.ssa ing. avv. on. mons. don San Santa S. SS. s.'
  ),
  pieces: pieces('a.+C. d.+C. p.+es. per+es. ad+es. op.+cit. loc.+cit. s.+l. s.+d. s.+v. S.+p.A.')
}

const dutch: SpaceRules = {
  ...none,
  beforeNumber: set(
    'blz. p. pp. nr. nrs. no. dl. afl. jrg. hfst. hst. afb. fig. tab. art. lid par. vol. ca. nl. § §§ € $ £ №'
  ),
  beforeName: set(
    'dhr. mevr. mw. dr. drs. mr. prof. ir. ing. ds. Dhr. Mevr. Mw. Dr. Drs. Mr. Prof. Ir. Ing. Ds. St. Sint H. jhr.'
  ),
  pieces: pieces('v.+Chr. n.+Chr. a.+u.b.')
}

const portuguese: SpaceRules = {
  ...none,
  groups: true,
  beforeNumber: set('p. pp. pág. n.º vol. cap. art. fig. séc. t. § §§ R$ € $'),
  beforeName: set('Sr. Sra. Dr. Dra. D. Prof. Eng. S. São Santa Santo'),
  pieces: pieces('a.+C. d.+C. p.+ex.')
}

const russian: SpaceRules = {
  ...none,
  groups: true,
  beforeNumber: set('с. стр. № т. гл. рис. табл. ст. п. § §§ г. кн. вып.'),
  beforeName: set('г. г-н г-жа проф. акад. св. им.'),
  pieces: pieces('т.+е. т.+д. т.+п. т.+к. н.+э. и+др. и+пр.'),
  short: 2,
  hyphenDash: true
}

const table: ReadonlyMap<string, SpaceRules> = new Map<string, SpaceRules>([
  ['en', english],
  ['de', german],
  ['lb', german],
  ['fr', french],
  ['fr-ch', {...french, french: {high: thinNoBreak, colon: thinNoBreak, guillemets: thinNoBreak}}],
  ['fr-ca', {...french, unit: noBreak, french: {high: '', colon: noBreak, guillemets: noBreak}}],
  ['es', spanish],
  ['ca', {...none, groups: true}],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
  [
    'sv',
    {...none, groups: true, beforeNumber: set('s. nr kap. bd fig. § §§'), pieces: pieces('t.+ex. bl.+a. d.+v.s. m.+m.')}
  ],
  [
    'pl',
    {
      ...none,
      groups: true,
      short: set('a i o u w z A I O U W Z'),
      beforeNumber: set('s. nr t. rozdz. rys. tab. art. § §§')
    }
  ],
  [
    'cs',
    {
      ...none,
      groups: true,
      short: set('k s v z o u i a K S V Z O U I A'),
      beforeNumber: set('s. č. sv. obr. tab. kap. § §§')
    }
  ],
  [
    'sk',
    {
      ...none,
      groups: true,
      short: set('k s v z o u i a K S V Z O U I A'),
      beforeNumber: set('s. č. zv. obr. tab. kap. § §§')
    }
  ],
  ['ru', russian],
  ['uk', {...russian, beforeNumber: set('с. стор. № т. гл. рис. табл. ст. п. § §§ р.'), pieces: pieces('н.+е. т.+д.')}],
  ['be', {...russian, pieces: new Map()}],
  ['bg', {...russian, hyphenDash: false, pieces: pieces('т.+е. и+др.')}]
])

/** Languages written without spaces have none to hold. */
const unspacedLanguages = new Set(['zh', 'ja'])

/** The spaces of a BCP 47 tag or its language; those of numbers and units only where we have no table. */
export function spacesFor(lang: string): SpaceRules | undefined {
  return unspacedLanguages.has(lang.split('-', 1)[0]?.toLowerCase() ?? '') ? undefined : (lookUp(table, lang) ?? none)
}

/**
 * Units that stand after a number. Left out: those that are common words somewhere (in, em, ha, mi, a), for a year may stand
 * before them. Source: The International System of Units (BIPM), 9th edition, and units of the trade.
 */
export const units: ReadonlySet<string> = set(
  'km m dm cm mm µm μm nm km² m² dm² cm² mm² m³ dm³ cm³ mm³ g kg mg µg μg t l L hl dl cl ml mL µl h min s ms µs ns d Hz kHz MHz GHz THz bit kbit Mbit Gbit B kB KB MB GB TB PB KiB MiB GiB V mV kV W kW MW GW kWh MWh mA Ω kΩ K °C °F ° ′ ″ % ‰ € $ £ ¥ CHF EUR USD GBP Kč zł Ft kr kr. руб. ₽ ₴ pt px dpi ppi rpm ft lb lbs oz mph kn km/h m/s m/s² l/min g/m² g/cm³ kg/m³ Pa hPa kPa MPa J kJ MJ kcal mol N kN lm lx dB °dH cd'
)
