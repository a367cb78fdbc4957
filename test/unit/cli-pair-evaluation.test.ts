import { expect } from 'chai'
import fc from 'fast-check'
import {
  averagePrecision,
  laxestPoint,
  pairCurve,
  pointPrecision,
} from '../../src/domain/semantic/pair-curve.ts'
import { evaluatePairs, MAX_TYPES } from '../../src/domain/semantic/pair-evaluation.ts'
import { type JudgedPair, rankedByThreshold } from '../../src/domain/semantic/pair-judged.ts'
import { trialsToConfirm, wilsonInterval } from '../../src/domain/semantic/pair-proportion.ts'

/** Values with labels, `1` for the same question. */
function ranked(...pairs: readonly (readonly [value: number, label: 0 | 1])[]) {
  return pairs.map(([value, label]) => ({ value, same: label === 1 }))
}

function judged(probability: number, label: 0 | 1, more: Partial<JudgedPair> = {}): JudgedPair {
  return { asked: 'a question', probability, same: label === 1, cosine: probability, ...more }
}

describe('the 95% interval of a share', () => {
  it('is that of Wilson', () => {
    // R: prop.test(x, n, correct = FALSE)$conf.int
    const [low, high] = wilsonInterval(81, 263)
    expect(low).to.be.closeTo(0.2553, 5e-5)
    expect(high).to.be.closeTo(0.3662, 5e-5)
    expect(wilsonInterval(0, 20)[0]).to.equal(0)
    expect(wilsonInterval(0, 20)[1]).to.be.closeTo(0.1611, 5e-5)
    expect(wilsonInterval(20, 20)[1]).to.equal(1)
  })

  it('is everything where nothing was seen', () => {
    expect(wilsonInterval(0, 0)).to.deep.equal([0, 1])
  })

  it('lies around the share, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (successes, failures) => {
        fc.pre(successes + failures > 0)
        const trials = successes + failures
        const [low, high] = wilsonInterval(successes, trials)
        expect(low).to.be.within(0, successes / trials)
        expect(high).to.be.within(successes / trials, 1)
      }),
    )
  })

  it('reaches a share from below after as many trials without a failure as are named', () => {
    for (const share of [0.9, 0.95, 0.98, 0.99, 0.995]) {
      const trials = trialsToConfirm(share)
      expect(wilsonInterval(trials, trials)[0]).to.be.at.least(share)
      expect(wilsonInterval(trials - 1, trials - 1)[0]).to.be.below(share)
    }
  })
})

describe('average precision', () => {
  it('is the mean of the precision at which each positive pair is let in', () => {
    const pairs = ranked([0.9, 1], [0.8, 0], [0.7, 1], [0.6, 0])
    expect(averagePrecision(pairs)).to.be.closeTo((1 + 2 / 3) / 2, 1e-12)
  })

  it('lets pairs of one value in together, whatever their order', () => {
    const pairs = ranked([0.5, 1], [0.5, 0], [0.5, 0], [0.5, 1])
    expect(averagePrecision(pairs)).to.equal(0.5)
    expect(averagePrecision([...pairs].reverse())).to.equal(0.5)
  })

  it('lets pairs that never hit in last of all', () => {
    const never = Number.NEGATIVE_INFINITY
    const pairs = ranked([never, 1], [0.9, 1], [never, 0])
    expect(averagePrecision(pairs)).to.be.closeTo((1 + 2 / 3) / 2, 1e-12)
  })

  it('is unknown without a positive pair', () => {
    expect(averagePrecision(ranked([0.9, 0]))).to.equal(null)
    expect(averagePrecision([])).to.equal(null)
  })
})

describe('the curve of labelled pairs', () => {
  it('has a point for each value, and none for pairs that never hit', () => {
    const pairs = ranked([0.2, 0], [0.9, 1], [0.5, 1], [0.5, 0], [Number.NEGATIVE_INFINITY, 1])
    expect(pairCurve(pairs)).to.deep.equal([
      { threshold: 0.9, hits: 1, trueHits: 1 },
      { threshold: 0.5, hits: 3, trueHits: 2 },
      { threshold: 0.2, hits: 4, trueHits: 2 },
    ])
  })

  it('gives the laxest point that is good enough, also where a stricter one is not', () => {
    const curve = pairCurve(ranked([0.9, 0], [0.8, 1], [0.7, 1], [0.6, 1], [0.5, 0]))
    const point = laxestPoint(curve, (candidate) => pointPrecision(candidate) >= 0.75)
    expect(point?.threshold).to.equal(0.6)
    expect(laxestPoint(curve, (candidate) => pointPrecision(candidate) > 0.9)).to.equal(undefined)
  })

  it('holds no threshold that would let in whatever no guard vetoes', () => {
    const pairs = [0.5, 0.01, 0.0099, 0].map((probability) =>
      rankedByThreshold(judged(probability, 1)),
    )
    expect(pairCurve(pairs).map(({ threshold }) => threshold)).to.deep.equal([0.5, 0.01])
  })

  it('tells thresholds apart to four decimals, each of which lets its pair hit', () => {
    const values = [0.29, 0.123456, 1, 0.99999].map((probability) => judged(probability, 1))
    expect(values.map((pair) => rankedByThreshold(pair).value)).to.deep.equal([
      0.29, 0.1234, 1, 0.9999,
    ])
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 9999 }), (step) => {
        const probability = step / 10_000
        expect(rankedByThreshold(judged(probability, 1)).value).to.equal(probability)
      }),
    )
  })
})

