import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SystemClock } from '../../src/adapters/clock/system-clock.ts'
import { PublishedPrices } from '../../src/adapters/prices/published-prices.ts'
import { addTo, type Figures } from './figures.ts'
import { GatewayProcess } from './gateway-process.ts'
import { MixedLoad } from './mixed-load.ts'
import { CHAT_MODELS, EMBEDDING_MODEL, MESSAGE_MODEL, TENANT_KEYS } from './mixed-requests.ts'
import { MixedUpstream } from './mixed-upstream.ts'
import { RedisServer } from './redis-server.ts'
import { SeenAnswers } from './seen-answers.ts'
import { type ShownAt, textOf } from './shown-figures.ts'
import { sendJson, UpstreamServer } from './upstream-server.ts'
import { within } from './within.ts'
import { WordEmbedder } from './word-embedder.ts'

const ADMIN_KEY = 'key-of-the-administrator'

/** A gateway process before three providers that fail now and then, on a Redis, under a mixed load. */
export class MixedRig {
  readonly load: MixedLoad
  readonly redis: RedisServer
  readonly upstreams: readonly MixedUpstream[]
  readonly #embedder: UpstreamServer
  readonly #prices: PublishedPrices
  readonly #folder = mkdtempSync(join(tmpdir(), 'reprise-mixed-'))
  #gateway: GatewayProcess | undefined
  #url = ''

  private constructor(
    redis: RedisServer,
    upstreams: readonly MixedUpstream[],
    embedder: UpstreamServer,
    prices: PublishedPrices,
  ) {
    this.redis = redis
    this.upstreams = upstreams
    this.#embedder = embedder
    this.#prices = prices
    this.load = new MixedLoad(ADMIN_KEY, new SeenAnswers(prices), upstreams)
  }

  static async start(): Promise<MixedRig> {
    const upstreams = await Promise.all([
      MixedUpstream.start('openai', true),
      MixedUpstream.start('second', false),
      MixedUpstream.start('anthropic', true),
    ])
    const prices = new PublishedPrices(new Map(), new Set(), new SystemClock())
    await prices.load()
    return new MixedRig(await RedisServer.start(), upstreams, await startEmbedder(), prices)
  }

  /** Where the gateway is, and its Redis. */
  get at(): ShownAt {
    return { url: this.#url, adminKey: ADMIN_KEY, redis: this.redis }
  }

  /**
   * Starts the gateway, anew where there was one before, with further settings as the file has
   * them; resolves once it has its Redis.
   */
  async startGateway(flushMs: number, settings: object = {}): Promise<void> {
    const path = join(this.#folder, 'reprise.yaml')
    writeFileSync(path, JSON.stringify({ ...this.#config(flushMs), ...settings }))
    this.#gateway = new GatewayProcess({ REPRISE_CONFIG: path })
    this.#url = await this.#gateway.listening()
    await within(10_000, async () => {
      const stats = JSON.parse(await textOf(this.at, '/admin/stats')) as { complete: boolean }
      return stats.complete
    })
  }

  /** Ends the gateway; resolves to its exit code. */
  async endGateway(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    this.#gateway?.signal(signal)
    const ended = await this.#gateway?.ended()
    return ended?.code ?? null
  }

  async stop(): Promise<void> {
    await this.endGateway('SIGKILL')
    await Promise.all([...this.upstreams, this.#embedder, this.redis].map((one) => one.stop()))
    rmSync(this.#folder, { recursive: true })
  }

  /** What callers and providers have seen together, by the names of counters. */
  get seen(): Figures {
    const seen = structuredClone(this.load.seen.figures)
    for (const { name: provider, billed, failed } of this.upstreams) {
      addTo(seen, { provider_errors: failed }, { provider })
      for (const { model, inputTokens, outputTokens } of billed) {
        const cost = this.#prices.costOf({ model, provider, inputTokens, outputTokens })
        const money = cost === undefined ? { unpriced_requests: 1 } : { cost_microusd: cost }
        addTo(
          seen,
          { input_tokens: inputTokens, output_tokens: outputTokens, ...money },
          { model, provider },
        )
      }
    }
    return seen
  }

  #config(metricsFlushMs: number): object {
    const [openai, second, anthropic] = this.upstreams
    const served = { models: [...CHAT_MODELS, EMBEDDING_MODEL], retries: 0, apiKey: 'any' }
    return {
      ...{ port: 0, metricsFlushMs, redisUrl: this.redis.url, adminKey: ADMIN_KEY },
      ...{ earlyRefresh: 0, semantic: 'on', semanticDeadlineMs: 5000, commandTimeoutMs: 5000 },
      ...{ embedderUrl: this.#embedder.url, embedderModel: 'words', logLevel: 'error' },
      apiKeys: Object.entries(TENANT_KEYS).map(([tenant, key]) => ({ tenant, key })),
      providers: [
        { kind: 'openai', name: openai?.name, url: openai?.url, ...served },
        { kind: 'openai', name: second?.name, url: second?.url, ...served },
        {
          kind: 'anthropic',
          name: anthropic?.name,
          url: anthropic?.url,
          ...served,
          models: [MESSAGE_MODEL],
        },
      ],
    }
  }
}

/** To it texts are alike as far as they share words, whatever their case. */
async function startEmbedder(): Promise<UpstreamServer> {
  const words = new WordEmbedder()
  const server = await UpstreamServer.start()
  server.answer = async ({ body }, answer) => {
    const vectors = await words.embed([body.input].flat().map((text) => String(text).toLowerCase()))
    const data = vectors.map((vector, index) => ({ index, embedding: [...vector] }))
    sendJson(answer, { object: 'list', model: 'words', data, usage: { prompt_tokens: 1 } })
  }
  return server
}
