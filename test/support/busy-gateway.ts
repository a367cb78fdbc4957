import { MemoryCache } from '../../src/adapters/memory/memory-cache.ts'
import { BusyProvider } from './busy-provider.ts'
import { asking } from './requests.ts'
import { SteeredClock } from './steered-clock.ts'
import { startTestGateway, type TestGateway } from './test-gateway.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** How much of the past is lived through, before now: an hour in small steps, what came before in large ones. */
const PAST = [
  { fromMs: 29 * 24 * HOUR, stepMs: 6 * HOUR, requests: 30 },
  { fromMs: 23 * HOUR, stepMs: 20 * MINUTE, requests: 25 },
  { fromMs: HOUR, stepMs: 15_000, requests: 12 },
] as const

const MODELS = ['gpt-4o', 'gpt-4o-mini', 'claude-sonnet-4-5'] as const

/** Which providers are in trouble, and when, in minutes before now. */
const TROUBLE = [
  { names: ['openai'], from: 41, to: 40, state: 'cooling' },
  { names: ['openai'], from: 24, to: 20, state: 'open' },
  { names: ['anthropic', 'router'], from: 22.5, to: 21.5, state: 'open' },
  { names: ['openai'], from: 20, to: 19.5, state: 'probing' },
] as const

/** A gateway with a month of plausible traffic behind it, and the time that it goes by. */
export async function startBusyGateway(): Promise<TestGateway> {
  const chance = seeded(7)
  const clock = new SteeredClock()
  clock.offsetMs = -PAST[0].fromMs
  const providers = ['openai', 'anthropic', 'router'].map(
    (name) => new BusyProvider(name, clock, chance),
  )
  for (const name of ['gpt-4o', 'gpt-4o-mini']) providers[1]?.refuse(name)
  providers[0]?.refuse('claude-sonnet-4-5')
  const limits = { maxBytes: 800_000, maxEntryBytes: 100_000 }
  const cache = new MemoryCache(limits, clock)
  const gateway = await startTestGateway(
    { ttlSeconds: 1800, earlyRefresh: 0, adapters: { clock, cache, providers } },
    {},
  )
  const began = Date.now()
  const rest = PAST.slice(1).map(({ fromMs }) => fromMs)
  for (const [place, { fromMs, stepMs, requests }] of PAST.entries()) {
    for (let ago: number = fromMs; ago > (rest[place] ?? 0); ago -= stepMs) {
      clock.offsetMs = began - Date.now() - ago
      for (const provider of providers) trouble(provider, ago / MINUTE)
      await fetch(`${gateway.url}/admin/state`)
      await ask(gateway, Math.ceil(requests * (0.5 + chance())), chance)
    }
  }
  clock.offsetMs = 0
  return gateway
}

function trouble(provider: BusyProvider, minutesAgo: number): void {
  const now = TROUBLE.find(
    ({ names, from, to }) =>
      minutesAgo <= from && minutesAgo > to && names.some((name) => name === provider.name),
  )
  provider.state = now?.state ?? 'closed'
}

/** Some questions are asked much more often than others. */
async function ask({ reprise }: TestGateway, many: number, chance: () => number): Promise<void> {
  for (let count = 0; count < many; count += 1) {
    const question = Math.floor(500 * chance() ** 3.6)
    const model = MODELS[question % MODELS.length] ?? MODELS[0]
    const request = asking(`question ${question}`, { model })
    const scope = { tenant: question % 4 === 0 ? 'acme' : 'globex' }
    const options = chance() < 0.02 ? { noCache: true, noStore: true } : {}
    const asked = chance() < 0.04 ? 3 : 1
    const answers = Array.from({ length: asked }, () =>
      reprise.generate.execute(request, scope, options),
    )
    await Promise.allSettled(answers)
  }
}

/** The same chances each time: Park and Miller's generator. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}
