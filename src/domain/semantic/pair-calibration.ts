import { type CurvePoint, laxestPoint, pairCurve, pointPrecision } from './pair-curve.ts'
import { figuresAt, hitCounts, type ThresholdFigures } from './pair-evaluation.ts'
import { pairFolds } from './pair-folds.ts'
import { type HitCounts, type HitFigures, hitFigures } from './pair-hits.ts'
import { type JudgedPair, rankedByThreshold } from './pair-judged.ts'
import { trialsToConfirm, wilsonInterval } from './pair-proportion.ts'

/** Into how many folds pairs are dealt out. */
export const FOLDS = 5

/** What a threshold that was chosen on four fifths of the pairs does on the fifth that it has not seen, five times over. */
interface CrossCheck extends HitFigures {
  /** Folds for which the others had a threshold; in those without, nothing hits. */
  readonly foldsWithThreshold: number
}

/** A threshold that some rule chooses. */
export interface ChosenThreshold {
  /** Chosen on all pairs, with its figures on them, which flatter it; `null` where none is good enough. */
  readonly chosen: ThresholdFigures | null
  /** What to expect of the rule on pairs that it has not seen. */
  readonly crossChecked: CrossCheck
}

/** Thresholds for one target. */
export interface CalibratedTarget {
  readonly targetPrecision: number
  /** The laxest threshold at which the lower 95% bound of precision is at least the target. */
  readonly confident: ChosenThreshold
  /** The laxest threshold at which precision itself is. */
  readonly plain: ChosenThreshold
  /** Hits, none of them false, that it takes until the lower bound can be at the target. */
  readonly hitsToConfirm: number
}

/** Whether a point of the curve is good enough. */
type Rule = (point: CurvePoint) => boolean

/** Thresholds for a target precision, from 0 to below 1, and what each is worth. None is below `lowest`. */
export function calibrateTo(
  targetPrecision: number,
  pairs: readonly JudgedPair[],
  lowest: number,
): CalibratedTarget {
  const folds = pairFolds(pairs, FOLDS)
  const plain: Rule = (point) =>
    point.threshold >= lowest && pointPrecision(point) >= targetPrecision
  const confident: Rule = ({ threshold, hits, trueHits }) =>
    threshold >= lowest && wilsonInterval(trueHits, hits)[0] >= targetPrecision
  return {
    targetPrecision,
    confident: chosenBy(confident, pairs, folds),
    plain: chosenBy(plain, pairs, folds),
    hitsToConfirm: trialsToConfirm(targetPrecision),
  }
}

function chosenBy(
  rule: Rule,
  pairs: readonly JudgedPair[],
  folds: readonly number[],
): ChosenThreshold {
  const threshold = thresholdFor(rule, pairs)
  return {
    chosen: threshold === undefined ? null : figuresAt(pairs, threshold),
    crossChecked: crossCheck(rule, pairs, folds),
  }
}

function thresholdFor(rule: Rule, pairs: readonly JudgedPair[]): number | undefined {
  return laxestPoint(pairCurve(pairs.map(rankedByThreshold)), rule)?.threshold
}

function crossCheck(
  rule: Rule,
  pairs: readonly JudgedPair[],
  folds: readonly number[],
): CrossCheck {
  let counts: HitCounts = { pairs: 0, positives: 0, hits: 0, trueHits: 0 }
  let foldsWithThreshold = 0
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const seen = pairs.filter((_, place) => folds[place] !== fold)
    const unseen = pairs.filter((_, place) => folds[place] === fold)
    const threshold = thresholdFor(rule, seen)
    if (threshold !== undefined) foldsWithThreshold += 1
    counts = sum(counts, hitCounts(unseen, threshold ?? Number.POSITIVE_INFINITY))
  }
  return { foldsWithThreshold, ...hitFigures(counts) }
}

function sum(one: HitCounts, other: HitCounts): HitCounts {
  return {
    pairs: one.pairs + other.pairs,
    positives: one.positives + other.positives,
    hits: one.hits + other.hits,
    trueHits: one.trueHits + other.trueHits,
  }
}
