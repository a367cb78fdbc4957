import { expect } from 'chai'
import { calibrateTo, FOLDS } from '../../src/domain/semantic/pair-calibration.ts'
import { pairFolds } from '../../src/domain/semantic/pair-folds.ts'
import type { JudgedPair } from '../../src/domain/semantic/pair-judged.ts'
import {
  calibrationWarnings,
  suggestedThreshold,
} from '../../src/domain/semantic/pair-suggestion.ts'

/** As many pairs as `count`, of probabilities that fall evenly from `from` to `to`. */
function even(
  count: number,
  from: number,
  to: number,
  isSame: (n: number) => boolean,
): JudgedPair[] {
  return Array.from({ length: count }, (_, n) => ({
    asked: `question ${n} from ${from}`,
    probability: from + ((to - from) * n) / (count - 1),
    cosine: 0.5,
    same: isSame(n),
  }))
}

/** Right above 0.9, every second one wrong below. */
const SHARP = [...even(500, 0.99, 0.9, () => true), ...even(500, 0.8999, 0.1, (n) => n % 2 === 0)]

describe('folds of pairs', () => {
  it('are of like size, keep pairs of one first text together, and do not depend on the order', () => {
    const pairs = Array.from({ length: 1000 }, (_, n) => ({ asked: `text ${n % 100}` }))
    const folds = pairFolds(pairs, FOLDS)
    for (let fold = 0; fold < FOLDS; fold += 1) {
      expect(folds.filter((other) => other === fold)).to.have.lengthOf(200)
    }
    expect(folds.slice(0, 100)).to.deep.equal(folds.slice(100, 200))
    expect(pairFolds([...pairs].reverse(), FOLDS)).to.deep.equal([...folds].reverse())
  })
})

describe('calibration', () => {
  it('finds the threshold below which wrong ones begin', () => {
    const { plain, confident } = calibrateTo(0.98, SHARP, 0.01)
    expect(plain.chosen?.threshold).to.be.closeTo(0.87, 0.02)
    expect(plain.chosen?.precision).to.be.at.least(0.98)
    expect(confident.chosen?.threshold).to.be.within(plain.chosen?.threshold ?? 1, 0.9)
    expect(confident.chosen?.precisionInterval95?.[0]).to.be.at.least(0.98)
  })

  it('says what the choice does on pairs that it was not made on, each of them once', () => {
    const { crossChecked } = calibrateTo(0.98, SHARP, 0.01).confident
    expect(crossChecked.foldsWithThreshold).to.equal(FOLDS)
    expect(crossChecked.precision).to.be.at.least(0.97)
    expect(crossChecked.hitRate).to.be.closeTo(0.5, 0.03)
  })

  it('is not taken in by a threshold that fits its own pairs by chance', () => {
    // One pair in two is the same, whatever the probability; the first nine happen to be.
    const chance = even(400, 0.99, 0.01, (n) => n < 9 || ((n * 2_654_435_761) >>> 7) % 2 === 0)
    const target = calibrateTo(0.9, chance, 0.01)
    expect(target.plain.chosen?.precision).to.be.at.least(0.9)
    expect(target.plain.crossChecked.precision).to.be.below(0.9)
    expect(target.confident.chosen).to.equal(null)
    expect(suggestedThreshold(target)?.isConfirmed).to.equal(false)
    expect(calibrationWarnings([target], 400, 200).join('\n')).to.include('was not held on pairs')
  })

  it('suggests the confirmed threshold, else the plain one, and none out of reach', () => {
    const sharp = calibrateTo(0.98, SHARP, 0.01)
    expect(suggestedThreshold(sharp)).to.deep.equal({
      ...{ targetPrecision: 0.98, isConfirmed: true },
      threshold: sharp.confident.chosen?.threshold,
    })
    const few = even(20, 0.99, 0.9, () => true)
    expect(suggestedThreshold(calibrateTo(0.98, few, 0.01))).to.deep.include({
      ...{ threshold: 0.9, isConfirmed: false },
    })
    const wrong = even(20, 0.99, 0.9, () => false)
    expect(suggestedThreshold(calibrateTo(0.98, wrong, 0.01))).to.equal(null)
  })

  it('chooses no threshold below the lowest that may be', () => {
    const right = even(400, 0.99, 0.2, () => true)
    expect(calibrateTo(0.9, right, 0.5).confident.chosen?.threshold).to.be.within(0.5, 0.51)
    expect(calibrateTo(0.9, right, 0.5).plain.chosen?.threshold).to.be.within(0.5, 0.51)
    expect(calibrateTo(0.9, right, 0.01).plain.chosen?.threshold).to.be.within(0.2, 0.21)
  })

  it('warns of what makes the figures less than they seem', () => {
    const warnings = (pairs: readonly JudgedPair[]): string => {
      const positives = pairs.filter(({ same }) => same).length
      return calibrationWarnings([calibrateTo(0.98, pairs, 0.01)], pairs.length, positives).join(
        '\n',
      )
    }
    expect(warnings(SHARP)).not.to.match(/few|not confirmed|out of reach|label/)
    const low = [...even(400, 0.99, 0.2, () => true), ...even(100, 0.1, 0, () => false)]
    expect(warnings(low)).to.include('reached below 0.5')
    const few = [...even(20, 0.99, 0.9, () => true), ...even(5, 0.5, 0.1, () => false)]
    expect(warnings(few)).to.include('at least 189 hits').and.to.include('rests on 20 hits')
    expect(warnings(even(20, 0.9, 0.8, () => true))).to.include('No pair has label 0')
    expect(warnings(even(20, 0.9, 0.8, () => false)))
      .to.include('No pair has label 1')
      .and.to.include('out of reach')
  })
})
