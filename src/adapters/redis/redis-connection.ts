import type { Redis, RedisOptions } from 'ioredis'
import { CacheUnavailableError } from '../../domain/errors.ts'
import { redisTarget } from './redis-url.ts'

/** Bounds of every wait for Redis, in milliseconds. */
export interface RedisDeadlines {
  /** For the reply to a command. */
  readonly commandMs: number
  /** For a connection, TLS and login included. */
  readonly connectMs: number
}

/** Longest pause between two attempts to connect, in milliseconds. */
const LONGEST_RETRY_MS = 1000

/** How long `close` waits for replies under way, in milliseconds. */
const CLOSE_MS = 500

/**
 * The connection that everything in this folder shares. It never queues: a command
 * either goes out at once or fails at once, and none is sent again behind its caller's back.
 */
export class RedisConnection {
  readonly #options: Omit<RedisOptions, 'replyMapping'>
  #client: Redis | undefined
  #closed = false

  /**
   * Connects on {@link start}; see `redisTarget` for URLs.
   * @throws {ConfigurationError} where the URL is none.
   */
  constructor(url: string, deadlines: RedisDeadlines) {
    const target = redisTarget(url)
    const following = target.sentinels === undefined ? {} : followingPromotions(deadlines)
    this.#options = { ...target, ...optionsFor(deadlines), ...following }
  }

  /**
   * The client, once started.
   * @throws {CacheUnavailableError} before that.
   */
  get client(): Redis {
    if (this.#client !== undefined) return this.#client
    throw new CacheUnavailableError('connection', 'the connection to Redis has not been started')
  }

  /**
   * Begins to connect and waits until that succeeds or fails for the first time, at most
   * as long as a connection may take. Afterwards it goes on trying by itself. The library
   * is loaded here: whoever keeps answers in memory need not wait for it.
   */
  async start(): Promise<void> {
    const { Redis } = await import('ioredis')
    if (this.#client !== undefined || this.#closed) return
    this.#client = new Redis(this.#options)
    // Commands fail by themselves; without a listener ioredis prints every attempt.
    this.#client.on('error', () => {})
    await this.#client.connect().catch(() => undefined)
  }

  /** Waits briefly for replies under way, then cuts the connection: a hung server cannot hold it up. */
  async close(): Promise<void> {
    if (this.#closed) return
    this.#closed = true
    const client = this.#client
    if (client?.status === 'ready') {
      await Promise.race([client.quit().catch(() => undefined), after(CLOSE_MS)])
    }
    client?.disconnect()
  }
}

function optionsFor({ commandMs, connectMs }: RedisDeadlines): Omit<RedisOptions, 'replyMapping'> {
  return {
    lazyConnect: true,
    connectTimeout: connectMs,
    commandTimeout: commandMs,
    // A connection that owes a reply for so long is not worth keeping: replies may be lost.
    socketTimeout: commandMs * 4,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    retryStrategy: pauseBefore,
  }
}

/**
 * Follows a promotion also where the old master still answers. Only behind Sentinels: a
 * single replica answers every write with READONLY, and goes on serving reads.
 */
function followingPromotions({ commandMs }: RedisDeadlines): Partial<RedisOptions> {
  return {
    sentinelRetryStrategy: pauseBefore,
    sentinelCommandTimeout: commandMs,
    failoverDetector: true,
    reconnectOnError: (error: Error): boolean => error.message.startsWith('READONLY'),
  }
}

function pauseBefore(attempt: number): number {
  return Math.min(50 * 2 ** attempt, LONGEST_RETRY_MS)
}

function after(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref()
  })
}
