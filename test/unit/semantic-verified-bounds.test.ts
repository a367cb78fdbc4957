import { expect } from 'chai'
import fc from 'fast-check'
import type { Observation } from '../../src/domain/semantic/observation.ts'
import { POOL_BINS, poolBinOf, ScorePool } from '../../src/domain/semantic/score-pool.ts'
import { rightnessBounds } from '../../src/domain/semantic/verified-bounds.ts'
import { errorCurve } from '../../src/domain/semantic/verified-error-curve.ts'

const observation = fc.record({
  score: fc.double({ min: -10, max: 14, noNaN: true }),
  same: fc.boolean(),
  weight: fc.constantFrom(1, 50),
})
const observations = fc.array(observation, { maxLength: 200 })

function pooled(observed: readonly Observation[]): ScorePool {
  const pool = new ScorePool()
  for (const one of observed) pool.add(one)
  return pool
}

function times(count: number, score: number, same: boolean, weight = 1): readonly Observation[] {
  return Array.from({ length: count }, () => ({ score, same, weight }))
}

function boundAt(score: number, observed: readonly Observation[]): number {
  return rightnessBounds(pooled(observed).bins())[poolBinOf(score)] ?? 0
}

describe('pool of scores', () => {
  it('counts observations, and sums the requests that they stand for', () => {
    const pool = pooled([...times(2, 1, true), ...times(1, 1, false, 50)])
    const { same, different, requests } = pool.bins()[poolBinOf(1)] ?? {}
    expect([same, different, requests]).to.deep.equal([2, 1, 52])
  })

  it('counts what is beyond its ends at them', () => {
    expect(poolBinOf(-1000)).to.equal(0)
    expect(poolBinOf(1000)).to.equal(POOL_BINS - 1)
  })
})

describe('error curve', () => {
  it('takes an even chance where nothing was observed at all', () => {
    expect(new Set(errorCurve(new ScorePool().bins()))).to.deep.equal(new Set([0.5]))
  })

  it('is what was observed where that falls with the score', () => {
    const observed = [...times(1, 0, true), ...times(3, 0, false), ...times(9, 4, true)]
    const curve = errorCurve(pooled([...observed, ...times(1, 4, false)]).bins())
    expect([curve[poolBinOf(0)], curve[poolBinOf(4)]]).to.deep.equal([0.75, 0.1])
  })

  it('pools steps where more is wrong at the higher score', () => {
    const observed = [...times(9, 0, true), ...times(1, 0, false), ...times(7, 4, true)]
    const curve = errorCurve(pooled([...observed, ...times(3, 4, false)]).bins())
    expect([curve[poolBinOf(0)], curve[poolBinOf(4)]]).to.deep.equal([0.2, 0.2])
  })

  it('never rises with the score', () => {
    fc.assert(
      fc.property(observations, (observed) => {
        const curve = errorCurve(pooled(observed).bins())
        expect(curve).to.have.length(POOL_BINS)
        expect(curve).to.deep.equal([...curve].sort((one, other) => other - one))
      }),
    )
  })
})

describe('bounds of what is right', () => {
  it('are nothing where nothing was observed', () => {
    expect(Math.max(...rightnessBounds(new ScorePool().bins()))).to.equal(0)
  })

  it('are the score bound of a plain sample, half a failure presumed', () => {
    const z = 0.8416212335729143
    const [right, trials] = [100 / 100.5, 100.5]
    const width = z * Math.sqrt((right * (1 - right)) / trials + z ** 2 / (4 * trials ** 2))
    const expected = (right + z ** 2 / (2 * trials) - width) / (1 + z ** 2 / trials)
    expect(boundAt(3, times(100, 3, true))).to.be.closeTo(expected, 1e-12)
  })

  it('rise with the number of observations', () => {
    const bounds = [1, 10, 100, 1000].map((count) => boundAt(3, times(count, 3, true)))
    expect(bounds).to.deep.equal([...bounds].sort((one, other) => one - other))
    expect(bounds[0]).to.be.below(0.6)
    expect(bounds[3]).to.be.above(0.99).and.below(1)
  })

  it('let much that is right at high scores make up for little that is wrong below', () => {
    const [high, low] = [times(990, 5, true), times(10, 1, false)]
    expect(boundAt(1, [...high, ...low])).to.be.above(0.98)
  })

  it('take no score for right because higher ones are', () => {
    const observed = [...times(300, 5, true), ...times(30, 0, false)]
    expect(boundAt(5, observed)).to.be.above(0.98)
    expect(boundAt(3, observed)).to.be.below(0.95)
    expect(boundAt(-3, observed)).to.equal(0)
  })

  it('count what is served for as many requests as its audits stand for', () => {
    const explored = [...times(300, 5, true), ...times(30, 1, false)]
    const audited = times(20, 5, true, 50)
    expect(boundAt(1, [...explored, ...audited])).to.be.above(boundAt(1, explored) + 0.03)
    const lowAudits = times(20, 1, false, 50)
    expect(boundAt(1, [...explored, ...lowAudits])).to.be.below(boundAt(1, explored) - 0.3)
  })

  it('count observations that stand for many requests as fewer than a plain sample', () => {
    const explored = times(100, 5, true)
    const plain = boundAt(3, [...explored, ...times(10, 3, true)])
    expect(boundAt(3, [...explored, ...times(10, 3, true, 50)])).to.be.below(plain - 0.05)
  })

  it('stay between 0 and 1, and never fall as the score rises', () => {
    fc.assert(
      fc.property(observations, (observed) => {
        const bounds = rightnessBounds(pooled(observed).bins())
        expect(bounds).to.deep.equal([...bounds].sort((one, other) => one - other))
        expect(bounds[0]).to.be.at.least(0)
        expect(bounds.at(-1)).to.be.below(1)
      }),
    )
  })

  it('never rise when an answer turns out to be different instead of the same', () => {
    fc.assert(
      fc.property(observations, observation, (observed, one) => {
        const right = rightnessBounds(pooled([...observed, { ...one, same: true }]).bins())
        const wrong = rightnessBounds(pooled([...observed, { ...one, same: false }]).bins())
        for (const [step, bound] of wrong.entries()) {
          expect(bound).to.be.at.most((right[step] ?? 0) + 1e-12)
        }
      }),
    )
  })
})
