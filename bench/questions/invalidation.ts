import { judged, type Verdict } from '../harness/bound.ts'
import { type Comparison, compared, valuesOf } from '../harness/comparison.ts'
import type { Contender, Role } from '../harness/contender.ts'
import { invalidated, type Way } from '../harness/invalidating.ts'
import { options } from '../harness/options.ts'
import { publish } from '../harness/report.ts'
import { interleaved, type Run } from '../harness/rounds.ts'
import { median } from '../harness/statistics.ts'
import { byKeysAndDel, byReprise, byScanAndUnlink } from '../peers/ways-to-invalidate.ts'

/** How long it takes to have everything out of service, and what others notice of it meanwhile. */
const asked = options()

const COUNTS = asked.quick ? [20_000] : [100_000, 1_000_000]

const REPRISE = 'Reprise'

function contenders(count: number): readonly Contender[] {
  const contender = (name: string, role: Role, way: Way): Contender => ({
    name,
    role,
    start: async () => ({ measure: () => invalidated(way, count) }),
  })
  return [
    contender(REPRISE, 'reprise', byReprise),
    contender('SCAN and UNLINK', 'peer', byScanAndUnlink),
    contender('KEYS and DEL', 'peer', byKeysAndDel),
  ]
}

function comparisonOf(count: number, runs: readonly Run[]): Comparison {
  return compared(
    {
      id: `invalidation-${count}`,
      title: `${count.toLocaleString('en')} entries in Redis`,
      measures: [
        { name: 'effectMs', title: 'in effect after', unit: 'ms' },
        { name: 'lastedMs', title: 'all gone after', unit: 'ms' },
        { name: 'p99Ms', title: "watcher's p99", unit: 'ms' },
        { name: 'worstMs', title: 'worst', unit: 'ms' },
        { name: 'idleP99Ms', title: 'idle p99', unit: 'ms' },
        { name: 'idleWorstMs', title: 'idle worst', unit: 'ms' },
      ],
    },
    runs,
  )
}

function verdicts(count: number, runs: readonly Run[]): readonly Verdict[] {
  const entries = `${count.toLocaleString('en')} entries`
  const one = (measure: string): number => median(valuesOf(runs, measure, REPRISE))
  // What is idle is the same for everybody, and there is more of it this way.
  const idle = median(
    runs.flatMap(({ readings }) => readings.map((reading) => reading.idleP99Ms ?? 0)),
  )
  return [
    judged(
      { text: `${entries}: in effect after`, unit: 'ms', atMost: 5, alarm: 100 },
      one('effectMs'),
    ),
    judged(
      { text: `${entries}: watcher's p99, of 2 x idle and 1 ms`, unit: 'ms', atMost: 2 * idle + 1 },
      one('p99Ms'),
    ),
    judged(
      { text: `${entries}: watcher's worst`, unit: 'ms', atMost: 30, alarm: 500 },
      one('worstMs'),
    ),
  ]
}

const measured: { readonly count: number; readonly runs: readonly Run[] }[] = []
for (const count of COUNTS) {
  const rounds = { rounds: asked.quick ? 1 : 3, warmUps: 0 }
  measured.push({ count, runs: await interleaved(contenders(count), rounds) })
}
publish(
  {
    question: 'invalidation',
    title: 'Invalidation of everything in Redis',
    comparisons: measured.map(({ count, runs }) => comparisonOf(count, runs)),
    verdicts: measured.flatMap(({ count, runs }) => verdicts(count, runs)),
  },
  asked,
)
