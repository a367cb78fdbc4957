import { expect } from 'chai'
import fc from 'fast-check'
import type { Observation } from '../../src/domain/semantic/observation.ts'
import { ScorePool } from '../../src/domain/semantic/score-pool.ts'
import { recordOf } from '../../src/domain/semantic/verified-record.ts'
import {
  entryStandings,
  type JudgedCandidate,
} from '../../src/domain/semantic/verified-standing.ts'

const NOTHING = new ScorePool().bins()
const score = fc.double({ min: -8, max: 8, noNaN: true })

function of(entry: string, at: number, observations: readonly Observation[] = []): JudgedCandidate {
  return { key: { digest: entry }, score: at, observations }
}

function scoresOf(candidates: readonly JudgedCandidate[]): Readonly<Record<string, number>> {
  const standings = entryStandings(candidates, NOTHING)
  return Object.fromEntries(standings.map((standing) => [standing.key.digest, standing.score]))
}

describe('standing of entries', () => {
  it('is none where there is no candidate', () => {
    expect(entryStandings([], NOTHING)).to.deep.equal([])
  })

  it('is a single candidate, with its odds against none', () => {
    expect(scoresOf([of('a', 2)])).to.deep.equal({ a: 2 })
  })

  it('adds up the odds of an entry’s questions', () => {
    expect(scoresOf([of('a', Math.log(2)), of('a', Math.log(3))]).a).to.be.closeTo(
      Math.log(5),
      1e-9,
    )
  })

  it('sets the odds of other entries against it', () => {
    const { a } = scoresOf([of('a', Math.log(6)), of('b', Math.log(2))])
    expect(a).to.be.closeTo(Math.log(6 / 3), 1e-9)
  })

  it('names each entry once, by its most similar question, the most promising first', () => {
    const [low, lower, high] = [of('b', 1), of('a', 0.9), of('a', 0.5)]
    const marked = [low, high, lower].map((one) => ({ ...one, at: one.score }))
    const standings = entryStandings(marked, NOTHING)
    expect(standings.map(({ key, at }) => [key.digest, at])).to.deep.equal([
      ['a', 0.9],
      ['b', 1],
    ])
  })

  it('is above none the more similar the entry’s question, and below the more similar another’s', () => {
    fc.assert(
      fc.property(score, score, score, (one, more, other) => {
        const [low, high] = [Math.min(one, more), Math.max(one, more)]
        const entry = (own: number, others: number): number =>
          scoresOf([of('a', own), of('b', others)]).a ?? 0
        expect(entry(low, other)).to.be.at.most(entry(high, other) + 1e-9)
        expect(entry(other, high)).to.be.at.most(entry(other, low) + 1e-9)
      }),
    )
  })

  it('lets a vetoed question vote, but never stand for its entry where another may', () => {
    const vetoed = { ...of('a', Math.log(3)), vetoed: true }
    const [a, b] = entryStandings([vetoed, of('a', Math.log(2)), of('b', 0)], NOTHING)
    expect([a?.key.digest, a?.vetoed, b?.key.digest]).to.deep.equal(['a', undefined, 'b'])
    expect(a?.score).to.be.closeTo(Math.log(5 / 2), 1e-9)
  })

  it('puts entries that are vetoed altogether last, and says so', () => {
    const standings = entryStandings([{ ...of('a', 5), vetoed: true }, of('b', -5)], NOTHING)
    expect(standings.map(({ key, vetoed }) => [key.digest, vetoed])).to.deep.equal([
      ['b', undefined],
      ['a', true],
    ])
  })

  it('bears log-odds that no exponential can be taken of', () => {
    expect(scoresOf([of('a', 1000), of('b', 999)]).a).to.be.closeTo(1, 1e-9)
    expect(scoresOf([of('a', -1000)]).a).to.be.closeTo(-1000, 1e-9)
  })
})

describe('record of an entry', () => {
  const even = NOTHING.map(() => 0.5)
  const seldom = NOTHING.map(() => 0.01)
  const same = { score: 0, same: true, weight: 1 }

  it('adds nothing where nothing was observed', () => {
    expect(recordOf([], even)).to.equal(0)
  })

  it('is one step towards the likeliest effect', () => {
    expect(recordOf([same], even)).to.be.closeTo(0.5 / 1.25, 1e-9)
    expect(recordOf(Array(32).fill(same), even)).to.be.closeTo(16 / 9, 1e-9)
  })

  it('tells more the less it was to be expected', () => {
    const different = { ...same, same: false }
    expect(recordOf([same], seldom))
      .to.be.above(0)
      .and.below(0.02)
    expect(recordOf([different], seldom)).to.be.below(-0.9)
  })
})
