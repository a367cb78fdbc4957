import { isJsonObject } from '../../domain/json.ts'
import type { DemoShow } from './demo-show.ts'
import { type DemoTotals, TALLIED } from './demo-tally.ts'

/** What the demo has counted, what the gateway has, and whether they agree. */
export interface DemoSummary {
  readonly counted: DemoTotals
  readonly stats: Readonly<Record<string, number>>
  readonly agrees: boolean
  readonly generations: number
}

/** Counters that are shown besides. */
const SHOWN = ['output_tokens', 'saved_output_tokens', 'saved_ms', 'provider_errors'] as const

/** Counters are written in the background: how often they are looked at, and at most; 3 s in all. */
const LOOK_EVERY_MS = 100
const MOST_LOOKS = 30

/** Compares what was counted here with `/admin/stats`. */
export async function demoSummary(show: DemoShow): Promise<DemoSummary> {
  const counted = show.tally.totals()
  for (let look = 1; ; look += 1) {
    const stats = await statsOf(show)
    const agrees = TALLIED.every((name) => stats[name] === counted[name])
    if (agrees || look === MOST_LOOKS)
      return { counted, stats, agrees, generations: show.stage.generator.asked }
    await show.pass(LOOK_EVERY_MS)
  }
}

async function statsOf({ stage, signal }: DemoShow): Promise<Readonly<Record<string, number>>> {
  const answer = await fetch(`${stage.address}/admin/stats`, {
    signal: AbortSignal.any([signal, AbortSignal.timeout(5000)]),
  })
  const body: unknown = await answer.json()
  const totals = isJsonObject(body) && isJsonObject(body.totals) ? body.totals : {}
  const names = [...TALLIED, ...SHOWN]
  return Object.fromEntries(names.map((name) => [name, Number(totals[name] ?? Number.NaN)]))
}

/** The summary as lines. */
export function summaryLines({
  counted,
  stats,
  agrees,
  generations,
}: DemoSummary): readonly string[] {
  const outcomes = TALLIED.filter((name) => name !== 'requests' && counted[name] > 0)
  const by = outcomes.map((name) => `${counted[name]} ${name}`).join(', ')
  const saved = stats.saved_output_tokens ?? 0
  const seconds = ((stats.saved_ms ?? 0) / 1000).toFixed(1)
  return [
    `${counted.requests} requests: ${by}`,
    `${generations} calls of the provider; ${saved} output tokens and ${seconds} s of generating were saved`,
    agrees
      ? 'GET /admin/stats says the same'
      : `NOT AS IT SHOULD BE: GET /admin/stats says ${JSON.stringify(stats)}`,
  ]
}
