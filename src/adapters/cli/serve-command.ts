import { type Command, InvalidArgumentError } from 'commander'
import type { CliParts } from './cli-parts.ts'
import { MOST_WORKERS, type ServeOverrides, type Serving } from './serve-parts.ts'
import { written } from './written.ts'

const HELP = `
Reads reprise.yaml, or the file that REPRISE_CONFIG names, and over it the environment; options
win over both. With several workers as many processes serve on the one port, and need a cache that
they share: redis or tiered; one that fails is replaced. Stops on SIGTERM and SIGINT: requests under way may finish within graceSeconds, a
second signal ends it at once.
Ends with 0 when it was told to stop, 1 where it cannot listen, 2 where a setting is wrong.`

interface ServeOptions extends ServeOverrides {
  readonly json?: true
}

/** `reprise serve`: the gateway, until it is told to stop. */
export function serveCommand(program: Command, parts: CliParts): void {
  program
    .command('serve')
    .description('start the gateway as it is configured')
    .option('--port <number>', 'port to listen on; 0 picks a free one', portOf)
    .option('--host <address>', 'where to listen', textOf)
    .option('--config <file>', 'the configuration', textOf)
    .option('--workers <count>', 'how many processes serve; auto: one for each core', workersOf)
    .option('--json', 'print the addresses as one JSON document')
    .addHelpText('after', HELP)
    .action(async ({ json, ...overrides }: ServeOptions) => {
      const serving = await parts.serve(overrides)
      await written(parts.stdout, json ? documentOf(serving) : serving.announcement)
      await serving.stopped
    })
}

function documentOf({ address, cache, workers }: Serving): string {
  const pages = { dashboard: `${address}/dashboard`, figures: `${address}/admin/stats` }
  return `${JSON.stringify({ address, cache, workers, ...pages })}\n`
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new InvalidArgumentError('Must be a whole number from 0 to 65535.')
}

function workersOf(text: string): number | 'auto' {
  if (text === 'auto') return text
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= MOST_WORKERS) return count
  throw new InvalidArgumentError(`Must be a whole number from 1 to ${MOST_WORKERS}, or auto.`)
}

function textOf(text: string): string {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('Must not be empty.')
}
