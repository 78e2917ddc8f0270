/** Titles, headings, notes, tables: the structure of one file. */
import {rule} from '../rule.js'

export const structureRules = {
  'solution-alone': rule<Record<string, never>>(
    'warn',
    () => [
      'This solution follows no exercise.',
      'An exercise before it was expected, or one that `for=` names, since `solutions:` moves it to the back.',
      'Write `::: {.solution for=exr-x}`; meanwhile it is printed where it stands.'
    ],
    'Solutions at the end of a chapter or book bear the number of their exercise and lead back to it.'
  ),
  'title-missing': rule<{name: string}>(
    'warn',
    ({name}) => [
      `The file has no title, so "${name}" is used.`,
      '`title:` or one `# Heading` was expected.',
      'Add one.'
    ],
    'The title stands in the contents, in the running head, in the tab of the browser and in the subject of the mail.'
  ),
  'headings-shifted': rule<{count: number}>(
    'info',
    ({count}) => [
      `There is a title and ${count} more level-1 ${count === 1 ? 'heading' : 'headings'}.`,
      'Sections from level 2 were expected.',
      'Nothing to do: all headings were moved down one level.'
    ],
    'A page has one title. Where a file has a title and further level-1 headings, its headings move down together.'
  ),
  'heading-skip': rule<{from: number; to: number}>(
    'warn',
    ({from, to}) => [
      `Level ${from} is followed by level ${to}.`,
      `At most level ${from + 1} was expected.`,
      `Use \`${'#'.repeat(from + 1)}\`; it is printed so.`
    ],
    'Readers who move by headings expect no gap in the levels.'
  ),
  'heading-empty': rule<Record<string, never>>(
    'error',
    () => ['A heading has no text.', 'Words were expected.', 'Remove it or write them; it is left out meanwhile.'],
    'An empty heading is a place in the contents that says nothing.'
  ),
  'heading-repeated': rule<{text: string; count: number}>(
    'info',
    ({text, count}) => [
      `"${text}" occurs ${count} times.`,
      'Headings that differ were expected.',
      'Nothing to do, unless you link to it: the later ones get `-1`, `-2` at the end of their ids.'
    ],
    'A heading is linked to by its words, so equal headings get numbers in the order they come.'
  ),
  'id-duplicate': rule<{id: string; line: number}>(
    'error',
    ({id, line}) => [
      `The id \`${id}\` is also on line ${line}.`,
      'Ids that differ were expected.',
      'Rename one of them; links lead to the first.'
    ],
    'A link can lead to one place only.'
  ),
  'footnote-undefined': rule<{id: string}>(
    'error',
    ({id}) => [
      `\`[^${id}]\` has no text.`,
      `One \`[^${id}]: …\` in this file was expected.`,
      `Add it, or write \`\\[^${id}]\`.`
    ],
    'The note is called but never written. It is printed as typed.'
  ),
  'footnote-duplicate': rule<{id: string; line: number}>(
    'error',
    ({id, line}) => [
      `\`[^${id}]\` has two texts; the first is on line ${line}.`,
      'One text for each note was expected.',
      'Rename one of them; the first counts, this one is printed unnumbered.'
    ],
    'A call can lead to one note only.'
  ),
  'footnote-unused': rule<{id: string}>(
    'warn',
    ({id}) => [
      `The note \`${id}\` is never called.`,
      'One call in the text was expected.',
      `Write \`[^${id}]\` where it belongs, or delete it; it is printed after the others, without a number.`
    ],
    'No word is lost: a note that nothing calls is printed at the end of the notes.'
  ),
  'footnote-nested': rule<{id: string}>(
    'warn',
    ({id}) => [
      `The note \`${id}\` is called in another note.`,
      'Calls in the text were expected.',
      'Put its words into the outer note; they are printed there in parentheses.'
    ],
    'A note in a note cannot be set at the foot of a page or opened over the text.'
  ),
  'table-ragged': rule<{cells: number; columns: number; others: number}>(
    'warn',
    ({cells, columns, others}) => [
      `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}${
        others === 0 ? '' : `, and ${others} more of its table ${others === 1 ? 'has' : 'have'} too many or too few`
      }.`,
      `${columns} were expected.`,
      'Add or remove cells, or write `\\|` for a bar in the text; cells that are too many are kept in the last column.'
    ],
    'Every row of a table has as many cells as its head. The first rows that have not are told each at its place, the others together.'
  ),
  'table-dialect': rule<{kind: 'grid' | 'simple' | 'multiline'}>(
    'error',
    ({kind}) => [
      `A ${kind} table of Pandoc is printed as typed.`,
      'A table of pipes, or one of HTML, was expected.',
      'Write `| a | b |` in each row, with `|---|---|` below the heads.'
    ],
    'Tables drawn with dashes and spaces are printed line by line as they stand, in the type of code.'
  ),
  'table-long': rule<{rows: number; printed: number}>(
    'error',
    ({rows, printed}) => [
      `The table has ${rows} rows, and the first ${printed} are printed.`,
      'At most 20,000 rows and 60,000 cells were expected.',
      'Print a part or a summary of it, and link to the whole file.'
    ],
    'Nobody reads a table of a thousand pages, and no reading app opens it. A link to the file gives readers all rows.'
  ),
  'csv-quote-open': rule<{line: number}>(
    'error',
    ({line}) => [
      `On line ${line} of the values a quote is opened and never closed.`,
      'A `"` at its end was expected.',
      'Close it, or double it if it belongs to the words; all that follows stands in one cell meanwhile.'
    ],
    'In values separated by commas a cell between quotes may hold commas and line ends; a quote in it is typed twice.'
  ),
  'list-table-rows': rule<Record<string, never>>(
    'error',
    () => [
      'This list table is not a list of lists.',
      'One item a row, each with a list of its cells, was expected.',
      'Write `* - a`, and the other cells of the row below it as `  - b`; it is printed as it is meanwhile.'
    ],
    'In a `{list-table}` each item is a row, and holds a list of which each item is a cell.'
  )
} as const
