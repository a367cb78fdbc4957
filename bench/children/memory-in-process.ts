import { answer } from '../harness/child-process.ts'
import { madeStored } from '../harness/stored.ts'
import { IN_PROCESS_PEERS } from '../peers/in-process-peers.ts'
import type { Peer } from '../peers/peer.ts'
import { repriseHit } from '../peers/reprise-generate.ts'

/**
 * Says how many bytes a cache in this process takes for each of so many entries: name and
 * number are its arguments, and it needs `--expose-gc`.
 */
const [name = '', count = '0', bytes = '2048'] = process.argv.slice(2)

/** More than anybody needs for what is stored. */
const settings = { cache: { kind: 'memory', maxBytes: 2 ** 31 } } as const

const CACHES: readonly Peer<unknown>[] = [
  repriseHit({ name: 'Reprise', role: 'reprise', settings: () => settings }),
  ...IN_PROCESS_PEERS,
]

/** Heap, and what hangs on it outside. */
async function used(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20))
    globalThis.gc?.()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

const cache = CACHES.find((one) => one.name === name)
if (cache === undefined) throw new Error(`there is no cache ${name}`)
// Code and tables that come with first use are none of the entries'.
const first = await cache.open(madeStored(200, Number(bytes)), 0)
await first.close?.()
const before = await used()
const open = await cache.open(madeStored(Number(count), Number(bytes)), 0)
const after = await used()
await open.close?.()
answer((after - before) / Number(count))
