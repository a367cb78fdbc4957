import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import * as z from 'zod'
import { readArchive } from '../../application/read-archive.ts'
import { wrongTime } from '../../domain/archive-times.ts'
import type { CacheEntry } from '../../domain/cache-entry.ts'
import { InvalidRequestError } from '../../domain/errors.ts'
import { answerOf } from './answer-shape.ts'
import { archiveParts } from './archive-parts.ts'
import { CliFailure, systemReason } from './cli-failure.ts'
import type { CliParts } from './cli-parts.ts'
import { count } from './formats.ts'
import type { GatewayClient } from './gateway-client.ts'
import { type GatewayOptions, gatewayOf, withGatewayOptions } from './gateway-options.ts'
import { inputName, STANDARD } from './input-name.ts'
import { ProgressBar } from './progress-bar.ts'
import { written } from './written.ts'

/** How long a part may take, in milliseconds. */
const PART_MS = 120_000

const HELP = `
Reads what "reprise export" wrote. The whole file is checked before any of it is imported, times that
no setting could have made included; of standard input (-) the part before a fault is imported already.
Left out are answers past their time, those invalidated since they were generated, and those that are
there already, as young or younger: importing twice does no harm.`

const part = z.object({
  imported: z.number(),
  skipped: z.object({
    expired: z.number(),
    invalidated: z.number(),
    present: z.number(),
    refused: z.number(),
  }),
})

type Report = z.infer<typeof part>

/** `reprise import FILE`: takes exported answers in. */
export function importCommand(program: Command, parts: CliParts): void {
  const command = program
    .command('import')
    .description('take exported answers in')
    .argument('<FILE>', 'file to read; - is standard input')
    .addHelpText('after', HELP)
  withGatewayOptions(command).action(async (file: string, options: GatewayOptions) => {
    const gateway = await gatewayOf(options, parts)
    const report = await named(file, async () => {
      const total = file === STANDARD ? undefined : await entriesIn(file)
      const pieces = file === STANDARD ? parts.stdin : createReadStream(file)
      return send(pieces, gateway, total, parts)
    })
    const document = `${JSON.stringify(report, null, 2)}\n`
    await written(parts.stdout, options.json ? document : reportOf(report))
  })
}

async function entriesIn(file: string): Promise<number> {
  let entries = 0
  for await (const _ of entriesOf(createReadStream(file))) entries += 1
  return entries
}

/** The gateway looks at times again, but cannot name the line of the whole. */
function entriesOf(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<CacheEntry, void, undefined> {
  return readArchive(pieces, (entry) => wrongTime(entry, Date.now()))
}

async function send(
  pieces: AsyncIterable<Uint8Array>,
  gateway: GatewayClient,
  total: number | undefined,
  { stderr }: CliParts,
): Promise<Report> {
  const progress = new ProgressBar(stderr, 'importing')
  let report: Report = NOTHING
  let done = 0
  try {
    for await (const { text, entries } of archiveParts(entriesOf(pieces))) {
      const headers = { 'content-type': 'application/x-ndjson' }
      const call = { path: '/admin/import', body: text, headers, timeoutMs: PART_MS }
      report = sum(report, answerOf(part, await gateway.administer(call)))
      done += entries
      if (total !== undefined) progress.show(done, total)
    }
    return report
  } catch (error) {
    throw withCount(error, report.imported)
  } finally {
    progress.clear()
  }
}

/** What was done before the failure. */
function withCount(error: unknown, imported: number): unknown {
  const known = error instanceof CliFailure || error instanceof InvalidRequestError
  return known ? new CliFailure(`${error.message}; ${count(imported)} imported before`) : error
}

/** Faults of the file under its name. */
async function named<T>(file: string, operation: () => Promise<T>): Promise<T> {
  const name = inputName(file)
  try {
    return await operation()
  } catch (error) {
    if (error instanceof InvalidRequestError) throw new CliFailure(`${name}: ${error.message}`)
    if (error instanceof CliFailure) throw error
    throw new CliFailure(`${name}: ${systemReason(error)}`)
  }
}

const NOTHING: Report = {
  imported: 0,
  skipped: { expired: 0, invalidated: 0, present: 0, refused: 0 },
}

function sum(one: Report, other: Report): Report {
  const { expired, invalidated, present, refused } = other.skipped
  return {
    imported: one.imported + other.imported,
    skipped: {
      expired: one.skipped.expired + expired,
      invalidated: one.skipped.invalidated + invalidated,
      present: one.skipped.present + present,
      refused: one.skipped.refused + refused,
    },
  }
}

function reportOf({ imported, skipped }: Report): string {
  const { expired, invalidated, present, refused } = skipped
  const reasons = [
    [expired, 'past their time'],
    [invalidated, 'invalidated since'],
    [present, 'there already'],
    [refused, 'too large, or not kept'],
  ] as const
  const lines = reasons
    .filter(([number]) => number > 0)
    .map(([number, reason]) => `${count(number)} left out: ${reason}\n`)
  const entries = imported === 1 ? 'entry' : 'entries'
  return `${count(imported)} ${entries} imported\n${lines.join('')}`
}
