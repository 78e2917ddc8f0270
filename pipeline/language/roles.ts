/**
 * What part of a book a chapter is, by the words of its title.
 *
 * Names that occur as the beginning of ordinary titles too ("Index funds", "Introduction to topology") count only alone,
 * or with a number, a letter or a subtitle after them; the others with any words ("Preface to the second edition").
 */
import type {ChapterRole} from '../model/config.js'
import {lookUp} from './tag.js'

type Names = readonly (readonly [role: ChapterRole, names: readonly string[]])[]

/** Followed by other words they still name the part. */
const withAnyWords: ReadonlySet<ChapterRole> = new Set([
  'preface',
  'foreword',
  'afterword',
  'acknowledgments',
  'about-author'
])

const tables: ReadonlyMap<string, Names> = new Map<string, Names>([
  [
    'en',
    [
      ['dedication', ['dedication']],
      ['epigraph', ['epigraph']],
      ['preface', ['preface']],
      ['foreword', ['foreword']],
      ['introduction', ['introduction']],
      ['prologue', ['prologue', 'prolog']],
      ['conclusion', ['conclusion', 'conclusions']],
      ['epilogue', ['epilogue', 'epilog']],
      ['afterword', ['afterword']],
      ['acknowledgments', ['acknowledgments', 'acknowledgements']],
      ['appendix', ['appendix']],
      ['glossary', ['glossary']],
      ['bibliography', ['bibliography', 'references', 'works cited']],
      ['index', ['index', 'subject index', 'index of names']],
      ['colophon', ['colophon']],
      ['about-author', ['about the author', 'about the authors']]
    ]
  ],
  [
    'de',
    [
      ['dedication', ['widmung']],
      ['epigraph', ['motto']],
      ['preface', ['vorrede']],
      ['foreword', ['vorwort', 'geleitwort', 'zum geleit']],
      ['introduction', ['einleitung', 'einführung']],
      ['prologue', ['prolog']],
      ['conclusion', ['schluss', 'schlusswort', 'fazit']],
      ['epilogue', ['epilog']],
      ['afterword', ['nachwort']],
      ['acknowledgments', ['danksagung', 'dank']],
      ['appendix', ['anhang']],
      ['glossary', ['glossar']],
      ['bibliography', ['literaturverzeichnis', 'literatur', 'bibliographie', 'bibliografie']],
      ['index', ['register', 'sachregister', 'personenregister', 'stichwortverzeichnis']],
      ['colophon', ['kolophon']],
      ['about-author', ['über den autor', 'über die autorin', 'über die autoren']]
    ]
  ],
  [
    'fr',
    [
      ['dedication', ['dédicace']],
      ['epigraph', ['épigraphe', 'exergue']],
      ['preface', ['préface']],
      ['foreword', ['avant-propos', 'avertissement']],
      ['introduction', ['introduction']],
      ['prologue', ['prologue']],
      ['conclusion', ['conclusion']],
      ['epilogue', ['épilogue']],
      ['afterword', ['postface']],
      ['acknowledgments', ['remerciements']],
      ['appendix', ['annexe', 'appendice']],
      ['glossary', ['glossaire']],
      ['bibliography', ['bibliographie']],
      ['index', ['index']],
      ['colophon', ['colophon', 'achevé d’imprimer']],
      ['about-author', ['à propos de l’auteur', 'à propos de l’autrice']]
    ]
  ],
  [
    'es',
    [
      ['dedication', ['dedicatoria']],
      ['epigraph', ['epígrafe']],
      ['foreword', ['prefacio', 'presentación']],
      ['preface', ['prólogo', 'prefacio del autor']],
      ['introduction', ['introducción']],
      ['conclusion', ['conclusión', 'conclusiones']],
      ['epilogue', ['epílogo']],
      ['afterword', ['posfacio', 'postfacio']],
      ['acknowledgments', ['agradecimientos']],
      ['appendix', ['apéndice', 'anexo']],
      ['glossary', ['glosario']],
      ['bibliography', ['bibliografía']],
      ['index', ['índice alfabético', 'índice onomástico', 'índice analítico']],
      ['colophon', ['colofón']],
      ['about-author', ['sobre el autor', 'sobre la autora']]
    ]
  ],
  [
    'it',
    [
      ['dedication', ['dedica']],
      ['epigraph', ['epigrafe']],
      ['preface', ['prefazione']],
      ['foreword', ['premessa', 'presentazione']],
      ['introduction', ['introduzione']],
      ['prologue', ['prologo']],
      ['conclusion', ['conclusione', 'conclusioni']],
      ['epilogue', ['epilogo']],
      ['afterword', ['postfazione']],
      ['acknowledgments', ['ringraziamenti']],
      ['appendix', ['appendice']],
      ['glossary', ['glossario']],
      ['bibliography', ['bibliografia']],
      ['index', ['indice analitico', 'indice dei nomi']],
      ['colophon', ['colophon']],
      ['about-author', ['l’autore', 'l’autrice', 'nota sull’autore']]
    ]
  ],
  [
    'nl',
    [
      ['dedication', ['opdracht']],
      ['epigraph', ['motto']],
      ['preface', ['woord vooraf', 'ter inleiding']],
      ['foreword', ['voorwoord']],
      ['introduction', ['inleiding']],
      ['prologue', ['proloog']],
      ['conclusion', ['conclusie', 'besluit', 'slot']],
      ['epilogue', ['epiloog']],
      ['afterword', ['nawoord']],
      ['acknowledgments', ['dankwoord', 'verantwoording en dank']],
      ['appendix', ['bijlage', 'appendix']],
      ['glossary', ['woordenlijst', 'begrippenlijst', 'glossarium']],
      ['bibliography', ['bibliografie', 'literatuur', 'literatuurlijst']],
      ['index', ['register', 'zakenregister', 'personenregister', 'index']],
      ['colophon', ['colofon']],
      ['about-author', ['over de auteur', 'over de schrijver']]
    ]
  ]
])

/** The role a chapter's title names in its language, else in English; `undefined` when it names none. */
export function roleOfTitle(title: string, lang: string): ChapterRole | undefined {
  const words = title.trim().toLowerCase().replaceAll("'", '’')
  for (const table of [lookUp(tables, lang), lookUp(tables, 'en')]) {
    const found = table?.find(([role, names]) => names.some(name => matches(words, name, withAnyWords.has(role))))
    if (found !== undefined) return found[0]
  }
  return undefined
}

function matches(title: string, name: string, anyWords: boolean): boolean {
  if (!title.startsWith(name)) return false
  const rest = title.slice(name.length)
  if (rest === '') return true
  return anyWords
    ? /^[\s:.,–—-]/u.test(rest)
    : /^(?:\s*[:.–—]|\s+-|\s+(?:\d+|[ivxlc]+|\p{L})(?![\p{L}\p{N}]))/u.test(rest)
}
