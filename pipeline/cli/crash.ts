import {CommanderError} from 'commander'
import {OutputRefused} from '../write/index.js'
import {WrongSetting} from './settings.js'

/** The last resort: what nothing else could say. Never a stack trace, unless FOURFOLD_DEBUG asks for one. Exit code 2. */
export function reportCrash(cause: unknown): void {
  if (cause instanceof CommanderError) {
    // Commander has printed its message; help and version end with 0, wrong usage with 2.
    process.exitCode = cause.exitCode === 0 ? 0 : 2
    return
  }
  process.exitCode = 2
  if (cause instanceof OutputRefused || cause instanceof WrongSetting) {
    process.stderr.write(`${cause.message}\n`)
    return
  }
  const text = cause instanceof Error ? cause.message : String(cause)
  process.stderr.write(
    `Fourfold stopped on a mistake of its own: ${text}\nNothing was changed in the output folder. Please report this with the manuscript that shows it; FOURFOLD_DEBUG=1 prints where it happened.\n`
  )
  if (process.env['FOURFOLD_DEBUG'] && cause instanceof Error) process.stderr.write(`${cause.stack ?? ''}\n`)
}
