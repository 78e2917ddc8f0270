/** Files that cannot be read as they should: bytes, characters, pictures, paths. */
import {rule} from '../rule.js'

export const fileRules = {
  'file-unreadable': rule<{file: string; reason: string}>(
    'error',
    ({file, reason}) => [
      `\`${file}\` cannot be read: ${reason}.`,
      'A readable file was expected.',
      'Check its name and permissions; the rest is built.'
    ],
    'A file that the publication names could not be opened. It is left out, and everything else is built.'
  ),
  'text-invalid': rule<{what: string}>(
    'error',
    ({what}) => [
      `The file has ${what}.`,
      'UTF-8 text without control characters was expected.',
      'Save it as UTF-8; each bad character is shown as U+FFFD meanwhile.'
    ],
    'Manuscripts are UTF-8. Bytes that are not, and control characters other than tab and line ends, cannot be printed.'
  ),
  'path-outside': rule<{path: string}>(
    'error',
    ({path}) => [
      `\`${path}\` leads out of the publication's folder.`,
      'A path inside the folder was expected.',
      'Copy the file into the folder and correct the path.'
    ],
    'A build reads nothing outside the folder of the publication, so that it gives the same result on every machine.'
  ),
  'nesting-too-deep': rule<{levels: number}>(
    'warn',
    ({levels}) => [
      `${levels} levels or more are nested here.`,
      'Fewer than 500 were expected.',
      'Write it flatter; the inner ones are printed as typed.'
    ],
    'No reader can follow such a structure, and most programs that read the editions would fail on it.'
  )
} as const
