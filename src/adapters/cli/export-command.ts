import type { Command } from 'commander'
import { readArchive } from '../../application/read-archive.ts'
import { InvalidRequestError } from '../../domain/errors.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import { type SelectionOptions, selectionOf, withSelection } from './entry-selection.ts'
import { count } from './formats.ts'
import { type GatewayOptions, gatewayOf, withGatewayOptions } from './gateway-options.ts'
import { STANDARD } from './input-name.ts'
import { RunningCount } from './running-count.ts'
import { WholeFile } from './whole-file.ts'
import { delivered, written } from './written.ts'

const HELP = `
Writes stored answers as lines of JSON, in clear: keep the file as you keep the answers. FILE is
replaced when everything has come, and not before; - writes to standard output, where an export that
breaks off has no last line, and "reprise import" refuses it. Ends with 1 where whoever reads that
leaves before everything has come.`

interface ExportOptions extends GatewayOptions, SelectionOptions {}

/** Where an export goes. */
interface Target {
  write(piece: Uint8Array): Promise<void>
  finish(): Promise<void>
  abandon(): Promise<void>
}

/** `reprise export FILE`: stored answers, to be imported elsewhere or again. */
export function exportCommand(program: Command, parts: CliParts): void {
  const command = program
    .command('export')
    .description('write stored answers to a file')
    .argument('<FILE>', 'file to write; - is standard output')
  withSelection(command).addHelpText('after', HELP)
  withGatewayOptions(command).action(async (file: string, options: ExportOptions) => {
    if (file === STANDARD && options.json)
      command.error('error: --json needs a FILE: standard output is taken')
    const gateway = await gatewayOf(options, parts)
    const query = new URLSearchParams({ ...selectionOf(options) }).toString()
    const pieces = gateway.stream(`/admin/export${query === '' ? '' : `?${query}`}`)
    const target = file === STANDARD ? standardOutput(parts) : await WholeFile.begin(file)
    const entries = await transfer(pieces, target, parts)
    await report(file, entries, options, parts)
  })
}

/** Checks what goes through; resolves to how many entries there were. */
async function transfer(
  pieces: AsyncIterable<Uint8Array>,
  target: Target,
  { stderr }: CliParts,
): Promise<number> {
  const progress = new RunningCount(stderr, 'entries exported:')
  let entries = 0
  try {
    for await (const _ of readArchive(passing(pieces, target))) {
      entries += 1
      progress.show(entries)
    }
    await target.finish()
    return entries
  } catch (error) {
    await target.abandon()
    if (error instanceof InvalidRequestError)
      throw new CliFailure(`the gateway's export is not complete: ${error.message}`)
    throw error
  } finally {
    progress.clear()
  }
}

async function* passing(
  pieces: AsyncIterable<Uint8Array>,
  target: Target,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    await target.write(piece)
    yield piece
  }
}

function standardOutput({ stdout }: CliParts): Target {
  const nothing = async (): Promise<void> => undefined
  return { write: (piece) => delivered(stdout, piece), finish: nothing, abandon: nothing }
}

async function report(
  file: string,
  entries: number,
  { json }: ExportOptions,
  { stdout, stderr }: CliParts,
): Promise<void> {
  if (json) return written(stdout, `${JSON.stringify({ file, entries }, null, 2)}\n`)
  const text = `${count(entries)} ${entries === 1 ? 'entry' : 'entries'} exported\n`
  await written(file === STANDARD ? stderr : stdout, text)
}
