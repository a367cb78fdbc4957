import { randomUUID } from 'node:crypto'
import type { CacheKey } from '../../domain/cache-key.ts'
import { SemanticUnavailableError } from '../../domain/errors.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'
import { PLAIN_SEAL } from '../../domain/plain-seal.ts'
import type { ClockPort } from '../../domain/ports/clock-port.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import type {
  IndexedQuestion,
  IndexSize,
  Neighbour,
  SimilarityIndexPort,
} from '../../domain/ports/similarity-index-port.ts'
import type { Observation } from '../../domain/semantic/observation.ts'
import type { PoolBin } from '../../domain/semantic/score-pool.ts'
import { after } from './after.ts'
import { KeySpace } from './key-space.ts'
import type { RedisConnection } from './redis-connection.ts'
import type { SimilarityEvent } from './similarity-event.ts'
import { SimilarityFollower } from './similarity-follower.ts'
import type { EventHead } from './similarity-head.ts'
import { SimilarityStream } from './similarity-stream.ts'
import { SimilaritySweep } from './similarity-sweep.ts'

/** What a shared index is set up with. */
export interface RedisIndexSettings {
  /** The cache's prefix: the index's names stand beside its entries'. */
  readonly prefix: string
  /** About how many questions are shared, the latest. */
  readonly maxQuestions: number
  /** What becomes of texts and vectors before they leave this process. Default: nothing. */
  readonly seal?: EntrySealPort
}

/** About how many observations are shared, the latest. */
const MAX_OBSERVATIONS = 50_000

/** How long an invalidation waits that did not get through, in milliseconds. */
const ANNOUNCE_AGAIN_MS = 500

/** Of more than so many that wait, one of everything is made. */
const MAX_UNANNOUNCED = 100

/** Longest wait for what others have shared before, in milliseconds; what comes later is taken in behind. */
const START_MS = 3000

/**
 * An index in this process that takes in what other processes add, remove and observe,
 * through streams in Redis: searches never wait for Redis. What happens here is in force here
 * at once, and elsewhere within about a second. While Redis is away, everything goes on here,
 * and others never learn of it: they ask their provider once more, that is all.
 */
export class RedisSimilarityIndex implements SimilarityIndexPort {
  readonly kind = 'redis'
  readonly #local: SimilarityIndexPort
  readonly #questions: SimilarityStream
  readonly #observations: SimilarityStream
  readonly #follower: SimilarityFollower
  readonly #sweep: SimilaritySweep
  readonly #process = randomUUID()
  readonly #clock: ClockPort
  /** When the last question expires, of those that have passed here. */
  #lastExpiry = 0
  #unannounced: EntryFilter[] = []
  #announcing = false
  #closed = false

  /** The connection is the container's, which also closes it; the local index is this one's own. */
  constructor(
    connection: RedisConnection,
    local: SimilarityIndexPort,
    settings: RedisIndexSettings,
    clock: ClockPort,
    logger: LoggerPort,
  ) {
    const { prefix, maxQuestions, seal = PLAIN_SEAL } = settings
    const { questions, observations } = new KeySpace(prefix, connection.sharded).similar
    const stream = (name: string, maxLength: number): SimilarityStream =>
      new SimilarityStream(connection, { name, maxLength, seal })
    this.#local = local
    this.#clock = clock
    this.#questions = stream(questions, maxQuestions)
    this.#observations = stream(observations, MAX_OBSERVATIONS)
    this.#sweep = new SimilaritySweep(this.#questions, clock)
    this.#follower = new SimilarityFollower({
      questions: this.#questions,
      observations: this.#observations,
      local,
      process: this.#process,
      clock,
      logger,
      onHead: (head, id) => this.#note(head, id),
    })
  }

  /** Takes in what is shared; where that takes long, the rest follows while it is in use. */
  async start(): Promise<void> {
    this.#assertOpen()
    this.#sweep.start()
    await Promise.race([this.#follower.start(), after(START_MS)])
  }

  /** Asks this process alone. */
  async search(
    partition: string,
    vector: Float32Array,
    limit: number,
  ): Promise<readonly Neighbour[]> {
    this.#assertOpen()
    return this.#local.search(partition, vector, limit)
  }

  /** Resolves also where others cannot be told; so do the next three. */
  async add(question: IndexedQuestion): Promise<void> {
    this.#assertOpen()
    await this.#local.add(question)
    if (question.expiresAt <= this.#clock.now()) return
    this.#lastExpiry = Math.max(this.#lastExpiry, question.expiresAt)
    await this.#tell(this.#questions, { kind: 'add', by: this.#process, question })
  }

  async remove(key: CacheKey): Promise<void> {
    this.#assertOpen()
    await this.#local.remove(key)
    await this.#tell(this.#questions, { kind: 'remove', by: this.#process, key })
  }

  /** Where it concerns more than one entry, texts and vectors are taken out of Redis behind. */
  async invalidate(filter: EntryFilter): Promise<void> {
    this.#assertOpen()
    await this.#local.invalidate(filter)
    if (!(await this.#announce(filter))) this.#announceLater(filter)
  }

  async observe(key: CacheKey, observation: Observation): Promise<void> {
    this.#assertOpen()
    await this.#local.observe(key, observation)
    await this.#tell(this.#observations, { kind: 'observe', by: this.#process, key, observation })
  }

  async pool(): Promise<readonly PoolBin[]> {
    this.#assertOpen()
    return this.#local.pool()
  }

  size(): IndexSize {
    return this.#local.size()
  }

  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    this.#sweep.close()
    await this.#follower.close()
    await this.#local.close()
  }

  /** Resolves to whether others are told; texts are taken out of Redis behind. */
  async #announce(filter: EntryFilter): Promise<boolean> {
    const event = { kind: 'invalidate', by: this.#process, filter } as const
    const id = await this.#tell(this.#questions, event)
    if (id === undefined) return false
    this.#sweep.purge(filter, id).catch(() => this.#follower.noteLost())
    return true
  }

  /** What was invalidated is not to stay in Redis because that was away for a moment. */
  #announceLater(filter: EntryFilter): void {
    this.#unannounced.push(filter)
    if (this.#unannounced.length > MAX_UNANNOUNCED) this.#unannounced = [{}]
    if (this.#announcing || this.#closed) return
    this.#announcing = true
    this.#clock.schedule(ANNOUNCE_AGAIN_MS, () => void this.#announceAgain())
  }

  async #announceAgain(): Promise<void> {
    this.#announcing = false
    if (this.#closed) return
    const filters = this.#unannounced
    this.#unannounced = []
    for (const filter of filters) {
      if (!(await this.#announce(filter))) this.#announceLater(filter)
    }
  }

  /** Resolves to the event's id; undefined where others cannot be told. */
  async #tell(stream: SimilarityStream, event: SimilarityEvent): Promise<string | undefined> {
    const until = Math.max(this.#lastExpiry, this.#clock.now())
    const written = this.#follower.inTouch
      ? stream.append(event, until)
      : Promise.resolve(undefined)
    const id = await written.catch(() => undefined)
    if (id === undefined) this.#follower.noteLost()
    return id
  }

  #note(head: EventHead, id: string): void {
    if (head.kind === 'add') this.#lastExpiry = Math.max(this.#lastExpiry, head.expiresAt)
    this.#sweep.note(head, id)
  }

  #assertOpen(): void {
    if (this.#closed) throw new SemanticUnavailableError('index', 'the index is closed')
  }
}
