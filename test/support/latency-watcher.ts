import { fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Redis } from 'ioredis'

/** What another client's reads took, in milliseconds. */
export interface Latencies {
  readonly count: number
  readonly median: number
  readonly p99: number
  readonly worst: number
}

/** A client in a process of its own that reads one value each millisecond, and measures. */
export class LatencyWatcher {
  readonly #stop: () => Promise<Latencies>

  private constructor(stop: () => Promise<Latencies>) {
    this.#stop = stop
  }

  /** Starts it; resolves when it has begun to read. */
  static async on(port: number): Promise<LatencyWatcher> {
    const child = fork(import.meta.filename, [String(port)])
    await once(child, 'message')
    return new LatencyWatcher(async () => {
      child.send('stop')
      const [latencies] = await once(child, 'message')
      return latencies as Latencies
    })
  }

  /** Stops it; resolves to what it has measured. */
  stop(): Promise<Latencies> {
    return this.#stop()
  }
}

async function watch(port: number): Promise<void> {
  const client = new Redis(port, '127.0.0.1')
  await client.set('watched', 'value')
  const times: number[] = []
  let stopped = false
  process.once('message', () => {
    stopped = true
  })
  process.send?.('watching')
  while (!stopped) {
    const began = performance.now()
    await client.get('watched')
    times.push(performance.now() - began)
    await setTimeout(1)
  }
  client.disconnect()
  times.sort((one, other) => one - other)
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0
  process.send?.({ count: times.length, median: at(0.5), p99: at(0.99), worst: at(1) })
  process.disconnect()
}

if (import.meta.main) await watch(Number(process.argv[2]))
