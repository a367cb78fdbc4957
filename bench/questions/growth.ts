import { hash } from 'node:crypto'
import canonicalize from 'canonicalize'
import {
  createReprise,
  type LlmRequest,
  type Reprise,
  type Scope,
  tokens,
} from '../../dist/index.js'
import { judged } from '../harness/bound.ts'
import { ratioOf } from '../harness/comparison.ts'
import type { Running } from '../harness/contender.ts'
import { entryOf } from '../harness/entry.ts'
import { chances, requestOf, SCOPE } from '../harness/material.ts'
import { options } from '../harness/options.ts'
import { publish } from '../harness/report.ts'
import { interleaved } from '../harness/rounds.ts'
import { growthOf, type Sized, sizedContenders, sizedName } from '../harness/sized.ts'
import { madeStored } from '../harness/stored.ts'
import { timedLoop } from '../harness/timed-loop.ts'
import { textOf } from '../peers/peer.ts'

/**
 * How the cost of an exact hit in process grows: with the number of entries, all of them asked
 * for alike or always the same thousand, with the size of the prompt, and with the number of
 * tenants. Where all are asked for alike, no cache of the processor's holds them: what grows is
 * mostly the memory's. Where the same ones are, what grows is the cache's.
 */
const asked = options()
const ms = asked.quick ? 20 : 100
const rounds = asked.quick ? { rounds: 5, warmUps: 2 } : { rounds: 15, warmUps: 3 }

const ENTRIES = asked.quick ? [1000, 20_000] : [1000, 10_000, 100_000, 1_000_000]
const PROMPTS = asked.quick ? [2048, 32_768] : [512, 2048, 8192, 32_768, 131_072]
const TENANTS = asked.quick ? [1, 1000] : [1, 10, 100, 1000, 10_000]

/** Small, so that a million of them fit. */
const SMALL = { request: 512, body: 384 } as const

/** What is stored where. */
interface Filling {
  readonly entries: number
  readonly request: number
  readonly body: number
  readonly tenants: number
  /** How many of them are asked for; default: all. */
  readonly asked?: number
}

/** A request, and who asks. */
interface Asked {
  readonly request: LlmRequest
  readonly scope: Scope
}

function scopeOf(number: number, tenants: number): Scope {
  return tenants === 1 ? SCOPE : { tenant: `tenant-${number % tenants}` }
}

/** Requests at random, each a new object. */
function inputsOf({ entries, request, tenants, asked = entries }: Filling): () => readonly Asked[] {
  const chance = chances(entries + tenants)
  const one = (): Asked => {
    const number = Math.floor(chance() * asked)
    const text = JSON.stringify(requestOf(request, number))
    return { request: JSON.parse(text), scope: scopeOf(number, tenants) }
  }
  return () => Array.from({ length: 64 }, one)
}

async function reprise(filling: Filling): Promise<Running> {
  const cache = { kind: 'memory', maxBytes: 2 ** 34 } as const
  const made = createReprise({ cache, logLevel: 'error' })
  await made.start()
  await fill(made, filling)
  const operation = async ({ request, scope }: Asked): Promise<string> =>
    (await made.generate.execute(request, scope, { onlyIfCached: true })).response.content
  const loop = { inputs: inputsOf(filling), operation, ms }
  return { measure: () => timedLoop(loop), stop: () => made.close() }
}

async function fill(made: Reprise, { entries, request, body, tenants }: Filling): Promise<void> {
  const cache = made.container.get(tokens.cache)
  let number = 0
  for (const stored of madeStored(entries, request, body)) {
    await cache.set(entryOf(stored, scopeOf(number, tenants)))
    number += 1
  }
}

/** Canonical JSON, SHA-256, and a map that holds an answer under each key. */
async function floor(filling: Filling): Promise<Running> {
  const digest = (request: LlmRequest): string => hash('sha256', canonicalize(request) ?? '')
  const map = new Map<string, object>()
  for (const { request, body } of madeStored(filling.entries, filling.request, filling.body))
    map.set(digest(request), body)
  const operation = ({ request }: Asked): unknown => textOf(map.get(digest(request)))
  return { measure: () => timedLoop({ inputs: inputsOf(filling), operation, ms }) }
}

const FLOOR = 'canonical JSON, SHA-256, Map.get'

const SAME = 'Reprise, always the same thousand'

function both(size: number, filling: Filling): readonly Sized[] {
  return [
    { name: FLOOR, role: 'floor', size, start: () => floor(filling) },
    { name: 'Reprise', role: 'reprise', size, start: () => reprise(filling) },
  ]
}

const byEntries = ENTRIES.flatMap((entries): readonly Sized[] => {
  const filling = { entries, ...SMALL, tenants: 1 }
  const same = (): Promise<Running> => reprise({ ...filling, asked: 1000 })
  return [...both(entries, filling), { name: SAME, role: 'variant', size: entries, start: same }]
})
const byPrompt = PROMPTS.flatMap((request) =>
  both(request, { entries: 64, request, body: 2048, tenants: 1 }),
)
const byTenants = TENANTS.map(
  (tenants): Sized => ({
    name: 'Reprise',
    role: 'reprise',
    size: tenants,
    start: () => reprise({ entries: 10_000, ...SMALL, tenants }),
  }),
)

const entries = await interleaved(sizedContenders(byEntries), rounds)
const prompts = await interleaved(sizedContenders(byPrompt), rounds)
const tenants = await interleaved(sizedContenders(byTenants), rounds)

const [fewest = 0, most = 0] = [ENTRIES[0], ENTRIES.at(-1)]
const growth = (name: string): number =>
  ratioOf(entries, 'cpuUs', sizedName({ name, size: most }), sizedName({ name, size: fewest }))
    .median
const text = (who: string): string =>
  `${who}: ${most.toLocaleString('en')} entries against ${fewest.toLocaleString('en')}`
publish(
  {
    question: 'growth',
    title: 'What an exact hit in process costs as things grow',
    comparisons: [],
    growths: [
      growthOf(
        {
          id: 'entries',
          title: 'Processor time of a hit by number of entries',
          size: 'entries',
          unit: 'us',
        },
        'cpuUs',
        byEntries,
        entries,
      ),
      growthOf(
        { id: 'prompt', title: 'by size of the request', size: 'bytes of the request', unit: 'us' },
        'cpuUs',
        byPrompt,
        prompts,
      ),
      growthOf(
        {
          id: 'tenants',
          title: 'by number of tenants, 10,000 entries',
          size: 'tenants',
          unit: 'us',
        },
        'cpuUs',
        byTenants,
        tenants,
      ),
    ],
    verdicts: [
      judged({ text: text(SAME), unit: 'times', atMost: 1.2, alarm: 3 }, growth(SAME)),
      judged(
        { text: text('Reprise, all alike'), unit: 'times', atMost: 1.2, alarm: 3 },
        growth('Reprise'),
      ),
    ],
    notes: [
      `${text('the floor')}: ${growth(FLOOR).toFixed(2)} x, which is the memory's and not the cache's`,
    ],
  },
  asked,
)
