import type { Role } from './contender.ts'
import type { Run } from './rounds.ts'
import { type Summary, summary } from './statistics.ts'
import type { Unit } from './units.ts'
import { packageVersion } from './versions.ts'

/** Something that is read off every contender. */
export interface Measure {
  /** Its name in readings. */
  readonly name: string
  /** Its name in tables. */
  readonly title: string
  readonly unit: Unit
  /** Shown without ratios: counts, of which the floor may have none. */
  readonly plain?: boolean
}

/** One contender's figure in one measure. */
export interface Figure {
  readonly value: Summary
  /** Multiples of the floor's, taken round by round; absent where there is no floor. */
  readonly ratio?: Summary
}

/** One contender's figures, by measure. */
export interface Standing {
  readonly name: string
  readonly role: Role
  readonly version?: string
  readonly figures: Readonly<Record<string, Figure>>
}

/** What is compared. */
export interface Subject {
  readonly id: string
  readonly title: string
  readonly measures: readonly Measure[]
  /** The measure that is plotted; default: the first. */
  readonly plotted?: string
}

/** Contenders beside each other. */
export interface Comparison extends Subject {
  /** Whose figures the ratios are multiples of. */
  readonly floor?: string
  readonly standings: readonly Standing[]
}

/** Sums up what was read off each contender; the first floor among them is what others are multiples of. */
export function compared(subject: Subject, runs: readonly Run[]): Comparison {
  const floor = runs.find(({ contender }) => contender.role === 'floor')?.contender.name
  return {
    ...subject,
    ...(floor === undefined ? {} : { floor }),
    standings: runs.map((run) => standing(subject, run, runs, floor)),
  }
}

function standing(
  { measures }: Subject,
  { contender, readings }: Run,
  runs: readonly Run[],
  floor: string | undefined,
): Standing {
  const { name, role, package: named } = contender
  const figures = measures.map((measure): [string, Figure] => {
    const value = summary(readings.map((reading) => reading[measure.name] ?? Number.NaN))
    if (floor === undefined || measure.plain) return [measure.name, { value }]
    return [measure.name, { value, ratio: ratioOf(runs, measure.name, name, floor) }]
  })
  const version = named === undefined ? {} : { version: `${named} ${packageVersion(named)}` }
  return { name, role, ...version, figures: Object.fromEntries(figures) }
}

/** How many times another's one's figure is, taken round by round. */
export function ratioOf(
  runs: readonly Run[],
  measure: string,
  name: string,
  base: string,
): Summary {
  const [ones, others] = [valuesOf(runs, measure, name), valuesOf(runs, measure, base)]
  return summary(ones.map((value, round) => value / (others[round] ?? Number.NaN)))
}

/** What was read off one contender in one measure, round by round. */
export function valuesOf(runs: readonly Run[], measure: string, name: string): readonly number[] {
  const run = runs.find(({ contender }) => contender.name === name)
  if (run === undefined) throw new Error(`there is no contender ${name}`)
  return run.readings.map((reading) => reading[measure] ?? Number.NaN)
}
