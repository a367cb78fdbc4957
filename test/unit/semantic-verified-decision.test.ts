import { expect } from 'chai'
import { errorEstimate } from '../../src/domain/semantic/error-estimate.ts'
import type { Observation } from '../../src/domain/semantic/observation.ts'
import { type PoolBin, ScorePool } from '../../src/domain/semantic/score-pool.ts'
import { mayServe } from '../../src/domain/semantic/verified-decision.ts'
import { entryStandings } from '../../src/domain/semantic/verified-standing.ts'

const ACCEPTED = 0.02

function times(count: number, score: number, same: boolean, weight = 1): readonly Observation[] {
  return Array.from({ length: count }, () => ({ score, same, weight }))
}

function poolOf(...observed: readonly (readonly Observation[])[]): readonly PoolBin[] {
  const pool = new ScorePool()
  for (const one of observed.flat()) pool.add(one)
  return pool.bins()
}

/** Whether an entry of which this was observed is served, where its only question scores so. */
function isServed(
  score: number,
  observations: readonly Observation[],
  pool: readonly PoolBin[],
): boolean {
  const [standing] = entryStandings([{ key: { digest: 'a' }, score, observations }], pool)
  return mayServe({ score: standing?.score ?? 0, pool, acceptedError: ACCEPTED })
}

/** Wrong in 12 of 100 cases at 3, in 1 of 1,000 at 5. */
const KNOWN = poolOf(
  times(88, 3, true),
  times(12, 3, false),
  times(999, 5, true),
  times(1, 5, false),
  times(20, 0, true),
  times(180, 0, false),
)

describe('verified decision', () => {
  it('never serves while nothing was observed, whatever the score and what is accepted', () => {
    const pool = new ScorePool().bins()
    for (const acceptedError of [0, 0.02, 0.5, 1]) {
      expect(mayServe({ score: 100, pool, acceptedError })).to.equal(false)
    }
  })

  it('serves an unknown entry where the score is known to be right often enough', () => {
    expect(isServed(5, [], KNOWN)).to.equal(true)
    expect(isServed(0, [], KNOWN)).to.equal(false)
  })

  it('serves nothing where no error at all is accepted', () => {
    expect(mayServe({ score: 5, pool: KNOWN, acceptedError: 0 })).to.equal(false)
  })

  it('serves more to those who accept more', () => {
    const served = [0.001, 0.02, 0.5].map((acceptedError) =>
      [0, 3, 5].filter((score) => mayServe({ score, pool: KNOWN, acceptedError })),
    )
    expect(served).to.deep.equal([[], [3, 5], [0, 3, 5]])
  })

  it('serves an entry that was the same many times at lower scores', () => {
    expect(isServed(2, [], KNOWN)).to.equal(false)
    expect(isServed(2, times(4, 0, true), KNOWN)).to.equal(true)
  })

  it('takes an entry out of service after one audit that was wrong', () => {
    const before = times(31, 5, true)
    expect(isServed(5, before, KNOWN)).to.equal(true)
    expect(isServed(5, [...before, ...times(1, 5, false, 50)], KNOWN)).to.equal(false)
  })

  it('makes more of an audit than of an exploration', () => {
    const before = times(31, 0, true)
    expect(isServed(5, [...before, ...times(1, 5, false, 1)], KNOWN)).to.equal(true)
    expect(isServed(5, [...before, ...times(1, 5, false, 50)], KNOWN)).to.equal(false)
  })

  it('serves nobody any more once audits show that high scores are wrong too', () => {
    const audited = poolOf(times(1000, 5, true), times(10, 5, true, 50), times(60, 5, false, 50))
    expect(isServed(5, [], audited)).to.equal(false)
  })
})

describe('error estimate', () => {
  it('knows nothing without audits', () => {
    expect(errorEstimate({ audits: 0, wrong: 0 })).to.deep.equal({ error: 0, low: 0, high: 1 })
  })

  it('is the share of wrong ones, between the 95% score bounds', () => {
    const { error, low, high } = errorEstimate({ audits: 100, wrong: 2 })
    expect(error).to.equal(0.02)
    expect(low).to.be.closeTo(0.0055, 0.0001)
    expect(high).to.be.closeTo(0.07, 0.0005)
  })
})
