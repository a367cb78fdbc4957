import type { Container } from 'inversify'
import type { Embed } from '../application/embed.ts'
import type { ExportEntries } from '../application/export-entries.ts'
import type { FindEntry } from '../application/find-entry.ts'
import type { Generate } from '../application/generate.ts'
import type { GenerateStream } from '../application/generate-stream.ts'
import type { HotKeys } from '../application/hot-keys.ts'
import type { ImportEntries } from '../application/import-entries.ts'
import type { Invalidate } from '../application/invalidate.ts'
import type { Lookup } from '../application/lookup.ts'
import type { PreviewInvalidation } from '../application/preview-invalidation.ts'
import type { ProviderChain } from '../application/provider-chain.ts'
import type { ReadMetrics } from '../application/read-metrics.ts'
import type { Recall } from '../application/recall.ts'
import type { Remember } from '../application/remember.ts'
import type { CacheHealth } from '../domain/cache-health.ts'
import type { CacheSize } from '../domain/cache-size.ts'
import { ClosedError, ConfigurationError } from '../domain/errors.ts'
import { LONGEST_WAIT_MS } from '../domain/longest-wait.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { IndexSize } from '../domain/ports/similarity-index-port.ts'
import type { TracerPort } from '../domain/ports/tracer-port.ts'
import { readLists } from '../domain/semantic/judgement.ts'
import { atMost } from './at-most.ts'
import type { CallersUpstreams } from './callers-upstreams.ts'
import { buildContainer } from './container.ts'
import { letGo } from './let-go.ts'
import type { RepriseSettings } from './settings.ts'
import { tokens } from './tokens.ts'

/** How long the start waits for Redis, in milliseconds; after that it is taken into use when it comes. */
const START_MS = 500

/** How long the cache may take to answer at the start, in milliseconds. */
const CHECK_MS = 2000

/** The use cases, ready to be embedded in any transport. */
export class Reprise {
  /** Where ports can be rebound, until they are first used. */
  readonly container: Container
  #generate: Pick<Generate, 'execute'> | undefined
  #closed: Promise<void> | undefined

  constructor(container: Container) {
    this.container = container
  }

  /** Answers a request with a whole answer. Kept, as asking the container takes a fiftieth of a hit. */
  get generate(): Pick<Generate, 'execute'> {
    this.#generate ??= this.container.get(tokens.generate)
    return this.#generate
  }

  /** Answers a request with a stream. */
  get generateStream(): Pick<GenerateStream, 'execute'> {
    return this.container.get(tokens.generateStream)
  }

  /** Answers a request for embeddings. */
  get embed(): Pick<Embed, 'execute'> {
    return this.container.get(tokens.embed)
  }

  /** Finds a stored answer, and asks nobody. */
  get lookup(): Lookup {
    return this.container.get(tokens.lookup)
  }

  /** Answers what was answered before, whose key is known. */
  get recall(): Pick<Recall, 'execute' | 'isOpen'> {
    return this.container.get(tokens.recall)
  }

  /** Recalls and keeps for those who generate by themselves. */
  get remember(): Remember {
    return this.container.get(tokens.remember)
  }

  /** Takes stored answers out of service. */
  get invalidate(): Invalidate {
    return this.container.get(tokens.invalidate)
  }

  /** Tells what an invalidation would take. */
  get previewInvalidation(): PreviewInvalidation {
    return this.container.get(tokens.previewInvalidation)
  }

  /** Finds a stored answer by its key. */
  get findEntry(): FindEntry {
    return this.container.get(tokens.findEntry)
  }

  /** Writes stored answers out. */
  get exportEntries(): ExportEntries {
    return this.container.get(tokens.exportEntries)
  }

  /** Takes exported answers in. */
  get importEntries(): ImportEntries {
    return this.container.get(tokens.importEntries)
  }

  /** Reads the counters. */
  get readMetrics(): ReadMetrics {
    return this.container.get(tokens.readMetrics)
  }

  /** Who answers callers that bring an upstream of their own. */
  get callersUpstreams(): CallersUpstreams {
    return this.container.get(tokens.callersUpstreams)
  }

