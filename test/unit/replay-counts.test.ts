import { expect } from 'chai'
import fc from 'fast-check'
import { latencyIncrements } from '../../src/domain/latency.ts'
import { MetricsBook, STEPS } from '../../src/domain/metrics-book.ts'
import { type ReplayCounts, replayIncrements } from '../../src/domain/replay-counts.ts'

const amounts = fc.oneof(
  fc.nat({ max: 5000 }),
  fc.constantFrom(0.5, -3, Number.NaN, 1e300, Infinity),
)

const replays: fc.Arbitrary<ReplayCounts> = fc.record({
  outcome: fc.constantFrom('hit', 'stale', 'semantic', 'coalesced'),
  inputTokens: amounts,
  outputTokens: amounts,
  savedMs: amounts,
  savedMicrousd: fc.option(amounts, { nil: undefined }),
  tookMs: fc.oneof(fc.double({ min: 0, max: 40, noNaN: true }), amounts),
})

const labels = fc.record(
  { model: fc.constantFrom('a', 'b', '__proto__'), provider: fc.constantFrom('p', 'q') },
  { requiredKeys: [] },
)

/** Minutes of one day, and of the next. */
const moments = fc.constantFrom(0, 59_999, 60_000, 3_600_000, 86_400_000)

describe('replays in a metrics book', () => {
  it('M2: count as their increments and their latency do, one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(replays, labels, moments)), (recorded) => {
        const [book, plain] = [new MetricsBook(), new MetricsBook()]
        for (const [replay, names, moment] of recorded) {
          book.addReplay(replay, names, moment)
          plain.add(replayIncrements(replay), names, moment)
          plain.add(latencyIncrements(replay.outcome, replay.tookMs), {}, moment)
        }
        expect(book.isEmpty).to.equal(plain.isEmpty)
        expect(book.totals).to.deep.equal(plain.totals)
        for (const step of STEPS) expect(book.buckets(step)).to.deep.equal(plain.buckets(step))
      }),
    )
  })

  it('M1: are there to be written as soon as they are added', () => {
    const book = new MetricsBook()
    expect(book.isEmpty).to.equal(true)
    const saved = { inputTokens: 1, outputTokens: 1, savedMs: 1, savedMicrousd: 1 }
    book.addReplay({ outcome: 'hit', ...saved, tookMs: 1 }, {}, 0)
    expect(book.isEmpty).to.equal(false)
    expect(book.totals.counts).to.include({ requests: 1, hits: 1, latency_hit_1000: 1 })
  })
})
