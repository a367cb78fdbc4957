import assert from 'node:assert/strict'
import { latencyIncrements } from '../domain/latency.ts'
import { bucketStart, STEP_MS, totalsOf } from '../domain/metrics.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import { replayIncrements } from '../domain/replay-counts.ts'
import type { Breakdown } from '../domain/tally.ts'
import { withHarness } from './harness.ts'
import type { TestFramework } from './test-framework.ts'

/** Metrics to be tested, at 0, with what their tests need around them. */
export interface MetricsHarness {
  readonly metrics: MetricsPort
  /** The metrics' time, milliseconds since the epoch. */
  now(): number
  /** Closes the metrics and lets go of the rest. */
  dispose(): Promise<void>
}

/** Makes a harness; each test gets one of its own. */
export type MetricsFactory = () => Promise<MetricsHarness>

/** What every implementation of `MetricsPort` has to do. */
export function metricsContract(
  { describe, it }: TestFramework,
  name: string,
  make: MetricsFactory,
): void {
  const withMetrics = (test: (harness: MetricsHarness) => Promise<void>) => withHarness(make, test)
  describe(`${name}, as metrics`, () => {
    it(
      'begins with every counter at 0',
      withMetrics(async ({ metrics }) => {
        assert.deepEqual(await metrics.read(), {
          totals: totalsOf(),
          byModel: {},
          byProvider: {},
          series: [],
          complete: true,
        })
      }),
    )
    it(
      'adds increments up',
      withMetrics(async ({ metrics }) => {
        metrics.record({ hits: 1, requests: 1 })
        metrics.record({ hits: 2, saved_ms: 1500 })
        assert.deepEqual(
          (await metrics.read()).totals,
          totalsOf({ hits: 3, requests: 1, saved_ms: 1500 }),
        )
      }),
    )
    it(
      'M2: adds up by model and by provider too, whatever their names are made of',
      withMetrics(async ({ metrics, now }) => {
        const names = ['gpt-4o-mini', 'a/b:c@d{e=f}%7B', '__proto__', 'größe']
        for (const model of names)
          metrics.record({ requests: 1, hits: 1 }, { model, provider: 'p' })
        metrics.record({ requests: 1, failures: 1 }, { model: 'gpt-4o-mini' })
        metrics.record({ stores: 1 })
        const hour = STEP_MS.hour
        const range = { from: now() - 2 * hour, to: now() + hour, step: 'hour' } as const
        const { totals, byModel, byProvider, series } = await metrics.read(range)
        assert.deepEqual(totals, totalsOf({ requests: 5, hits: 4, failures: 1, stores: 1 }))
        const hit = { requests: 1, hits: 1 }
        const models = [{ requests: 2, hits: 1, failures: 1 }, hit, hit, hit]
        const expected = Object.fromEntries(names.map((name, place) => [name, models[place]]))
        assert.deepEqual(byModel, expected)
        assert.deepEqual(byProvider, { p: { requests: 4, hits: 4 } })
        const requests = series.map((bucket) => requestsOf(bucket.byModel, 'gpt-4o-mini'))
        assert.equal(
          requests.reduce((sum, more) => sum + more, 0),
          2,
        )
      }),
    )
    it(
      'M3: tells at most 100 models and 50 providers apart, and loses none of their counts',
      withMetrics(async ({ metrics }) => {
        for (let n = 0; n < 300; n += 1) {
          metrics.record({ requests: 1 }, { model: `m${n}`.padEnd(200, '.'), provider: `p${n}` })
          if (n % 50 === 0) await metrics.flush()
        }
        const { totals, byModel, byProvider } = await metrics.read()
        assert.equal(totals.requests, 300)
        for (const [breakdown, most] of [
          [byModel, 100],
          [byProvider, 50],
        ] as const) {
          const names = Object.keys(breakdown)
          assert.ok(names.length <= most, `${names.length} names`)
          assert.ok(names.every((name) => name.length <= 100))
          assert.equal(
            names.reduce((sum, name) => sum + requestsOf(breakdown, name), 0),
            300,
          )
        }
      }),
    )
    it(
      'counts each increment once, however often it is flushed',
      withMetrics(async ({ metrics }) => {
        metrics.record({ misses: 5 })
        assert.deepEqual(await Promise.all([metrics.flush(), metrics.flush()]), [true, true])
        await metrics.flush()
        metrics.record({ misses: 1 })
        assert.equal((await metrics.read()).totals.misses, 6)
      }),
    )
    it(
      'counts a replay as it counts what that adds, where it takes it in one go',
      withMetrics(async ({ metrics }) => {
        const saved = { inputTokens: 12, outputTokens: 5, savedMs: 120, savedMicrousd: 3 }
        const replay = { outcome: 'hit', ...saved, tookMs: 0.3 } as const
        const labels = { model: 'm', provider: 'p' }
        if (metrics.recordReplay === undefined) return
        metrics.recordReplay(replay, labels)
        const added = replayIncrements(replay)
        const { totals, byModel, byProvider } = await metrics.read()
        assert.deepEqual(totals, totalsOf({ ...added, ...latencyIncrements('hit', 0.3) }))
        assert.deepEqual([byModel, byProvider], [{ m: added }, { p: added }])
      }),
    )
    for (const step of ['minute', 'hour', 'day'] as const) {
      it(
        `M2: keeps history by ${step}`,
        withMetrics(async ({ metrics, now }) => {
          const before = bucketStart(now(), step)
          metrics.record({ hits: 1, requests: 2 })
          const range = { from: before, to: before + 2 * STEP_MS[step], step }
          const { series } = await metrics.read(range)
          const sum = series.reduce((hits, { counts }) => hits + (counts.hits ?? 0), 0)
          assert.equal(sum, 1)
          assert.ok(series.every(({ at }) => at % STEP_MS[step] === 0))
          const past = { from: before - 5 * STEP_MS[step], to: before, step }
          assert.deepEqual((await metrics.read(past)).series, [])
        }),
      )
    }
    it(
      'closes twice without complaint',
      withMetrics(async ({ metrics }) => {
        metrics.record({ hits: 1 })
        await metrics.close()
        await metrics.close()
      }),
    )
  })
}

function requestsOf(breakdown: Breakdown, name: string): number {
  return breakdown[name]?.requests ?? 0
}
