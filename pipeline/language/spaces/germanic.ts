/** What spaces bind in Germanic and Celtic languages. */
import type {SpaceTable} from './table.js'

export const germanic: readonly SpaceTable[] = [
  {
    tags: 'en',
    authority: "New Hart's Rules 2.5, 10; The Chicago Manual of Style 6.121, 10.12",
    before:
      'p. pp. no. nos. No. Nos. vol. vols. Vol. Vols. ch. chs. Ch. chap. chaps. Chap. fig. figs. Fig. Figs. sec. Sec. art. eq. Eq. par. l. ll. c. ca. § §§ ¶ pl. Pl. bk. Bk. pt. Pt. MS. fol. fols. sig. № £ $ €',
    names:
      'Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Dr Dr. Prof Prof. St St. Messrs Messrs. Rev. Hon. Gen. Capt. Col. Lt. Lt Sgt. Sir Dame'
  },
  {
    tags: 'ga',
    authority: 'An Caighdeán Oifigiúil',
    before: 'lch. lgh. uimh. iml. caib. fíor. § €',
    names: 'Dr Dr. Uas. Mr Mrs'
  },
  {
    tags: 'cy',
    authority: 'Yr Arddulliadur',
    before: 't. tt. rhif cyf. pen. ffig. § £',
    names: 'Dr Dr. Mr Mrs Ms Parch. Yr',
    pieces: 'C.+C. O.+C.'
  },
  {
    tags: 'de lb',
    authority: 'Duden D 1–D 4; DIN 5008',
    before:
      'S. Nr. Nrn. Bd. Bde. Abb. Tab. Kap. Abs. Art. Sp. Z. Anm. H. Jg. Fig. Taf. Bl. Ziff. Nro. No. Vol. Aufl. Fr. Fr § §§ € $ ca.',
    after: 'Uhr Mio. Mrd. Jh. Std. Min. Sek. Fr. Rp.',
    names: 'Dr. Prof. Hr. Hrn. Fr. Frl. St. Hl. hl. Mag. Ing. Dipl.-Ing. Herr Herrn Frau Här Madame',
    pieces:
      'z.+B. z.+T. z.+Z. z.+Hd. d.+h. d.+i. d.+J. d.+R. d.+Ä. u.+a. u.+Ä. u.+U. u.+v. v.+a. v.+m. u.+dgl. o.+ä. o.+Ä. o.+J. o.+O. s.+o. s.+u. i.+d. i.+A. i.+V. i.+e. e.+S. a.+D. a.+a. a.+O. m.+E. m.+a. n.+Chr. v.+Chr. a.+M. a.+d. u.+s. s.+w. v.+l. r.+n.',
    closePieces: true,
    groups: true
  },
  {
    tags: 'nl',
    authority: 'Taalunie, Taaladvies: afkortingen, spaties bij getallen',
    before: 'blz. p. pp. nr. nrs. no. dl. afl. jrg. hfst. hst. afb. fig. tab. art. lid par. vol. ca. nl. § §§ € $ £ №',
    after: 'uur mln. mld.',
    names:
      'dhr. mevr. mw. dr. drs. mr. prof. ir. ing. ds. Dhr. Mevr. Mw. Dr. Drs. Mr. Prof. Ir. Ing. Ds. St. Sint H. jhr.',
    pieces: 'v.+Chr. n.+Chr. a.+u.b.'
  },
  {
    tags: 'af',
    authority: 'Afrikaanse woordelys en spelreëls, afkortings',
    before: 'bl. p. nr. no. dl. hfst. afb. fig. tab. art. par. ca. § R € $',
    names: 'dr. mnr. mev. mej. me. prof. ds. adv. Dr. Mnr. Mev. Mej. Me. Prof. Ds. Adv. St.',
    pieces: 'v.+C. n.+C.',
    groups: true
  },
  {
    tags: 'sv',
    authority: 'Språkrådet, Svenska skrivregler: förkortningar, siffror',
    before: 's. sid. nr kap. bd fig. tab. art. kl. ca § §§',
    after: 'mnkr tkr mn mdr',
    names: 'dr Dr prof. fru herr S:t S:ta',
    pieces: 't.+ex. bl.+a. d.+v.s. m.+m. o.+s.v. s.+k. f.+d. f.+n. fr.+o.m. t.+o.m. e.+Kr. f.+Kr.',
    groups: true
  },
  {
    tags: 'da',
    authority: 'Dansk Sprognævn, Retskrivningsordbogen (2012) § 41–43',
    before: 's. nr. kap. bd. fig. tab. art. stk. kl. ca. § §§',
    after: 'mio. mia.',
    names: 'dr. Dr. prof. hr. fru pastor Sankt Skt.',
    pieces: 'f.+eks. bl.+a. f.+Kr. e.+Kr. m.+m. m.+fl. o.+l. d.+v.s.'
  },
  {
    tags: 'nb nn no',
    authority: 'Språkrådet, Skriveregler: forkortelser, mellomrom',
    before: 's. nr. kap. bd. fig. tab. art. kl. ca. § §§',
    after: 'mill. mrd.',
    names: 'dr. Dr. prof. hr. fru St.',
    pieces: 'f.+eks. bl.+a. f.+Kr. e.+Kr. m.+m. m.+fl. o.+l. o.+a. d.+v.s.',
    groups: true
  },
  {
    tags: 'is',
    authority: 'Íslensk málnefnd, Ritreglur: skammstafanir',
    before: 'bls. nr. kafli bd. mynd tafla kl. gr. um § ca.',
    after: 'kr. millj.',
    names: 'dr. sr. hr. frú próf. Dr. Sr.',
    pieces: 't.+d. o.+fl. o.+s.frv. m.+a. f.+Kr. e.+Kr. þ.+e. þ.+e.a.s. a.+m.k.'
  }
]
