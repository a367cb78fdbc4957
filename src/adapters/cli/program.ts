import { Command } from 'commander'
import { checkConfigCommand } from './check-config-command.ts'
import type { CliParts } from './cli-parts.ts'
import { demoCommand } from './demo-command.ts'
import { doctorCommand } from './doctor-command.ts'
import { explainCommand } from './explain-command.ts'
import { exportCommand } from './export-command.ts'
import { getCommand } from './get-command.ts'
import { importCommand } from './import-command.ts'
import { invalidateCommand } from './invalidate-command.ts'
import { semanticCommand } from './semantic-command.ts'
import { serveCommand } from './serve-command.ts'
import { simulateCommand } from './simulate-command.ts'
import { statsCommand } from './stats-command.ts'
import { warmCommand } from './warm-command.ts'

/** The program with all its commands; a command is a file that adds itself. */
export function cliProgram(parts: CliParts): Command {
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
  serveCommand(program, parts)
  checkConfigCommand(program, parts)
  doctorCommand(program, parts)
  demoCommand(program, parts)
  statsCommand(program, parts)
  getCommand(program, parts)
  explainCommand(program, parts)
  invalidateCommand(program, parts)
  warmCommand(program, parts)
  exportCommand(program, parts)
  importCommand(program, parts)
  simulateCommand(program, parts)
  semanticCommand(program, parts)
  return program
}
