import type { Cluster, Redis } from 'ioredis'
import { CacheUnavailableError, ConfigurationError } from '../../domain/errors.ts'
import { after } from './after.ts'
import { ConnectionReason } from './connection-reason.ts'
import { KnownNodes } from './known-nodes.ts'
import { toCacheUnavailable, translated } from './redis-failure.ts'
import {
  clusterOptions,
  followingPromotions,
  type RedisDeadlines,
  type ServerOptions,
  serverOptions,
} from './redis-options.ts'
import { RedisSubscription } from './redis-subscription.ts'
import { type RedisAddress, type RedisTls, redisTarget } from './redis-url.ts'
import { cutOnRefusedDatabase } from './refused-database.ts'
import { ReplyDeadline } from './reply-deadline.ts'
import { ShardGuards } from './shard-guards.ts'
import { leaveAskingUnawaited } from './unawaited-asking.ts'
import { cutOnUnsolicited } from './unsolicited-replies.ts'

/** What commands are sent by: to one server, or to the master whose they are. */
export type RedisClient = Redis | Cluster

/** How long `close` waits for replies under way, in milliseconds. */
const CLOSE_MS = 500

/**
 * The connection that everything in this folder shares. It never queues: a command
 * either goes out at once or fails at once, and none is sent again behind its caller's back.
 */
