/** Commands and flags. Each command is a file of its own, loaded when it is called. */
import {existsSync} from 'node:fs'
import {Command, InvalidArgumentError, Option} from 'commander'
import {editionNames} from '../model/edition.js'
import type {EditionName} from '../model/edition.js'
import {nearest, suggestion} from '../diagnostics/near.js'
import {version} from '../read/version.js'
import {reportForms} from './report-form.js'
import {siteAddress, WrongSetting} from './settings.js'
import type {Flags} from './settings.js'

export function createProgram(): Command {
  const program = new Command('fourfold')
  program
    .description('One Markdown source, four editions: web pages, a PDF, an EPUB and a newsletter.')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .showHelpAfterError('(fourfold --help lists the commands and flags)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Environment:
  FOURFOLD_URL        the same as --url
  SOURCE_DATE_EPOCH   the date of the build, in seconds since 1970
  NO_COLOR            no colours

Forms of the report (--format), on the standard output but for text:
  text     for people                    json    all messages and what was made
  sarif    SARIF 2.1.0, for code hosts   github  annotations of GitHub Actions

Exit codes:
  0  everything was made          1  made, but the manuscript has errors
  2  wrong usage, or a build that failed: the output folder was not touched`
    )

  publishing(program.command('build', {isDefault: true}).description('make the editions (the default command)')).action(
    async (paths: string[], flags: Flags) => {
      refuseUnknownCommand(program)
      await (await import('./build.js')).build(paths, flags)
    }
  )
  publishing(program.command('check').description('find every problem and write nothing')).action(
    async (paths: string[], flags: Flags) => (await import('./check.js')).check(paths, flags)
  )
  publishing(
    program.command('dev').description('build, serve the pages on this machine, and build again on every save')
  )
    .option('--port <number>', 'port to serve on', integer, 4400)
    .action(async (paths: string[], flags: Flags & {port: number}) => (await import('./dev.js')).dev(paths, flags))
  program
    .command('clean')
    .description('remove what builds made: the output folder and kept values')
    .option('--out <folder>', 'output folder', 'dist')
    .action(async (flags: {out: string}) => (await import('./clean.js')).clean(flags))
  program
    .command('init')
    .description('start a small publication that builds')
    .argument('[folder]', 'where', 'source/my-book')
    .action(async (folder: string) => (await import('./init.js')).init(folder))
  program
    .command('explain')
    .description('tell more about a rule that a message names')
    .argument('<rule>', 'for example link-dead')
    .action(async (name: string) => (await import('./explain.js')).explain(name))
  return program
}

/** The first word is a path when it is no command: unless nothing is there and it looks like one. */
function refuseUnknownCommand(program: Command): void {
  const [word = 'build'] = program.args
  const names = program.commands.map(command => command.name())
  const near = names.includes(word) || existsSync(word) ? undefined : nearest(word, names)
  if (near === undefined) return
  program.error(`error: \`${word}\` is neither a command nor a file. ${suggestion(near, '')}`, {exitCode: 2})
}

function publishing(command: Command): Command {
  return command
    .argument('[path...]', 'files or folders of Markdown; none: source/, else the current folder')
    .addOption(new Option('--to <editions>', 'only these, divided by commas: html,pdf,epub,email').argParser(editions))
    .option('--out <folder>', 'output folder', 'dist')
    .option('--url <address>', 'where the pages will stand, for example https://example.org/', address)
    .option('--chapter <name...>', 'only these chapters: slug, path or number')
    .option('--drafts', 'put drafts in', false)
    .option('--strict', 'exit with 1 on warnings, too', false)
    .addOption(new Option('--format <form>', 'form of the report').choices(reportForms).default('text'))
    .option('--quiet', 'print errors and warnings only', false)
}

function editions(list: string): ReadonlySet<EditionName> {
  const chosen = new Set<EditionName>()
  for (const name of list.split(',').map(part => part.trim())) {
    const edition = editionNames.find(known => known === name)
    if (edition === undefined) {
      throw new InvalidArgumentError(
        `\`${name}\` is not an edition. ${suggestion(nearest(name, editionNames), 'They are html, pdf, epub and email.')}`
      )
    }
    chosen.add(edition)
  }
  return chosen
}

function address(text: string): string {
  try {
    return siteAddress(text)
  } catch (cause) {
    throw cause instanceof WrongSetting ? new InvalidArgumentError(cause.message) : cause
  }
}

function integer(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 0 || value > 65_535)
    throw new InvalidArgumentError('A port from 0 to 65535 was expected.')
  return value
}
