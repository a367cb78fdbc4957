import type { RepriseSettings } from '../../dist/index.js'
import { judged, type Verdict } from '../harness/bound.ts'
import { type Comparison, compared, ratioOf, valuesOf } from '../harness/comparison.ts'
import type { Contender } from '../harness/contender.ts'

import { noCounters } from '../harness/no-counters.ts'
import { options } from '../harness/options.ts'
import { redisContender } from '../harness/redis-contender.ts'
import { publish } from '../harness/report.ts'
import { interleaved, type Run } from '../harness/rounds.ts'
import { median } from '../harness/statistics.ts'
import { storedOf } from '../harness/stored.ts'
import { floorGetBuffer } from '../peers/floor-get-buffer.ts'
import type { Peer } from '../peers/peer.ts'
import { REDIS_PEERS } from '../peers/redis-peers.ts'
import { onRedis, repriseHit } from '../peers/reprise-generate.ts'

/** What an exact hit in Redis costs, 2 kB request and answer, and what the server is asked for it. */
const BYTES = 2048

const STORED = 256

const REPRISE = 'Reprise, generate'

const UNCOUNTED = 'Reprise, generate, counters off'

const asked = options()

function uncounted(port: number): RepriseSettings {
  return { ...onRedis(port), adapters: { metrics: noCounters } }
}

const CACHES: readonly Peer<unknown>[] = [
  floorGetBuffer,
  repriseHit({ name: REPRISE, role: 'reprise', settings: onRedis }),
  repriseHit({ name: UNCOUNTED, role: 'variant', settings: uncounted }),
  repriseHit({ name: 'Reprise, lookup', role: 'variant', by: 'lookup', settings: onRedis }),
  ...REDIS_PEERS,
]

function contenders(atOnce: number): readonly Contender[] {
  // Long enough for counters to be written, which happens once a second.
  const run = { stored: storedOf(STORED, BYTES), ms: asked.quick ? 150 : 1000, atOnce }
  return CACHES.map((peer) => redisContender(peer, run))
}

function comparisonOf(atOnce: number, runs: readonly Run[]): Comparison {
  return compared(
    {
      id: `redis-hit-${atOnce}`,
      title: `Exact hit in Redis, ${atOnce} at once, request and answer of 2 kB`,
      measures: [
        { name: 'cpuUs', title: 'processor', unit: 'us' },
        { name: 'wallUs', title: 'time', unit: 'us' },
        { name: 'serverUs', title: "server's", unit: 'us' },
        { name: 'reads', title: 'reads', unit: 'count', plain: true },
        { name: 'others', title: 'other commands', unit: 'count', plain: true },
      ],
    },
    runs,
  )
}

function verdicts(runs: readonly Run[]): readonly Verdict[] {
  const ratio = ratioOf(runs, 'cpuUs', REPRISE, floorGetBuffer.name).median
  const counting = ratioOf(runs, 'cpuUs', REPRISE, UNCOUNTED).median - 1
  const one = (measure: string): number => median(valuesOf(runs, measure, REPRISE))
  return [
    judged(
      {
        text: 'processor time of 64 at once, against the floor',
        unit: 'times',
        atMost: 1.3,
        alarm: 5,
      },
      ratio,
    ),
    judged({ text: 'reads for a hit', unit: 'count', atMost: 1, alarm: 1.5 }, one('reads')),
    judged(
      { text: 'other commands for a hit, counters included', unit: 'percent', atMost: 2 },
      one('others') * 100,
    ),
    judged(
      { text: 'processor time of counting, of a hit', unit: 'percent', atMost: 2 },
      counting * 100,
    ),
  ]
}

const rounds = asked.quick ? { rounds: 3, warmUps: 1 } : { rounds: 9, warmUps: 2 }
const alone = await interleaved(contenders(1), rounds)
const crowd = await interleaved(contenders(64), rounds)
publish(
  {
    question: 'redis',
    title: 'Exact hit in Redis',
    comparisons: [comparisonOf(1, alone), comparisonOf(64, crowd)],
    verdicts: verdicts(crowd),
  },
  asked,
)
