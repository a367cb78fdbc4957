/** The middle of several values, and how far they spread. */
export interface Summary {
  readonly median: number
  /** The first and the third quartile: half of all values lie between them. */
  readonly q1: number
  readonly q3: number
}

/** Sums values up; NaN throughout where there are none. */
export function summary(values: readonly number[]): Summary {
  return {
    median: quantile(values, 0.5),
    q1: quantile(values, 0.25),
    q3: quantile(values, 0.75),
  }
}

/** Where a share of the values lies below, between neighbours in proportion. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return below + (above - below) * (place - Math.floor(place))
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}
