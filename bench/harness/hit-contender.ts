import { setTimeout as pause } from 'node:timers/promises'
import type { LlmRequest } from '../../dist/index.js'
import { type OpenCache, type Peer, type Stored, textOf } from '../peers/peer.ts'
import type { Contender } from './contender.ts'
import { chances } from './material.ts'
import { timedCrowd, timedLoop } from './timed-loop.ts'

/** How hits are measured. */
export interface HitRun {
  readonly stored: readonly Stored[]
  /** Milliseconds of timed work in each round. */
  readonly ms: number
  /** How many hits are under way at once; 1: one after the other, without promises where there are none. */
  readonly atOnce: number
  /** Where the Redis server is; 0 where none is needed. */
  readonly port: number
}

/** By then what is loaded aside has come, such as prices, in milliseconds: a loop of hits in memory leaves it no turn. */
const SETTLING_MS = 200

/** How many requests are made at a time, outside the time, for each that is under way at once. */
const BATCH = 64
const CROWD_BATCH = 16

/** A cache as a contender: asked for stored questions at random, each a new object. */
export function hitContender<Input>(peer: Peer<Input>, run: HitRun): Contender {
  return {
    name: peer.name,
    role: peer.role,
    ...(peer.package === undefined ? {} : { package: peer.package }),
    async start() {
      const open = await peer.open(run.stored, run.port)
      await assertHits(peer, open, run.stored)
      await pause(SETTLING_MS)
      const inputs = inputsOf(peer, run.stored, run.atOnce === 1 ? BATCH : CROWD_BATCH * run.atOnce)
      const loop = { inputs, operation: (input: Input) => open.hit(input), ms: run.ms }
      const { atOnce } = run
      return {
        measure: () => (atOnce === 1 ? timedLoop(loop) : timedCrowd({ ...loop, atOnce })),
        stop: async () => open.close?.(),
      }
    },
  }
}

/** Requests as they come off the wire: parsed anew, every string a new one. */
function inputsOf<Input>(
  peer: Peer<Input>,
  stored: readonly Stored[],
  length: number,
): () => readonly Input[] {
  const texts = stored.map(({ request }) => JSON.stringify(request))
  const chance = chances(7)
  const one = (): Input => {
    const text = texts[Math.floor(chance() * texts.length)] ?? ''
    return peer.inputOf(JSON.parse(text) as LlmRequest)
  }
  return () => Array.from({ length }, one)
}

/** What is not a hit must not be measured as one. */
async function assertHits<Input>(
  peer: Peer<Input>,
  open: OpenCache<Input>,
  stored: readonly Stored[],
): Promise<void> {
  for (const { request, body } of stored.slice(0, 8)) {
    const answer = await open.hit(peer.inputOf(request))
    // Bytes, which only a floor answers with, may be compressed.
    const isHit =
      typeof answer === 'string'
        ? answer.includes(textOf(body).slice(0, 60))
        : answer !== null && answer.length > 0
    if (!isHit) throw new Error(`${peer.name} does not answer from its cache`)
  }
}
