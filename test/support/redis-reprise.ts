import type { Generated } from '../../src/application/delivery.ts'
import { createReprise, type Reprise } from '../../src/container/reprise.ts'
import type { CacheSettings, RepriseSettings } from '../../src/container/settings.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'
import type { Totals } from '../../src/domain/metrics.ts'
import { RecordingLogger } from './recording-logger.ts'
import { ACME, asking, responseOf } from './requests.ts'
import { ScriptedProvider } from './scripted-provider.ts'
import { within } from './within.ts'

/** An answer, and how long it took, in milliseconds. */
export interface Answered {
  readonly outcome: Generated['outcome']
  readonly content: string
  readonly ms: number
}

/** Reprise before a Redis, with a provider that says what it was asked. */
export interface RedisReprise {
  readonly reprise: Reprise
  readonly logger: RecordingLogger
  readonly provider: ScriptedProvider
  /** Asks; a failure rejects. */
  ask(question: string): Promise<Answered>
  /** Asks the same until it hits, and resolves to how long that took; rejects after so many milliseconds. */
  untilHit(question: string, ms: number): Promise<number>
  totals(): Promise<Totals>
}

/** Starts it. Redis is given 100 ms to reply, and counters are not written until they are asked for. */
export async function startRedisReprise(
  url: string,
  cache: Partial<Extract<CacheSettings, { kind: 'redis' | 'tiered' }>> = {},
  settings: RepriseSettings = {},
): Promise<RedisReprise> {
  const logger = new RecordingLogger()
  const provider = new ScriptedProvider()
  provider.reaction = async (request) => responseOf(answerTo(questionOf(request)))
  const reprise = createReprise({
    cache: { kind: 'redis', url, commandTimeoutMs: 100, ...cache },
    metricsFlushMs: 3_600_000,
    ...settings,
    adapters: { logger, providers: [provider], ...settings.adapters },
  })
  await reprise.start()
  const ask = async (question: string): Promise<Answered> => {
    const began = performance.now()
    const { outcome, response } = await reprise.generate.execute(asking(question), ACME)
    return { outcome, content: response.content, ms: performance.now() - began }
  }
  const untilHit = (question: string, ms: number): Promise<number> =>
    within(ms, async () => (await ask(question)).outcome === 'hit')
  const totals = async (): Promise<Totals> => (await reprise.readMetrics.execute()).totals
  return { reprise, logger, provider, ask, untilHit, totals }
}

/** What the provider answers to a question. */
export function answerTo(question: string): string {
  return `You asked: ${question}`
}

function questionOf({ messages }: LlmRequest): string {
  return String(messages.at(-1)?.content)
}
