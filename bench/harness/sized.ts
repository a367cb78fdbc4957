import { valuesOf } from './comparison.ts'
import type { Contender, Role, Running } from './contender.ts'
import type { Growth } from './growth.ts'
import type { Run } from './rounds.ts'
import { summary } from './statistics.ts'

/** Somebody at a size. */
export interface Sized {
  readonly name: string
  readonly role: Role
  readonly size: number
  start(): Promise<Running>
}

/** What somebody is called at a size. */
export function sizedName({ name, size }: Pick<Sized, 'name' | 'size'>): string {
  return `${name}, ${size.toLocaleString('en')}`
}

/** Everybody at every size, as contenders. */
export function sizedContenders(all: readonly Sized[]): readonly Contender[] {
  return all.map((one) => ({ name: sizedName(one), role: one.role, start: () => one.start() }))
}

/** The figures of everybody by size, in one measure. */
export function growthOf(
  frame: Omit<Growth, 'lines'>,
  measure: string,
  all: readonly Sized[],
  runs: readonly Run[],
): Growth {
  const names = [...new Set(all.map(({ name }) => name))]
  const lines = names.flatMap((name) => {
    const sizes = all.filter((one) => one.name === name)
    const [first] = sizes
    const points = sizes.map((one) => ({
      size: one.size,
      figure: summary(valuesOf(runs, measure, sizedName(one))),
    }))
    return first === undefined ? [] : [{ name, role: first.role, points }]
  })
  return { ...frame, lines }
}