describe('an evaluation of judged pairs', () => {
  const pairs = [
    judged(0.97, 1, { type: 'typo' }),
    judged(0.95, 1, { type: 'typo' }),
    judged(0.94, 0, { type: 'number' }),
    judged(0.99, 0, { type: 'number', veto: 'numbers' }),
    judged(0.99, 1, { type: 'typo', veto: 'negation' }),
    judged(0.2, 0),
  ]

  it('counts hits at the threshold, the threshold itself included, and none that is vetoed', () => {
    const { atThreshold, ...all } = evaluatePairs(pairs, 0.95)
    expect([all.pairs, all.positives]).to.deep.equal([6, 3])
    expect(atThreshold).to.deep.include({
      ...{ threshold: 0.95, hits: 2, trueHits: 2, falseHits: 0 },
      ...{ precision: 1, recall: 2 / 3, hitRate: 2 / 6 },
    })
    expect(atThreshold.recallInterval95).to.deep.equal(wilsonInterval(2, 3))
    expect(evaluatePairs(pairs, 0.94).atThreshold).to.deep.include({
      ...{ hits: 3, falseHits: 1, precision: 2 / 3, hitRate: 0.5 },
    })
  })

  it('has no precision where nothing hits', () => {
    const { precision, precisionInterval95, hitRate } = evaluatePairs(pairs, 0.999).atThreshold
    expect([precision, precisionInterval95, hitRate]).to.deep.equal([null, null, 0])
  })

  it('compares the ranking with plain cosine, which knows of no guard', () => {
    const { score, cosine } = evaluatePairs(pairs, 0.9).averagePrecision
    expect(score).to.be.closeTo((1 + 1 + 3 / 6) / 3, 1e-12)
    expect(cosine).to.be.closeTo((1 / 2 + 2 / 3 + 3 / 4) / 3, 1e-12)
  })

  it('ranks what is vetoed after everything else, and among itself by probability', () => {
    const vetoed = { veto: 'terms' }
    const ranked = [judged(0.3, 1), judged(0.9, 1, vetoed), judged(0.8, 0, vetoed)]
    expect(evaluatePairs(ranked, 0.9).averagePrecision.score).to.equal(1)
    const last = [judged(0.3, 0), judged(0.9, 1, vetoed)]
    expect(evaluatePairs(last, 0.9).averagePrecision.score).to.equal(1 / 2)
  })

  it('says of each guard how often it was right', () => {
    expect(evaluatePairs(pairs, 0.9).guardVetoes).to.deep.equal({
      ...{ vetoes: 2, rightVetoes: 1, rightShare: 0.5 },
      byReason: {
        negation: { vetoes: 1, rightVetoes: 0, rightShare: 0 },
        numbers: { vetoes: 1, rightVetoes: 1, rightShare: 1 },
      },
    })
  })

  it('gives the threshold of most hits for each target, or says that it is out of reach', () => {
    const reached = evaluatePairs(pairs, 0.9).targets.map((target) => target.reached)
    expect(reached.map((figures) => figures?.threshold)).to.deep.equal(Array(5).fill(0.95))
    expect(reached[0]?.recall).to.equal(2 / 3)
    const never = evaluatePairs([judged(0.9, 0)], 0.9).targets
    expect(never.map((target) => target.reached)).to.deep.equal(Array(5).fill(null))
    expect(never.map((target) => target.targetPrecision)).to.deep.equal([
      0.9, 0.95, 0.98, 0.99, 0.995,
    ])
  })

  it('tells kinds of pairs apart where they are named', () => {
    const { byType } = evaluatePairs(pairs, 0.94)
    expect(Object.keys(byType)).to.deep.equal(['number', 'typo'])
    expect(byType.number).to.deep.include({ pairs: 2, positives: 0, hits: 1, falseHits: 1 })
    expect(byType.typo).to.deep.include({ pairs: 3, hits: 2, falseHits: 0, hitShare: 2 / 3 })
    expect(evaluatePairs([judged(0.9, 1)], 0.9).byType).to.deep.equal({})
  })

  it('tells no more kinds apart than it may, whatever they are called', () => {
    const many = Array.from({ length: 1000 }, (_, n) => judged(0.9, 1, { type: `kind ${n}` }))
    const { byType } = evaluatePairs([judged(0.9, 0, { type: '__proto__' }), ...many], 0.5)
    expect(Object.keys(byType))
      .to.have.lengthOf(MAX_TYPES + 1)
      .and.to.include('__proto__')
    expect(byType.other?.pairs).to.equal(1001 - MAX_TYPES)
  })
})
