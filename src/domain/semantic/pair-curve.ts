/** A labelled pair with what it is ranked by. */
export interface RankedPair {
  /** The greater, the more alike; `-Infinity` for a pair that hits at no threshold. */
  readonly value: number
  /** Its label: whether both ask the same. */
  readonly same: boolean
}

/** What hits at one threshold. */
export interface CurvePoint {
  /** Pairs of at least this value hit. */
  readonly threshold: number
  readonly hits: number
  /** Hits that are right. */
  readonly trueHits: number
}

/** A point for every value that occurs, from the strictest threshold to the laxest. */
export function pairCurve(pairs: readonly RankedPair[]): readonly CurvePoint[] {
  return cumulative(pairs).filter(({ threshold }) => threshold > Number.NEGATIVE_INFINITY)
}

/** Share of hits at a point that are right. */
export function pointPrecision({ hits, trueHits }: CurvePoint): number {
  return trueHits / hits
}

/** The point of most hits that is good enough, if there is one. */
export function laxestPoint(
  curve: readonly CurvePoint[],
  isGoodEnough: (point: CurvePoint) => boolean,
): CurvePoint | undefined {
  return curve.findLast(isGoodEnough)
}

/**
 * Average precision: the mean over all positive pairs of the precision at the threshold that lets
 * each in. Pairs of the same value are let in together, as scikit-learn's `average_precision_score`
 * has it; those of no value last of all. `null` without positives.
 */
export function averagePrecision(pairs: readonly RankedPair[]): number | null {
  let sum = 0
  let found = 0
  for (const point of cumulative(pairs)) {
    sum += (point.trueHits - found) * pointPrecision(point)
    found = point.trueHits
  }
  return found === 0 ? null : sum / found
}

function cumulative(pairs: readonly RankedPair[]): readonly CurvePoint[] {
  const ranked = [...pairs].sort((one, other) => descending(one.value, other.value))
  const points: CurvePoint[] = []
  let trueHits = 0
  ranked.forEach(({ value, same }, place) => {
    if (same) trueHits += 1
    const isLastOfItsValue = ranked[place + 1]?.value !== value
    if (isLastOfItsValue) points.push({ threshold: value, hits: place + 1, trueHits })
  })
  return points
}

/** Two infinities have no difference. */
function descending(one: number, other: number): number {
  return one === other ? 0 : other > one ? 1 : -1
}
