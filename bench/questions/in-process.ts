import { judged, type Verdict } from '../harness/bound.ts'
import { type Comparison, compared, ratioOf } from '../harness/comparison.ts'
import type { Contender } from '../harness/contender.ts'
import { hitContender } from '../harness/hit-contender.ts'
import { options } from '../harness/options.ts'
import { publish } from '../harness/report.ts'
import { interleaved, type Run } from '../harness/rounds.ts'
import { storedOf } from '../harness/stored.ts'
import { floorMap } from '../peers/floor-map.ts'
import { IN_PROCESS_PEERS } from '../peers/in-process-peers.ts'
import type { Peer } from '../peers/peer.ts'
import { repriseHit } from '../peers/reprise-generate.ts'

/** How long an exact hit in this process takes, key included, by the size of request and answer. */
const SIZES = [2048, 8192, 32_768] as const

const STORED = 256

const REPRISE = 'Reprise, generate'

const asked = options()
const rounds = asked.quick ? { rounds: 7, warmUps: 3 } : { rounds: 21, warmUps: 4 }
const ms = asked.quick ? 50 : 100

const CACHES: readonly Peer<unknown>[] = [
  floorMap,
  repriseHit({ name: REPRISE, role: 'reprise' }),
  repriseHit({ name: 'Reprise, lookup', role: 'variant', by: 'lookup' }),
  ...IN_PROCESS_PEERS,
]

function contenders(bytes: number): readonly Contender[] {
  const run = { stored: storedOf(STORED, bytes), ms, atOnce: 1, port: 0 }
  return CACHES.map((peer) => hitContender(peer, run))
}

function comparisonOf(bytes: number, runs: readonly Run[]): Comparison {
  const size = `${bytes / 1024} kB`
  return compared(
    {
      id: `hit-${bytes}`,
      title: `Exact hit in process, request of ${size}, answer of ${size}`,
      measures: [
        { name: 'cpuUs', title: 'processor', unit: 'us' },
        { name: 'wallUs', title: 'time', unit: 'us' },
      ],
    },
    runs,
  )
}

function verdicts(runs: readonly Run[]): readonly Verdict[] {
  const to = (name: string): number => ratioOf(runs, 'cpuUs', REPRISE, name).median
  const peers = runs.filter(({ contender }) => contender.role === 'peer')
  const fastest = Math.max(...peers.map(({ contender }) => to(contender.name)))
  return [
    judged(
      { text: '2 kB hit against the floor', unit: 'times', atMost: 0.7, alarm: 1.5 },
      to(floorMap.name),
    ),
    judged({ text: '2 kB hit against the fastest peer', unit: 'times', atMost: 1 }, fastest),
  ]
}

const runs: (readonly Run[])[] = []
for (const bytes of SIZES) runs.push(await interleaved(contenders(bytes), rounds))
publish(
  {
    question: 'in-process',
    title: 'Exact hit in process',
    comparisons: runs.map((run, place) => comparisonOf(SIZES[place] ?? 0, run)),
    verdicts: verdicts(runs[0] ?? []),
  },
  asked,
)
