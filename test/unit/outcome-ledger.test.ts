import { expect } from 'chai'
import { MemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { HotKeys } from '../../src/application/hot-keys.ts'
import { OutcomeLedger } from '../../src/application/outcome-ledger.ts'
import { PriceDesk } from '../../src/application/price-desk.ts'
import type { MetricsReport } from '../../src/domain/metrics.ts'
import type { MetricsPort } from '../../src/domain/ports/metrics-port.ts'
import type { PriceListPort } from '../../src/domain/ports/price-list-port.ts'
import { ManualClock } from '../support/manual-clock.ts'
import { RecordingLogger } from '../support/recording-logger.ts'
import { keyOf, responseOf } from '../support/requests.ts'

const OUTCOMES = ['hit', 'stale', 'semantic', 'coalesced'] as const

/** A third of a millionth each: what is left over has to be carried on. */
const CHEAP: PriceListPort = { costOf: ({ model }) => (model === 'unheard-of' ? undefined : 1 / 3) }

/** The same, once they have been loaded. */
const LATE: PriceListPort = { ...CHEAP, load: () => Promise.resolve() }

interface Rig {
  readonly ledger: OutcomeLedger
  readonly metrics: MemoryMetrics
  readonly keys: HotKeys
}

function rigOf(
  prices: PriceListPort,
  seen = (metrics: MemoryMetrics): MetricsPort => metrics,
): Rig {
  const clock = new ManualClock()
  const metrics = new MemoryMetrics(clock)
  const keys = new HotKeys(clock)
  const desk = new PriceDesk(prices, new RecordingLogger())
  return { ledger: new OutcomeLedger(seen(metrics), desk, keys), metrics, keys }
}

/** Metrics of somebody who knows of `record` alone. */
function recordingOnly(metrics: MemoryMetrics): MetricsPort {
  return {
    record: (increments, labels) => metrics.record(increments, labels),
    read: (range) => metrics.read(range),
    flush: () => metrics.flush(),
    close: () => metrics.close(),
  }
}

const ANSWERS = ['gpt-4o-mini', 'unheard-of'].map((model) => responseOf('Some text.', model))

async function bookedInOneGo({ ledger, metrics }: Rig): Promise<MetricsReport> {
  for (let round = 0; round < 7; round += 1)
    for (const outcome of OUTCOMES)
      for (const answer of ANSWERS) ledger.bookHit(answer, 'asked', round, keyOf(), outcome)
  await ledger.settling
  return metrics.read()
}

async function bookedInTwo({ ledger, metrics }: Rig): Promise<MetricsReport> {
  for (let round = 0; round < 7; round += 1)
    for (const outcome of OUTCOMES)
      for (const answer of ANSWERS) {
        ledger.book(outcome, 'asked', answer.provider, round, keyOf())
        ledger.bookSavings(answer, 'asked')
      }
  await ledger.settling
  return metrics.read()
}

describe('a ledger', () => {
  for (const [when, prices] of [
    ['that are known', CHEAP],
    ['that are loaded first', LATE],
  ] as const) {
    it(`books a replay in one go as it does in two, at prices ${when}`, async () => {
      const [one, two] = [rigOf(prices), rigOf(prices)]
      const report = await bookedInOneGo(one)
      expect(report).to.deep.equal(await bookedInTwo(two))
      expect(report.totals).to.include({ requests: 56, hits: 14, unpriced_requests: 28 })
      expect(report.totals.saved_microusd).to.be.within(9, 10)
      expect(one.keys.latest).to.deep.equal(two.keys.latest)
      expect(one.keys.hottest).to.deep.equal(two.keys.hottest)
    })
  }

  it('books the same with metrics that know of nothing but recording', async () => {
    const report = await bookedInOneGo(rigOf(CHEAP, recordingOnly))
    expect(report).to.deep.equal(await bookedInOneGo(rigOf(CHEAP)))
  })

  it('carries on what is left over of a price within a model and provider, and no further', async () => {
    const { ledger, metrics } = rigOf(CHEAP)
    for (const model of ['a', 'b', 'x'.repeat(101)])
      for (let n = 0; n < 3; n += 1) ledger.bookHit(responseOf(), model, 1, undefined)
    const { byModel } = await metrics.read()
    const saved = Object.values(byModel).map(({ saved_microusd: sum }) => sum)
    // Names that are too long to be kept are rounded one by one.
    expect(saved).to.deep.equal([1, 1, 0])
  })
})
