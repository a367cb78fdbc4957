import { Command } from 'commander'
import type { CliParts } from './cli-parts.ts'

/** The program with some of its commands; a command is a file that adds itself. */
export function cliProgram(
  parts: CliParts,
  commands: readonly ((program: Command, parts: CliParts) => void)[],
): Command {
  const program = new Command('reprise')
  program
    .description('LLM response cache and gateway')
    .version(parts.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => parts.stdout.write(text),
      writeErr: (text) => parts.stderr.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, 'reprise: ')),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .addHelpText('after', '\nExit codes: 0 done, 1 failed, 2 used wrongly.')
  for (const addCommand of commands) addCommand(program, parts)
  return program
}
