/** Names of the months. Source: Unicode CLDR 48. */
import {lookUp} from './tag.js'

/** Names as they stand after a day; after the stroke, where they differ, as they stand alone. `_` is a space in a name. */
const rows: readonly (readonly [tags: string, names: string])[] = [
  ['af', 'Januarie Februarie Maart April Mei Junie Julie Augustus September Oktober November Desember'],
  ['ar', 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'],
  [
    'ar-iq ar-jo ar-lb ar-ps ar-sy',
    'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول'
  ],
  ['ar-dz ar-tn', 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'],
  ['ar-ma', 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'],
  ['ar-mr', 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'],
  [
    'be',
    'студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня|студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань'
  ],
  ['bg', 'януари февруари март април май юни юли август септември октомври ноември декември'],
  ['bs', 'januar februar mart april maj juni juli august septembar oktobar novembar decembar'],
  [
    'ca',
    'de_gener de_febrer de_març d’abril de_maig de_juny de_juliol d’agost de_setembre d’octubre de_novembre de_desembre|gener febrer març abril maig juny juliol agost setembre octubre novembre desembre'
  ],
  [
    'cs',
    'ledna února března dubna května června července srpna září října listopadu prosince|leden únor březen duben květen červen červenec srpen září říjen listopad prosinec'
  ],
  ['cy', 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'],
  ['da', 'januar februar marts april maj juni juli august september oktober november december'],
  ['de', 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
  ['de-at', 'Jänner Februar März April Mai Juni Juli August September Oktober November Dezember'],
  [
    'el',
    'Ιανουαρίου Φεβρουαρίου Μαρτίου Απριλίου Μαΐου Ιουνίου Ιουλίου Αυγούστου Σεπτεμβρίου Οκτωβρίου Νοεμβρίου Δεκεμβρίου|Ιανουάριος Φεβρουάριος Μάρτιος Απρίλιος Μάιος Ιούνιος Ιούλιος Αύγουστος Σεπτέμβριος Οκτώβριος Νοέμβριος Δεκέμβριος'
  ],
  ['en', 'January February March April May June July August September October November December'],
  ['es', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
  ['et', 'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember'],
  ['eu', 'urtarrila otsaila martxoa apirila maiatza ekaina uztaila abuztua iraila urria azaroa abendua'],
  [
    'fa',
    'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند|ژانویهٔ فوریهٔ مارس آوریل مهٔ ژوئن ژوئیهٔ اوت سپتامبر اکتبر نوامبر دسامبر'
  ],
  [
    'fi',
    'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta|tammikuu helmikuu maaliskuu huhtikuu toukokuu kesäkuu heinäkuu elokuu syyskuu lokakuu marraskuu joulukuu'
  ],
  ['fr', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
  ['ga', 'Eanáir Feabhra Márta Aibreán Bealtaine Meitheamh Iúil Lúnasa Meán_Fómhair Deireadh_Fómhair Samhain Nollaig'],
  ['gl', 'xaneiro febreiro marzo abril maio xuño xullo agosto setembro outubro novembro decembro'],
  ['he', 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'],
  ['hi', 'जनवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर'],
  [
    'hr',
    'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca|siječanj veljača ožujak travanj svibanj lipanj srpanj kolovoz rujan listopad studeni prosinac'
  ],
  ['hu', 'január február március április május június július augusztus szeptember október november december'],
  ['id', 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'],
  ['is', 'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember'],
  ['it', 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'],
  ['lb', 'Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember'],
  [
    'lt',
    'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio|sausis vasaris kovas balandis gegužė birželis liepa rugpjūtis rugsėjis spalis lapkritis gruodis'
  ],
  ['lv', 'janvāris februāris marts aprīlis maijs jūnijs jūlijs augusts septembris oktobris novembris decembris'],
  ['nb nn no', 'januar februar mars april mai juni juli august september oktober november desember'],
  ['nl', 'januari februari maart april mei juni juli augustus september oktober november december'],
  [
    'pl',
    'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia|styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień'
  ],
  ['pt', 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'],
  ['ro', 'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie'],
  [
    'ru',
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря|январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'
  ],
  [
    'sk',
    'januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra|január február marec apríl máj jún júl august september október november december'
  ],
  ['sl', 'januar februar marec april maj junij julij avgust september oktober november december'],
  ['sr', 'јануар фебруар март април мај јун јул август септембар октобар новембар децембар'],
  ['sv', 'januari februari mars april maj juni juli augusti september oktober november december'],
  ['tr', 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'],
  [
    'uk',
    'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня|січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень'
  ],
  ['ur', 'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر'],
  ['vi zh ja ko', '1 2 3 4 5 6 7 8 9 10 11 12']
]

const table: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([tags, names]) => tags.split(' ').map(tag => [tag, names] as const))
)

/** The twelve names in a language, else in English. Persian has those of its own calendar after a day. */
export function monthNames(lang: string, place: 'day' | 'alone'): readonly string[] {
  const [day = '', alone = day] = (lookUp(table, lang) ?? lookUp(table, 'en') ?? '').split('|')
  return (place === 'day' ? day : alone).split(' ').map(name => name.replace('_', ' '))
}
