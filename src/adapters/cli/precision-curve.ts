import { pairCurve, pointPrecision, type RankedPair } from '../../domain/semantic/pair-curve.ts'
import {
  type JudgedPair,
  rankedByCosine,
  rankedByProbability,
} from '../../domain/semantic/pair-judged.ts'

/** A place in a plot of precision (up) against hit rate (to the right), both from 0 to 1. */
export interface PlotPoint {
  readonly hitRate: number
  readonly precision: number
}

/** A place that is marked, with what stands beside it. */
export interface PlotMark extends PlotPoint {
  readonly label: string
}

/** What a plot shows. */
export interface PrecisionPlot {
  readonly title: string
  /** Of the cache's own ranking, from the strictest threshold to the laxest. */
  readonly score: readonly PlotPoint[]
  /** Of plain cosine. */
  readonly cosine: readonly PlotPoint[]
  readonly marks: readonly PlotMark[]
}

/** Most points of a curve: more than a screen has columns. */
const MAX_POINTS = 500

/** The plot of judged pairs. */
export function precisionPlot(
  title: string,
  pairs: readonly JudgedPair[],
  marks: readonly PlotMark[],
): PrecisionPlot {
  return {
    title,
    score: curve(pairs.map(rankedByProbability)),
    cosine: curve(pairs.map(rankedByCosine)),
    marks,
  }
}

/** The lowest precision that a plot shows, a multiple of a tenth: what it goes down to, not counting single pairs. */
export function lowestPrecision({ score, cosine, marks }: PrecisionPlot): number {
  const shown = [...score, ...cosine].filter(({ hitRate }) => hitRate >= 0.02)
  const lowest = Math.min(0.9, ...[...shown, ...marks].map(({ precision }) => precision))
  return Math.floor(lowest * 10) / 10
}

function curve(pairs: readonly RankedPair[]): readonly PlotPoint[] {
  const points = pairCurve(pairs)
  const step = Math.max(1, Math.ceil(points.length / MAX_POINTS))
  return points
    .filter((_, place) => place % step === 0 || place === points.length - 1)
    .map((point) => ({ hitRate: point.hits / pairs.length, precision: pointPrecision(point) }))
}
