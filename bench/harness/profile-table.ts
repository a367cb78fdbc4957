import { AREAS } from './areas.ts'
import type { Comparison, Standing } from './comparison.ts'
import type { Role } from './contender.ts'
import { median, summary } from './statistics.ts'

/** Microseconds of one operation by area. */
export type Profile = ReadonlyMap<string, number>

/** Whose profiles stand in a column: once for each time that they were taken. */
export interface Column {
  readonly title: string
  readonly profiles: readonly Profile[]
}

function sumOf(profile: Profile): number {
  return [...profile.values()].reduce((all, us) => all + us, 0)
}

/** Areas beside each other, all in percent of what the first column takes in all. */
export function profileTable(id: string, title: string, columns: readonly Column[]): Comparison {
  const whole = median((columns[0]?.profiles ?? []).map(sumOf))
  const named = columns.map(({ title, profiles }, place) => ({
    name: `c${place}`,
    title,
    profiles,
  }))
  const standing = (name: string, of: (profile: Profile) => number): Standing => ({
    name,
    role: roleOf(name),
    figures: Object.fromEntries(
      named.map((one) => [
        one.name,
        { value: summary(one.profiles.map((each) => (of(each) / whole) * 100)) },
      ]),
    ),
  })
  const areas = AREAS.filter((area) =>
    columns.some(({ profiles }) => profiles.some((one) => one.has(area))),
  )
  return {
    id,
    title,
    measures: named.map(({ name, title }) => ({ name, title, unit: 'percent', plain: true })),
    standings: [
      ...areas.map((area) => standing(area, (profile) => profile.get(area) ?? 0)),
      standing('all', sumOf),
    ],
  }
}

function roleOf(area: string): Role {
  if (area.startsWith('Reprise')) return 'reprise'
  return area === 'all' ? 'variant' : 'peer'
}
