/** What spaces bind in Slavic and Baltic languages. */
import type {SpaceTable} from './table.js'

const czech = {
  short: 'k s v z o u i a K S V Z O U I A',
  groups: true,
  names: 'p. pí sl. dr. Dr. prof. Prof. doc. Doc. Ing. Mgr. MUDr. JUDr. PhDr. RNDr. Bc. sv. gen. plk.'
} as const

export const slavic: readonly SpaceTable[] = [
  {
    tags: 'pl',
    authority: 'Wielki słownik ortograficzny PWN: skróty; PN-83/P-55366 Zasady składania tekstów',
    before: 's. str. nr t. rozdz. rys. tab. art. ust. pkt poz. par. ryc. il. § §§ ok. ul.',
    after: 'r. w. tys. mln mld gr zł',
    names: 'dr prof. inż. mgr ks. św. p. gen. płk kpt. doc. hab. im. ul. pani pan',
    pieces: 'p.+n.e. n.+e. m.+in. p.+o. m.+st.',
    short: 'a i o u w z A I O U W Z',
    groups: true
  },
  {
    tags: 'cs',
    authority: 'Internetová jazyková příručka: zkratky, zalomení řádků, psaní čísel; ČSN 01 6910',
    ...czech,
    before: 's. str. č. sv. obr. tab. kap. čl. odst. roč. pozn. r. § §§',
    after: 'tis. mil. mld. hod. min. r.',
    pieces: 'př.+n. n.+l. t.+j. t.+č. s.+r. r.+o. a.+s. n.+m. m.+n.'
  },
  {
    tags: 'sk',
    authority: 'Pravidlá slovenského pravopisu (2013); STN 01 6910',
    ...czech,
    before: 's. str. č. zv. obr. tab. kap. čl. ods. roč. r. § §§',
    after: 'tis. mil. mld. hod. min. r.',
    pieces: 'pred+Kr. pr.+Kr. po+Kr. n.+l. t.+j. t.+č. s.+r. r.+o. a.+s. n.+m.'
  },
  {
    tags: 'sl',
    authority: 'Slovenski pravopis § 1023–1055: okrajšave, stičnost',
    before: 'str. št. sl. tab. pogl. čl. zv. l. pribl. § €',
    after: 'tis. mio. mrd.',
    names: 'dr. prof. g. ga. gdč. mag. inž. sv. doc.',
    pieces: 'pr.+n. n.+št. pr.+Kr. po+Kr. t.+i. t.+j. d.+o. o.+o. n.+m.',
    groups: true
  },
  {
    tags: 'hr bs',
    authority: 'Hrvatski pravopis (2013): kratice, bjeline',
    before: 'str. br. sl. tab. pogl. čl. sv. god. § €',
    after: 'tis. mil. mlrd.',
    names: 'dr. prof. g. gđa mr. sv. akad. doc. ing. fra',
    pieces: 'pr.+Kr. po+Kr. n.+e. pr.+n. t.+j. d.+o. o.+o. s.+r.'
  },
  {
    tags: 'sr',
    authority: 'Правопис српскога језика (2010): скраћенице',
    before: 'стр. бр. сл. таб. гл. чл. св. год. str. br. sl. tab. gl. čl. sv. god. §',
    after: 'г. год. хиљ. мил. god.',
    names: 'др проф. г. гђа мр св. акад. dr prof. g. gđa mr sv.',
    pieces: 'н.+е. п.+н. пр.+Хр. т.+ј. n.+e. t.+j.'
  },
  {
    tags: 'bg',
    authority: 'Официален правописен речник на българския език (2012): съкращения',
    before: 'с. стр. № т. гл. фиг. табл. чл. ал. кн. бр. ул. §',
    after: 'г. в. лв. лева ст. хил. млн. млрд. м км кг л ч. мин.',
    names: 'г-н г-жа г-ца проф. акад. доц. д-р св. инж. ул. гр.',
    pieces: 'т.+е. т.+н. т.+нар. и+др. пр.+н. пр.+Хр. сл.+Хр. н.+е.',
    groups: true
  },
  {
    tags: 'ru',
    authority: 'Мильчин, Чельцова, Справочник издателя и автора (2018), 6, 7; ГОСТ 7.0.12',
    before: 'с. стр. № т. гл. рис. табл. ст. п. пп. ч. кн. вып. изд. ок. § §§ г. д. кв. ул.',
    after: 'г. гг. в. вв. тыс. млн млрд руб. коп. ч. мин. сек. м км кг л с. стр. чел. экз.',
    names: 'г. г-н г-жа проф. акад. доц. св. им. д-р гр. ул. пос. обл. о.',
    pieces: 'т.+е. т.+д. т.+п. т.+к. т.+н. т.+ч. н.+э. до+н. и+др. и+пр. и+т. с.+ш. ю.+ш. в.+д. з.+д.',
    short: 2,
    hyphenDash: true,
    groups: true
  },
  {
    tags: 'uk',
    authority: 'Український правопис (2019) § 61–63; ДСТУ 3582:2013',
    before: 'с. стор. № т. гл. розд. рис. табл. ст. п. пп. ч. кн. вип. бл. § §§ м. буд. кв. вул.',
    after: 'р. рр. ст. тис. млн млрд грн коп. год хв м км кг л с. осіб прим.',
    names: 'п. пп. проф. акад. доц. св. ім. д-р гр. вул. м. с. о.',
    pieces: 'т.+д. т.+п. т.+зв. н.+е. до+н. і+т. та+ін. й+т. т.+ч.',
    short: 2,
    hyphenDash: true,
    groups: true
  },
  {
    tags: 'be',
    authority: 'Правілы беларускай арфаграфіі і пунктуацыі (2008); СТБ 7.12',
    before: 'с. стар. № т. гл. раз. мал. табл. арт. п. ч. кн. вып. § §§ г. вул.',
    after: 'г. гг. ст. стст. тыс. млн млрд руб. кап. м км кг л с. чал.',
    names: 'г. праф. акад. дац. св. імя д-р вул. а.',
    pieces: 'н.+э. да+н. г.+д. і+г. г.+зн. і+інш. г.+зв.',
    short: 2,
    hyphenDash: true,
    groups: true
  },
  {
    tags: 'lt',
    authority: 'VLKK, Privalomosios skyrybos taisyklės; Lietuvių kalbos rašyba: santrumpos',
    before: 'p. psl. nr. Nr. t. sk. pav. lent. str. kn. d. § §§',
    after: 'm. d. a. val. min. tūkst. mln. mlrd. Eur ct',
    names: 'dr. prof. doc. p. šv. akad. kun. vysk. Šv.',
    pieces: 'pr.+Kr. po+Kr. ir+kt. ir+t. t.+y. t.+t. pr.+m.',
    groups: true
  },
  {
    tags: 'lv',
    authority: 'Latviešu valodas pareizrakstība: saīsinājumi',
    before: 'Nr. nr. sēj. att. tab. nod. § §§ ap',
    after: 'lpp. g. gs. gads gada tūkst. milj. mljrd. plkst.',
    names: 'Dr. dr. prof. Prof. doc. Sv. sv. Sv kungs',
    pieces: 'p.+m.ē. m.+ē. u.+c. t.+i. t.+s. u.+tml. pr.+Kr.',
    groups: true
  }
]
