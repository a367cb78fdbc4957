/** A scale on which equal factors are equal lengths. */
export interface LogScale {
  /** The place of a value, in pixels. */
  place(value: number): number
  /** Where grid lines go. */
  readonly ticks: readonly number[]
}

const MARKS = [1, 2, 5]

/** Holds all values given, all of them above 0, with some air, between two places. */
export function logScale(values: readonly number[], from: number, to: number): LogScale {
  const finite = values.filter((value) => Number.isFinite(value) && value > 0)
  const lowest = Math.min(1, ...finite) / 1.15
  const highest = Math.max(lowest * 2, ...finite) * 1.15
  return scaleBetween(lowest, highest, from, to)
}

/** The same between two values of the caller's choice. */
export function scaleBetween(lowest: number, highest: number, from: number, to: number): LogScale {
  const span = Math.log(highest / lowest)
  return {
    place: (value) => from + (Math.log(value / lowest) / span) * (to - from),
    ticks: ticksBetween(lowest, highest),
  }
}

function ticksBetween(lowest: number, highest: number): readonly number[] {
  const powers = Array.from({ length: 19 }, (_, n) => 10 ** (n - 6))
  // Over many powers of ten there is no room for more than those.
  const marks = highest / lowest > 300 ? [1] : MARKS
  return powers
    .flatMap((power) => marks.map((mark) => mark * power))
    .filter((tick) => tick >= lowest && tick <= highest)
}
