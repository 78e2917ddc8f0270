import type {Diagnostics} from '../diagnostics/collector.js'
import {fileStart} from './lines.js'

/** Configuration of other tools, and where its most common keys go. */
const tools: readonly {readonly file: string; readonly tool: string; readonly keys: string}[] = [
  {file: '_quarto.yml', tool: 'Quarto', keys: '`title`, `author`, `date`, `lang`, `book.chapters` as `main`'},
  {
    file: '_bookdown.yml',
    tool: 'bookdown',
    keys: '`book_filename` as `slug`, `language` as `lang`, `rmd_files` as `main`'
  },
  {file: 'myst.yml', tool: 'MyST', keys: '`project.title`, `project.authors`, `project.toc` as `main`'},
  {file: 'book.toml', tool: 'mdBook', keys: '`book.title`, `book.authors`, `book.language` as `lang`'}
]

/** Report `publication-foreign` for the configuration of another tool in a folder. */
export function reportForeign(has: (file: string) => boolean, prefix: string, diagnostics: Diagnostics): void {
  for (const {file, tool, keys} of tools) {
    if (has(file)) diagnostics.report('publication-foreign', {...fileStart, file: prefix + file}, {file, tool, keys})
  }
}
