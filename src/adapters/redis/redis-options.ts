import { lookup } from 'node:dns'
import type { ClusterOptions, RedisOptions } from 'ioredis'

/** Bounds of every wait for Redis, in milliseconds. */
export interface RedisDeadlines {
  /** For the reply to a command. */
  readonly commandMs: number
  /** For a connection, TLS and login included. */
  readonly connectMs: number
}

/** Options of a client for one server. */
export type ServerOptions = Omit<RedisOptions, 'replyMapping'>

/** Options of a client for a Cluster. */
export interface ClusterSettings extends Omit<ClusterOptions, 'redisOptions'> {
  readonly redisOptions: Omit<NonNullable<ClusterOptions['redisOptions']>, 'replyMapping'>
}

/** Longest pause between two attempts to connect, in milliseconds: with that between two probes, hits are back within two seconds. */
const LONGEST_RETRY_MS = 500

/** Longest pause before a server that is loading its data is asked again, in milliseconds: its own estimate can be far off. */
const LONGEST_LOADING_RETRY_MS = 250

/** How often the slots of a Cluster are looked up where no redirection asks for it, in milliseconds. */
const SLOTS_REFRESH_MS = 10_000

/** Bounds and manners of every connection: commands go out at once or fail at once. */
export function serverOptions({ commandMs, connectMs }: RedisDeadlines): ServerOptions {
  return {
    lazyConnect: true,
    connectTimeout: connectMs,
    // Callers give up before that, see `reply-deadline.ts`. A connection that owes a reply for so
    // long is not worth keeping, and what was left waiting on it goes with it: ioredis's own
    // `commandTimeout` would do no more, and costs each command a timer, half of a small one.
    socketTimeout: commandMs * 4,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResendUnfulfilledCommands: false,
    maxLoadingRetryTime: LONGEST_LOADING_RETRY_MS,
    retryStrategy: pauseBefore,
  }
}

/**
 * Follows a promotion also where the old master still answers. Only behind Sentinels: a
 * single replica answers every write with READONLY, and goes on serving reads.
 */
export function followingPromotions({ commandMs }: RedisDeadlines): ServerOptions {
  return {
    sentinelRetryStrategy: pauseBefore,
    sentinelCommandTimeout: commandMs,
    failoverDetector: true,
    reconnectOnError: (error: Error): boolean => error.message.startsWith('READONLY'),
  }
}

/**
 * A Cluster's own waits are switched off where they would hold a caller up: a master that is
 * gone is a miss at once, and whoever asks next is redirected to its successor.
 */
export function clusterOptions(login: ServerOptions, deadlines: RedisDeadlines): ClusterSettings {
  const { retryStrategy: _none, enableOfflineQueue: _always, ...perNode } = serverOptions(deadlines)
  return {
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRedirections: 5,
    retryDelayOnFailover: 0,
    retryDelayOnClusterDown: 0,
    retryDelayOnTryAgain: 5,
    slotsRefreshTimeout: deadlines.connectMs,
    slotsRefreshInterval: SLOTS_REFRESH_MS,
    // Behind TLS names stay names: certificates are held against them.
    dnsLookup: login.tls === undefined ? addressOrName : (name, callback) => callback(null, name),
    // Here commands may wait for a node, not for its reply.
    redisOptions: { ...login, ...perNode, commandTimeout: deadlines.commandMs * 4 },
  }
}

/** A name that is unknown stays one, and fails by itself: it keeps nobody from the other nodes. */
function addressOrName(name: string, callback: (error: null, address: string) => void): void {
  lookup(name, (error, address) => callback(null, error === null ? address : name))
}

/** Pause before an attempt to connect, in milliseconds. */
export function pauseBefore(attempt: number): number {
  return Math.min(50 * 2 ** attempt, LONGEST_RETRY_MS)
}
