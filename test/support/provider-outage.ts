import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import { RecordingLogger } from './recording-logger.ts'
import { asking } from './requests.ts'
import { completion, sendJson, UpstreamServer } from './upstream-server.ts'

/** What an outage of a provider that hangs has cost. Times in milliseconds. */
export interface Outage {
  /** Requests while it was down. */
  readonly requests: number
  /** Requests that got an error, at any time. */
  readonly failed: number
  /** Calls that the provider got while it was down. */
  readonly calls: number
  /** The slowest of 99% before it. */
  readonly p99Before: number
  /** The slowest of 99%, and of all but those that tried it, once the breaker was open. */
  readonly p99Open: number
  /** From its end to the first answer of the provider. */
  readonly recoveryMs: number
}

interface Sample {
  readonly began: number
  readonly ms: number
  readonly outcome: string
}

/** How long the provider may take. */
const TIMEOUT_MS = 500

/** How many callers there are. */
const CALLERS = 8

/** Callers ask something new all the time, while the only provider hangs for so many milliseconds. */
export async function providerOutage(downMs: number): Promise<Outage> {
  const upstream = await UpstreamServer.start()
  const sound = (_: unknown, response: Parameters<typeof sendJson>[0]): void =>
    sendJson(response, completion('Hello.'))
  upstream.answer = sound
  const provider = { kind: 'openai', url: upstream.url, timeoutMs: TIMEOUT_MS, retries: 1 } as const
  const reprise = createReprise({
    providers: [provider],
    adapters: { logger: new RecordingLogger() },
  })
  const load = new Callers(reprise)
  await pause(1000)
  const downAt = performance.now()
  const callsBefore = upstream.calls.length
  upstream.answer = () => {}
  await until(() => reprise.providers.health()[0]?.state === 'open')
  const openAt = performance.now()
  await pause(downMs - (openAt - downAt))
  const upAt = performance.now()
  const calls = upstream.calls.length - callsBefore
  upstream.answer = sound
  await until(() => load.samples.some(({ began, outcome }) => began > upAt && outcome === 'miss'))
  const recoveryMs = performance.now() - upAt
  await load.stop()
  await reprise.close()
  await upstream.stop()
  const between = (from: number, to: number): readonly Sample[] =>
    load.samples.filter(({ began }) => began >= from && began < to)
  return {
    requests: between(downAt, upAt).length,
    failed: load.failed,
    calls,
    p99Before: p99(between(0, downAt)),
    p99Open: p99(between(openAt, upAt)),
    recoveryMs,
  }
}

class Callers {
  readonly samples: Sample[] = []
  failed = 0
  readonly #reprise: Reprise
  readonly #loops: readonly Promise<void>[]
  #stopped = false

  constructor(reprise: Reprise) {
    this.#reprise = reprise
    this.#loops = Array.from({ length: CALLERS }, (_, caller) => this.#ask(caller))
  }

  async stop(): Promise<void> {
    this.#stopped = true
    await Promise.all(this.#loops)
  }

  async #ask(caller: number): Promise<void> {
    for (let n = 0; !this.#stopped; n += 1) {
      const began = performance.now()
      const request = asking(`${caller}.${n}`)
      await this.#reprise.generate.execute(request, { tenant: 'acme' }).then(
        ({ outcome }) => this.samples.push({ began, ms: performance.now() - began, outcome }),
        () => {
          this.failed += 1
        },
      )
      // So that the load is the same whether or not the provider answers.
      await pause(5)
    }
  }
}

function p99(samples: readonly Sample[]): number {
  const times = samples.map(({ ms }) => ms).sort((one, other) => one - other)
  return times[Math.floor(0.99 * (times.length - 1))] ?? Number.NaN
}

async function until(condition: () => boolean): Promise<void> {
  for (let waited = 0; !condition(); waited += 5) {
    if (waited > 60_000) throw new Error('waited in vain')
    await pause(5)
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
