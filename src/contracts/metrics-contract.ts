import assert from 'node:assert/strict'
import { bucketStart, STEP_MS, totalsOf } from '../domain/metrics.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
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
  const withMetrics =
    (test: (harness: MetricsHarness) => Promise<void>) => async (): Promise<void> => {
      const harness = await make()
      try {
        await test(harness)
      } finally {
        await harness.dispose()
      }
    }
  describe(`${name}, as metrics`, () => {
    it(
      'begins with every counter at 0',
      withMetrics(async ({ metrics }) => {
        assert.deepEqual(await metrics.read(), { totals: totalsOf(), series: [], complete: true })
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
      'counts each increment once, however often it is flushed',
      withMetrics(async ({ metrics }) => {
        metrics.record({ misses: 5 })
        assert.deepEqual(await Promise.all([metrics.flush(), metrics.flush()]), [true, true])
        await metrics.flush()
        metrics.record({ misses: 1 })
        assert.equal((await metrics.read()).totals.misses, 6)
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
