import { type Command, InvalidArgumentError, Option } from 'commander'
import { answerOf } from './answer-shape.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import type { GatewayClient } from './gateway-client.ts'
import { type GatewayOptions, gatewayOf, withGatewayOptions } from './gateway-options.ts'
import { statsDocument } from './stats-document.ts'
import { hitRate, statsReport } from './stats-report.ts'
import { written } from './written.ts'

const HELP = `
Totals are since counting began, and survive restarts where there is a Redis. The hit rate is the share
of requests for which no provider had to generate: exact, semantic, stale, coalesced. The line shows it over
the last hour, or the range given; a dot is where nobody asked. --json prints what GET /admin/stats
answers, and the hit rate.`

/** Moves to the upper left, and clears what is below. */
const REDRAW = '\u001b[H\u001b[J'

interface StatsOptions extends GatewayOptions {
  readonly from?: string
  readonly to?: string
  readonly step?: string
  /** Seconds. */
  readonly watch?: number | true
}

/** `reprise stats`: what the gateway has counted. */
export function statsCommand(program: Command, parts: CliParts): void {
  const command = program
    .command('stats')
    .description('show what was asked, answered, spent and saved')
    .option('--from <TIME>', 'where the line begins: ISO 8601, or milliseconds', moment)
    .option('--to <TIME>', 'where it ends', moment)
    .addOption(new Option('--step <STEP>', 'its step').choices(['minute', 'hour', 'day']))
    .option('--watch [SECONDS]', 'on a terminal: show it anew, every 2 s or so often', seconds)
    .addHelpText('after', HELP)
  withGatewayOptions(command).action(async (options: StatsOptions) => {
    const watched = options.watch !== undefined
    if (watched && (options.json || parts.stdout.isTTY !== true))
      command.error('error: --watch is for a terminal, and for readers')
    const gateway = await gatewayOf(options, parts)
    if (!watched) return written(parts.stdout, await shownStats(gateway, options))
    const everyMs = options.watch === true ? 2000 : Number(options.watch) * 1000
    await watch(gateway, options, everyMs, parts)
  })
}

async function shownStats(
  gateway: GatewayClient,
  { from, to, step, json }: StatsOptions,
): Promise<string> {
  const query = new URLSearchParams({
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(step === undefined ? {} : { step }),
  }).toString()
  const answer = await gateway.administer({ path: `/admin/stats${query && `?${query}`}` })
  const stats = answerOf(statsDocument, answer)
  if (!json) return statsReport(stats)
  return `${JSON.stringify({ hitRate: hitRate(stats.totals) ?? null, ...stats }, null, 2)}\n`
}

/** Until it is interrupted; a gateway that is away for a while does not end it. */
async function watch(
  gateway: GatewayClient,
  options: StatsOptions,
  everyMs: number,
  { stdout }: CliParts,
): Promise<void> {
  while (!stdout.destroyed && !stdout.writableEnded) {
    const text = await shownStats(gateway, options).catch((error: unknown) => {
      if (error instanceof CliFailure) return `${error.message}\n`
      throw error
    })
    await written(stdout, `${REDRAW}${text}`)
    await new Promise((resolve) => setTimeout(resolve, everyMs))
  }
}

function moment(text: string): string {
  const iso = /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text))
  if (iso || /^\d{1,15}$/.test(text)) return text
  throw new InvalidArgumentError('It must be a time such as 2026-01-31T12:00:00Z, or milliseconds.')
}

function seconds(text: string): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (value > 0) return value
  throw new InvalidArgumentError('It must be a whole number of seconds.')
}