export class RedisConnection {
  /** Whether names are spread over masters, and those that one command names have to share a slot. */
  readonly sharded: boolean
  /** Why there is no connection. */
  readonly reason: ConnectionReason = new ConnectionReason()
  readonly #options: ServerOptions
  readonly #nodes: readonly RedisAddress[]
  readonly #deadlines: RedisDeadlines
  readonly #guards = new ShardGuards((master) => this.#isConnected(master))
  readonly #replies: ReplyDeadline
  readonly #onReturn: (() => void)[] = []
  readonly #rethrow = (error: unknown): never => {
    throw toCacheUnavailable(error, this.reason.code)
  }
  #client: RedisClient | undefined
  #slotOf: (name: string) => number = () => -1
  #closed = false

  /**
   * Connects on {@link start}; see `redisTarget` for URLs.
   * @throws {ConfigurationError} where the URL is none, or is without TLS and there are certificates.
   */
  constructor(url: string, deadlines: RedisDeadlines, tls?: RedisTls) {
    const { nodes = [], ...target } = redisTarget(url)
    if (tls !== undefined && target.tls === undefined) {
      throw new ConfigurationError('cache.tls: needs a URL of rediss:// or rediss-cluster://')
    }
    const following = target.sentinels === undefined ? {} : followingPromotions(deadlines)
    this.#options = { ...target, ...following, ...(tls === undefined ? {} : { tls }) }
    this.#nodes = nodes
    this.#deadlines = deadlines
    this.#replies = new ReplyDeadline(deadlines.commandMs)
    this.sharded = nodes.length > 0
  }

  /**
   * The client, once started.
   * @throws {CacheUnavailableError} before that.
   */
  get client(): RedisClient {
    if (this.#client !== undefined) return this.#client
    throw notStarted()
  }

  /** Loads the library, here and not before: whoever keeps answers in memory need not wait for it. */
  async load(): Promise<void> {
    await import('ioredis')
  }

  /**
   * Begins to connect and waits until that succeeds or fails for the first time, at most
   * as long as a connection may take. Afterwards it goes on trying by itself.
   */
  async start(): Promise<void> {
    const { Cluster: ClusterClient, Command, Redis: ServerClient } = await import('ioredis')
    if (this.#client !== undefined || this.#closed) return
    this.#slotOf = (name) => new Command('get', [name]).getSlot()
    const known = new KnownNodes(this.#nodes)
    this.#client = this.sharded
      ? new ClusterClient([...this.#nodes], {
          ...clusterOptions(this.#options, this.#deadlines),
          clusterRetryStrategy: known.retryStrategy,
        })
      : new ServerClient({ ...this.#options, ...serverOptions(this.#deadlines) })
    // Commands fail by themselves; without a listener ioredis prints every attempt.
    this.reason.hear(this.#client)
    if ('slots' in this.#client) {
      known.follow(this.#client)
      this.#client.on('+node', (node: Redis) => this.#join(node))
    } else this.#watch(this.#client)
    await Promise.race([connected(this.#client), after(this.#deadlines.connectMs)])
  }

  /** Calls back whenever a server is there that could not be reached before. */
  onReturn(listener: () => void): void {
    this.#onReturn.push(listener)
  }

  /** A node that is only just connecting refuses commands, so none waits for its first one. */
  #join(node: Redis): void {
    leaveAskingUnawaited(node)
    this.#watch(node)
    void ready(node)
  }

  #isConnected(master: string): boolean {
    const client = this.#client
    if (client === undefined || !('slots' in client)) return false
    return client.nodes('master').some((node) => {
      return node.status === 'ready' && addressOf(node) === master
    })
  }

  #watch(client: Redis): void {
    cutOnUnsolicited(client)
    cutOnRefusedDatabase(client)
    let isLost = false
    client.on('close', () => {
      isLost = true
    })
    client.on('ready', () => {
      if (isLost) for (const listener of this.#onReturn) listener()
      isLost = false
    })
  }

  /**
   * Runs a command about a name, where that name is kept.
   * @throws {CacheUnavailableError} where it fails, or takes longer than it may.
   */
  ask<T>(name: string, command: (client: RedisClient) => Promise<T>): Promise<T> {
    const client = this.#client
    // Not a function that waits: each of those would have a reply pass through three more turns.
    if (client === undefined) return Promise.reject(notStarted())
    const send = (): Promise<T> =>
      this.#replies.inTime(translated(() => command(client), this.#rethrow))
    if (!('slots' in client)) return send()
    const master = client.slots[this.#slotOf(name)]?.[0]
    if (master === undefined) return send()
    const all = (): readonly string[] => client.nodes('master').map(addressOf)
    return this.#guards.run(master, all, send)
  }

  /** Listens to a channel, on a connection of its own, until that is closed. */
  subscribe(channel: string, onMessage: () => void): RedisSubscription {
    return new RedisSubscription(() => this.#openAnother(), channel, onMessage)
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

  /** Another connection; in a Cluster to any master, as each passes messages on to all. */
  #openAnother(): Redis | undefined {
    const client = this.#client
    if (client === undefined || this.#closed) return undefined
    if (!('slots' in client)) return client.duplicate(LISTENING)
    const masters = client.nodes('master')
    return masters[Math.floor(Math.random() * masters.length)]?.duplicate(LISTENING)
  }
}

function notStarted(): CacheUnavailableError {
  return new CacheUnavailableError('connection', 'the connection to Redis has not been started')
}

/** It reconnects by being opened anew, and waits for its connection with what it has to say. */
const LISTENING = {
  lazyConnect: true,
  retryStrategy: (): null => null,
  enableOfflineQueue: true,
  autoResubscribe: false,
} as const

/** Resolves at the first success or failure; a Cluster whose first look at itself fails says neither. */
async function connected(client: RedisClient): Promise<void> {
  await client.connect().catch(() => undefined)
  if ('slots' in client) await Promise.all(client.nodes('master').map(ready))
}

/** What the slots of a Cluster call a node. */
export function addressOf({ options }: Redis): string {
  return `${options.host}:${options.port}`
}

/** Connects a node of a Cluster; resolves when that has succeeded or failed. */
async function ready(node: Redis): Promise<void> {
  if (node.status === 'wait') return node.connect().catch(() => undefined)
  if (node.status === 'ready' || node.status === 'end') return
  const { promise, resolve } = Promise.withResolvers<void>()
  node.once('ready', resolve).once('end', resolve)
  return promise
}
