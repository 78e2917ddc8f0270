/** What spaces bind in Romance languages and Basque. */
import type {SpaceTable} from './table.js'

const thin = '\u202F'
const full = '\u00A0'
const french = {
  before:
    'p. pp. n° no nos nᵒ nos. t. vol. chap. art. fig. pl. § §§ col. f. fol. ms. ms éd. l. livre tome page pages chapitre numéro € $ № v.',
  names: 'M. MM. Mme Mmes Mlle Mlles Dr Pr Me Mgr St Ste saint sainte',
  pieces: 'av.+J.-C. apr.+J.-C. p.+ex. c.+-à-d. s.+l. s.+d. op.+cit. loc.+cit. J.+-C.',
  groups: true
} as const
export const romance: readonly SpaceTable[] = [
  {
    tags: 'fr',
    authority: 'Lexique des règles typographiques en usage à l’Imprimerie nationale',
    ...french,
    french: {high: thin, colon: full, guillemets: thin, unit: thin}
  },
  {
    tags: 'fr-ch',
    authority: 'Guide du typographe (AST)',
    ...french,
    french: {high: thin, colon: thin, guillemets: thin, unit: thin}
  },
  {
    tags: 'fr-ca',
    authority: 'Office québécois de la langue française, Espacement',
    ...french,
    french: {high: '', colon: full, guillemets: full, unit: full}
  },
  {
    tags: 'es',
    authority: 'RAE y ASALE, Ortografía (2010) VII 2, VIII; Diccionario panhispánico de dudas, abreviaturas',
    before:
      'p. pp. pág. págs. n.º n.ᵒ núm. núms. vol. vols. t. tomo cap. caps. art. arts. fig. figs. lám. l. v. fol. s. ss. siglo § §§ € $ №',
    names:
      'Sr. Sra. Sres. Sras. Srta. D. Dña. D.ª Dª Dr. Dra. Prof. Lic. Ing. Fr. S. Sto. Sta. San Santa Santo don doña Ud.',
    pieces: 'p.+ej. a.+C. d.+C. a.+e. e.+c. EE.+UU. JJ.+OO. CC.+OO. FF.+AA. RR.+HH. s.+l. s.+f. q.+e. op.+cit. S.+A.',
    groups: true
  },
  {
    tags: 'ca',
    authority: 'Institut d’Estudis Catalans, Ortografia catalana, abreviatures',
    before: 'p. pp. pàg. pàgs. núm. núms. vol. t. cap. caps. art. fig. figs. l. s. segle § €',
    names: 'Sr. Sra. Srta. Dr. Dra. Prof. Mn. St. Sta. Sant Santa en na',
    pieces: 'a.+C. d.+C. p.+ex. EE.+UU. s.+l. op.+cit.',
    groups: true
  },
  {
    tags: 'gl',
    authority: 'Real Academia Galega, abreviaturas',
    before: 'p. pp. páx. páxs. n.º núm. vol. t. cap. art. fig. s. século § €',
    names: 'Sr. Sra. D. Dna. Dr. Dra. Prof. San Santa Santo don dona',
    pieces: 'a.+C. d.+C. p.+ex. EE.+UU.',
    groups: true
  },
  {
    tags: 'eu',
    authority: 'Euskaltzaindia, laburtzapenak',
    before: 'or. orr. zk. zenb. bol. kap. irud. art. § €',
    names: 'jn. and. dr. Dr. prof.',
    pieces: 'K.+a. K.+o.'
  },
  {
    tags: 'it',
    authority: 'Treccani, abbreviazioni; Accademia della Crusca',
    before:
      'p. pp. pag. pagg. n. nn. nr. n° vol. voll. t. cap. capp. art. artt. fig. figg. tav. tavv. tab. c. cc. f. ff. col. r. v. sec. § §§ € $ №',
    names:
      'sig. sigg. sig.ra sig.na Sig. Sigg. Sig.ra dott. dott.ssa Dott. Dott.ssa dr. Dr. prof. prof.ssa Prof. Prof.ssa ing. avv. on. mons. don San Santa S. SS. s.',
    pieces: 'a.+C. d.+C. p.+es. per+es. ad+es. op.+cit. loc.+cit. s.+l. s.+d. s.+v. S.+p.A.',
    groups: true
  },
  {
    tags: 'pt',
    authority: 'Código de Redação da União Europeia, abreviaturas; Academia Brasileira de Letras, VOLP',
    before: 'p. pp. pág. págs. n.º n.os vol. vols. t. cap. caps. art. fig. figs. séc. século § §§ R$ € $',
    names: 'Sr. Sra. Sr.ª Dr. Dra. Dr.ª D. Prof. Prof.ª Eng. Eng.º S. São Santa Santo',
    pieces: 'a.+C. d.+C. p.+ex. E.+U.A. s.+l.',
    groups: true
  },
  {
    tags: 'ro',
    authority: 'DOOM³ (2021): abrevieri; Îndreptar ortografic',
    before: 'p. pp. pag. nr. vol. cap. fig. tab. art. alin. lit. sec. secolul § §§ cca',
    after: 'mil. mld. lei',
    names: 'dl dna dl. dna. d-l d-na dr. Dr. prof. Prof. ing. acad. Sf. sf. Sfântul Sfânta',
    pieces: 'î.+Hr. d.+Hr. î.+e.n. î.+e. e.+n. p.+ex. ș.+a. ș.+a.m.d. S.+A.'
  }
]