  /** The providers, for the list of their models. */
  get providers(): ProviderChain {
    return this.container.get(tokens.chain)
  }

  /** Where log lines go. */
  get logger(): LoggerPort {
    return this.container.get(tokens.logger)
  }

  /** Who is told what happens. */
  get tracer(): TracerPort {
    return this.container.get(tokens.tracer)
  }

  /** The time. */
  get clock(): ClockPort {
    return this.container.get(tokens.clock)
  }

  /** How the cache is doing. */
  cacheHealth(): CacheHealth {
    return this.container.get(tokens.cacheHealth)()
  }

  /** What of the cache is in this process's memory; undefined where it keeps none there. */
  cacheSize(): CacheSize | undefined {
    return this.container.get(tokens.cache).size?.()
  }

  /** Which keys were asked for most often, and which last. */
  get hotKeys(): HotKeys {
    return this.container.get(tokens.hotKeys)
  }

  /** How many questions are kept that similar ones can be answered from; undefined where none are. */
  indexSize(): IndexSize | undefined {
    return this.container.get(tokens.similarityIndex)?.size()
  }

  /**
   * Connects. A Redis that cannot be reached is no obstacle: it is taken into use when it comes.
   * @throws {ConfigurationError} where providers or the cache are configured wrongly.
   * @throws {ClosedError} after `close`.
   */
  async start(): Promise<void> {
    if (this.#closed !== undefined) throw new ClosedError()
    this.container.get(tokens.providers)
    const connection = this.container.get(tokens.redisConnection)
    // Not within that time: a busy machine takes longer to load a library than to connect.
    await connection?.load()
    if (connection !== undefined) await atMost(START_MS, connection.start())
    // What is configured wrongly shows here, and not at the first request.
    this.container.get(tokens.dispatch)
    const cache = this.container.get(tokens.cache)
    // Within promises, as implementations may throw at once.
    const checked = Promise.resolve()
      .then(() => cache.check())
      .catch((error: unknown) => {
        if (error instanceof ConfigurationError) throw error
        this.logger.error('cache does not answer', { error })
      })
    await atMost(CHECK_MS, checked)
    this.#startSemantic()
  }

  /** In the background: until it is there, similar questions are plain misses. */
  #startSemantic(): void {
    const { container, logger } = this
    const fails = (error: unknown): void =>
      logger.error('similar questions cannot be found yet', { error })
    const embedder = container.get(tokens.embedder)
    const index = container.get(tokens.similarityIndex)
    if (embedder !== undefined) readLists()
    Promise.resolve()
      .then(() => embedder?.load?.())
      .catch(fails)
    Promise.resolve()
      .then(() => index?.start?.())
      .catch(fails)
  }

  /**
   * Waits for what is being generated, also where nobody waits for it: refreshes, audits, what
   * callers have left behind; and until that is compared and learned. Before `close`, which cuts
   * it off. Resolves to how many generations are still under way after `withinMs` milliseconds
   * at the latest.
   */
  async settled(withinMs: number): Promise<number> {
    const { container } = this
    const generations = container.get(tokens.generation).underWay
    // Audits and lessons begin with a generation and end after it.
    const all = generations
      .none()
      .then(() => container.get(tokens.audit).underWay.none())
      .then(() => container.get(tokens.semanticLearning)?.underWay.none())
    await atMost(Math.min(withinMs, LONGEST_WAIT_MS), all)
    return generations.count
  }

  /**
   * Writes the counters and lets go of every connection, each within bounds; also after a start that
   * failed. Safe to call twice: both wait for the same. Whoever asks for an answer from its call on gets
   * `ClosedError`; everything else finds stores and providers closed.
   */
  close(): Promise<void> {
    this.#closed ??= letGo(this.container)
    return this.#closed
  }
}

/** Builds Reprise from settings. Nothing connects before `start`. */
export function createReprise(settings: RepriseSettings = {}): Reprise {
  return new Reprise(buildContainer(settings))
}
