import { CommanderError } from 'commander'
import { ConfigurationError, RepriseError } from '../../domain/errors.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import type { everyCommand } from './every-command.ts'
import { cliProgram } from './program.ts'
import { serveCommand } from './serve-command.ts'
import { ReaderLeft, toleratesReaders, written } from './written.ts'

/** How a command ended, as the process says it: done, failed, or used wrongly. */
export type ExitCode = 0 | 1 | 2

/** Runs the command that the arguments name, those after the program's own name. Never rejects: what goes wrong is said on stderr. */
export async function runCli(args: readonly string[], parts: CliParts): Promise<ExitCode> {
  toleratesReaders(parts.stdout)
  toleratesReaders(parts.stderr)
  try {
    const commands = await commandsFor(args[0])
    await cliProgram(parts, commands).parseAsync(args, { from: 'user' })
    return 0
  } catch (error) {
    return await reported(error, parts)
  }
}

/** For `serve`, which is waited for, the other commands are not loaded: they are a tenth of its start. */
async function commandsFor(first: string | undefined): Promise<typeof everyCommand> {
  if (first === 'serve') return [serveCommand]
  return (await import('./every-command.ts')).everyCommand
}

async function reported(error: unknown, { stderr }: CliParts): Promise<ExitCode> {
  // Commander has said it already; help that was asked for is no error.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof ReaderLeft) return 1
  await written(stderr, `reprise: ${messageOf(error)}\n`).catch(() => undefined)
  return error instanceof ConfigurationError ? 2 : 1
}

/** Messages of our own quote nothing; those of others might. */
function messageOf(error: unknown): string {
  if (error instanceof CliFailure || error instanceof RepriseError) return error.message
  const name = error instanceof Error ? error.name : typeof error
  return `unexpected ${name}, please report it`
}
