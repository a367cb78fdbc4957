import { inUnit, type Unit } from './units.ts'

/** What must be reached. */
export interface Bound {
  readonly text: string
  readonly unit: Unit
  /** One of these two. */
  readonly atMost?: number
  readonly atLeast?: number
  /**
   * Where a checked run fails: far off what is usual, so that it notices something that takes
   * twice as long, and never a busy machine. Absent: it never does.
   */
  readonly alarm?: number
}

/** A bound, and whether it was reached. */
export interface Verdict extends Bound {
  readonly value: number
  readonly reached: boolean
  readonly alarmed: boolean
}

/** Judges a figure. One that could not be taken has reached nothing, and alarms where there is an alarm. */
export function judged(bound: Bound, value: number): Verdict {
  const { atMost = Infinity, atLeast = -Infinity, alarm } = bound
  const reached = value <= atMost && value >= atLeast
  const within =
    alarm === undefined || (bound.atMost === undefined ? value >= alarm : value <= alarm)
  return { ...bound, value, reached, alarmed: !within }
}

/** A verdict in words. */
export function verdictWords({ value, reached, atMost, atLeast }: Verdict): string {
  if (reached) return 'reached'
  if (!Number.isFinite(value)) return 'not measured'
  const missedBy = atMost === undefined ? (atLeast ?? value) / value : value / atMost
  return `missed by a factor of ${missedBy.toFixed(2)}`
}

/** A bound in words. */
export function boundWords({ unit, atMost, atLeast }: Bound): string {
  if (atMost !== undefined && atMost === atLeast) return `exactly ${inUnit(atMost, unit)}`
  return atMost === undefined
    ? `at least ${inUnit(atLeast ?? 0, unit)}`
    : `at most ${inUnit(atMost, unit)}`
}
