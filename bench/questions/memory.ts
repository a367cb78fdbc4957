import { join } from 'node:path'
import { judged, type Verdict } from '../harness/bound.ts'
import { answerOf } from '../harness/child-process.ts'
import { compared, ratioOf } from '../harness/comparison.ts'
import type { Contender } from '../harness/contender.ts'
import { bodyOf } from '../harness/material.ts'
import { options } from '../harness/options.ts'
import { startRedis, usedMemory } from '../harness/redis.ts'
import { publish } from '../harness/report.ts'
import { interleaved, type Run } from '../harness/rounds.ts'
import { madeStored } from '../harness/stored.ts'
import { BENCH } from '../harness/versions.ts'
import { IN_PROCESS_PEERS } from '../peers/in-process-peers.ts'
import type { Peer } from '../peers/peer.ts'
import { plainJson } from '../peers/plain-json.ts'
import { REDIS_PEERS } from '../peers/redis-peers.ts'
import { onRedis, repriseHit } from '../peers/reprise-generate.ts'

/** What an answer of 2 kB takes, in this process and in Redis, by entry. */
const BYTES = 2048

const REPRISE = 'Reprise'

const asked = options()
const count = asked.quick ? 5000 : 100_000

const payload: Contender = {
  name: 'payload: the answers as JSON',
  role: 'floor',
  start: async () => ({ measure: async () => ({ bytes: payloadBytes() }) }),
}

function payloadBytes(): number {
  return Buffer.byteLength(JSON.stringify(bodyOf(BYTES, 1)))
}

/** Everything in a process of its own, which tells what it takes. */
function inProcess({
  name,
  role,
  package: named,
}: Omit<Peer<unknown>, 'open' | 'inputOf'>): Contender {
  const path = join(BENCH, 'children', 'memory-in-process.ts')
  const script = {
    path,
    args: [name, String(count)],
    flags: ['--expose-gc', '--max-old-space-size=4096'],
  }
  return {
    name,
    role,
    ...(named === undefined ? {} : { package: named }),
    start: async () => ({ measure: async () => ({ bytes: await answerOf<number>(script) }) }),
  }
}

function inRedis(peer: Peer<unknown>): Contender {
  const { name, role, package: named } = peer
  return {
    name,
    role,
    ...(named === undefined ? {} : { package: named }),
    start: async () => ({ measure: async () => ({ bytes: await takenInRedis(peer) }) }),
  }
}

async function takenInRedis(peer: Peer<unknown>): Promise<number> {
  const server = await startRedis()
  const observer = server.client()
  try {
    const before = await usedMemory(observer)
    const open = await peer.open(madeStored(count, BYTES), server.port)
    await open.close?.()
    return ((await usedMemory(observer)) - before) / count
  } finally {
    observer.disconnect()
    await server.stop()
  }
}

const repriseOnRedis = repriseHit({ name: REPRISE, role: 'reprise', settings: onRedis })

function verdicts(process: readonly Run[], redis: readonly Run[]): readonly Verdict[] {
  return [
    judged(
      { text: 'in process, against the payload', unit: 'times', atMost: 1.2, alarm: 2.4 },
      ratioOf(process, 'bytes', REPRISE, payload.name).median,
    ),
    judged(
      { text: 'in Redis, against plain JSON', unit: 'times', atMost: 0.65, alarm: 1.2 },
      ratioOf(redis, 'bytes', REPRISE, plainJson.name).median,
    ),
  ]
}

const measures = [{ name: 'bytes', title: 'bytes per entry', unit: 'bytes' }] as const
const once = { rounds: 1, warmUps: 0 }
const peers = IN_PROCESS_PEERS.map(inProcess)
const process = await interleaved(
  [payload, inProcess({ name: REPRISE, role: 'reprise' }), ...peers],
  once,
)
const redis = await interleaved([plainJson, repriseOnRedis, ...REDIS_PEERS].map(inRedis), once)
const entries = count.toLocaleString('en')
publish(
  {
    question: 'memory',
    title: 'Memory per entry',
    comparisons: [
      compared(
        { id: 'in-process', title: `In process, ${entries} answers of 2 kB`, measures },
        process,
      ),
      compared({ id: 'redis', title: `In Redis, ${entries} answers of 2 kB`, measures }, redis),
    ],
    verdicts: verdicts(process, redis),
  },
  asked,
)
