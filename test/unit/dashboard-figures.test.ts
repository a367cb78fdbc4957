import { expect } from 'chai'

interface Range {
  readonly from: number
  readonly to: number
  readonly step: string
  readonly stepMs: number
}

interface Span {
  readonly from: number
  readonly to: number
  readonly state: string
}

interface Figures {
  rangeAt(name: 'hour' | 'day' | 'month', now: number): Range
  bucketsOf(range: Range, series: readonly object[]): readonly Record<string, number>[]
  byName(buckets: readonly object[], breakdown: string): readonly Record<string, unknown>[]
  hitRate(totals: Readonly<Record<string, number>>): number | undefined
  spansOf(history: object, range: Range): readonly Span[]
}

const MINUTE = 60_000
// The page's own module, as the browser loads it.
const address = new URL('../../dashboard/figures.js', import.meta.url).href
const { rangeAt, bucketsOf, byName, hitRate, spansOf } = (await import(address)) as Figures

describe('the figures of the dashboard', () => {
  it('cover whole buckets, the running one included', () => {
    const now = Date.UTC(2026, 0, 2, 12, 34, 56)
    expect(rangeAt('hour', now)).to.include({
      step: 'minute',
      from: Date.UTC(2026, 0, 2, 11, 35),
      to: Date.UTC(2026, 0, 2, 12, 35),
    })
    expect(rangeAt('month', now)).to.include({
      step: 'day',
      from: Date.UTC(2025, 11, 4),
      to: Date.UTC(2026, 0, 3),
    })
  })

  it('show buckets in which nothing was counted as well', () => {
    const range = rangeAt('hour', 60 * MINUTE)
    const buckets = bucketsOf(range, [{ at: 5 * MINUTE, hits: 2 }])
    expect(buckets).to.have.length(60)
    expect(buckets.map(({ at }) => at)).to.deep.equal(
      Array.from({ length: 60 }, (_, place) => (place + 1) * MINUTE),
    )
    expect(buckets.filter(({ hits }) => hits === 2)).to.have.length(1)
  })

  it('count as hits what no provider had to generate', () => {
    const counts = { hits: 1, semantic: 2, stale: 3, coalesced: 4, misses: 10 }
    expect(hitRate({ requests: 20, ...counts })).to.equal(0.5)
    expect(hitRate({ requests: 0 })).to.equal(undefined)
  })

  it('sum up by name, whatever the name', () => {
    const named = JSON.parse('{"__proto__":{"requests":1},"constructor":{"requests":2}}')
    const buckets = [{ byModel: named }, { byModel: named }, {}]
    expect(byName(buckets, 'byModel')).to.deep.equal([
      { name: 'constructor', requests: 4 },
      { name: '__proto__', requests: 2 },
    ])
  })

  it('tell states within a range, and nothing of before they were watched', () => {
    const range = { from: 100, to: 200, step: 'minute', stepMs: 1 }
    const changes = [
      { at: 50, from: 'closed', to: 'open' },
      { at: 150, from: 'open', to: 'closed' },
    ]
    const history = { changes, since: 20, now: 180, state: 'closed' }
    expect(spansOf(history, range)).to.deep.equal([
      { from: 100, to: 150, state: 'open' },
      { from: 150, to: 180, state: 'closed' },
    ])
    const late = { changes: [], since: 130, now: 180, state: 'closed' }
    expect(spansOf(late, range)).to.deep.equal([{ from: 130, to: 180, state: 'closed' }])
  })
})
