import { averagePrecision, laxestPoint, pairCurve, pointPrecision } from './pair-curve.ts'
import { type HitCounts, type HitFigures, hitFigures, share } from './pair-hits.ts'
import {
  isHit,
  type JudgedPair,
  rankedByCosine,
  rankedByLikeness,
  rankedByThreshold,
} from './pair-judged.ts'
import type { Interval } from './pair-proportion.ts'

/** Precisions for which a threshold is shown. */
export const TARGET_PRECISIONS = [0.9, 0.95, 0.98, 0.99, 0.995] as const

/** Kinds of pairs that are told apart; pairs of further ones count as {@link OTHER_TYPE}. */
export const MAX_TYPES = 100

/** The kind of pairs that no kind was left for. */
const OTHER_TYPE = 'other'

/** Figures at a threshold, a probability. */
export interface ThresholdFigures extends HitFigures {
  readonly threshold: number
}

/** The threshold of most hits whose precision, on these very pairs, is at least the target. */
export interface TargetFigures {
  readonly targetPrecision: number
  /** `null` where the target is out of reach. */
  readonly reached: ThresholdFigures | null
}

/** How often a guard said no, and how often that was right: the pair's label is 0. */
interface VetoFigures {
  readonly vetoes: number
  readonly rightVetoes: number
  readonly rightShare: number | null
}

/** Pairs of one kind, at the threshold in force. */
interface TypeFigures {
  readonly pairs: number
  readonly positives: number
  readonly hits: number
  readonly falseHits: number
  /** Share of its pairs that hit. */
  readonly hitShare: number | null
  readonly hitShareInterval95: Interval | null
}

/** How the cache would do on labelled pairs. */
export interface PairEvaluation {
  readonly pairs: number
  /** Pairs with label 1. */
  readonly positives: number
  readonly atThreshold: ThresholdFigures
  /** Of the cache's own ranking, vetoed pairs after all others, and of plain cosine, guards and all else left out. */
  readonly averagePrecision: { readonly score: number | null; readonly cosine: number | null }
  readonly guardVetoes: VetoFigures & { readonly byReason: Readonly<Record<string, VetoFigures>> }
  readonly targets: readonly TargetFigures[]
  /** Only kinds that occur; empty where pairs name none. */
  readonly byType: Readonly<Record<string, TypeFigures>>
}

/** Figures of judged pairs, at a threshold (a probability) and beyond. */
export function evaluatePairs(pairs: readonly JudgedPair[], threshold: number): PairEvaluation {
  return {
    pairs: pairs.length,
    positives: positivesOf(pairs),
    atThreshold: figuresAt(pairs, threshold),
    averagePrecision: {
      score: averagePrecision(pairs.map(rankedByLikeness)),
      cosine: averagePrecision(pairs.map(rankedByCosine)),
    },
    guardVetoes: vetoFigures(pairs),
    targets: targetFigures(pairs),
    byType: typeFigures(pairs, threshold),
  }
}

/** Figures of pairs at a threshold, a probability. */
export function figuresAt(pairs: readonly JudgedPair[], threshold: number): ThresholdFigures {
  return { threshold, ...hitFigures(hitCounts(pairs, threshold)) }
}

/** What hits at a threshold, a probability. */
export function hitCounts(pairs: readonly JudgedPair[], threshold: number): HitCounts {
  const hits = pairs.filter((pair) => isHit(pair, threshold))
  return {
    pairs: pairs.length,
    positives: positivesOf(pairs),
    hits: hits.length,
    trueHits: positivesOf(hits),
  }
}

function positivesOf(pairs: readonly JudgedPair[]): number {
  return pairs.filter(({ same }) => same).length
}

function targetFigures(pairs: readonly JudgedPair[]): readonly TargetFigures[] {
  const curve = pairCurve(pairs.map(rankedByThreshold))
  return TARGET_PRECISIONS.map((targetPrecision) => {
    const point = laxestPoint(curve, (candidate) => pointPrecision(candidate) >= targetPrecision)
    return { targetPrecision, reached: point ? figuresAt(pairs, point.threshold) : null }
  })
}

function vetoFigures(pairs: readonly JudgedPair[]): PairEvaluation['guardVetoes'] {
  const vetoed = pairs.filter(({ veto }) => veto !== undefined)
  const groups = Map.groupBy(vetoed, ({ veto }) => veto ?? '')
  const byReason = [...groups].map(([reason, group]) => [reason, vetoesOf(group)] as const)
  return { ...vetoesOf(vetoed), byReason: Object.fromEntries(byReason.sort(byName)) }
}

function vetoesOf(vetoed: readonly JudgedPair[]): VetoFigures {
  const vetoes = vetoed.length
  const rightVetoes = vetoes - positivesOf(vetoed)
  return { vetoes, rightVetoes, rightShare: share(rightVetoes, vetoes) }
}

function typeFigures(
  pairs: readonly JudgedPair[],
  threshold: number,
): Readonly<Record<string, TypeFigures>> {
  const typed = pairs.filter(({ type }) => type !== undefined)
  const known = new Set([...new Set(typed.map(({ type }) => type))].slice(0, MAX_TYPES))
  const groups = Map.groupBy(typed, ({ type }) => (known.has(type) && type) || OTHER_TYPE)
  const byType = [...groups].map(([type, group]) => [type, ofType(group, threshold)] as const)
  return Object.fromEntries(byType.sort(byName))
}

function ofType(pairs: readonly JudgedPair[], threshold: number): TypeFigures {
  const counts = hitCounts(pairs, threshold)
  const { hits, falseHits, hitRate, hitRateInterval95 } = hitFigures(counts)
  return {
    pairs: counts.pairs,
    positives: counts.positives,
    hits,
    falseHits,
    hitShare: hitRate,
    hitShareInterval95: hitRateInterval95,
  }
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1
}
