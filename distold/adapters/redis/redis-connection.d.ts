import type { Cluster, Redis } from 'ioredis';
import { ConnectionReason } from './connection-reason.ts';
import { type RedisDeadlines } from './redis-options.ts';
import { RedisSubscription } from './redis-subscription.ts';
import { type RedisTls } from './redis-url.ts';
/** What commands are sent by: to one server, or to the master whose they are. */
export type RedisClient = Redis | Cluster;
/**
 * The connection that everything in this folder shares. It never queues: a command
 * either goes out at once or fails at once, and none is sent again behind its caller's back.
 */
export declare class RedisConnection {
    #private;
    /** Whether names are spread over masters, and those that one command names have to share a slot. */
    readonly sharded: boolean;
    /** Why there is no connection. */
    readonly reason: ConnectionReason;
    /**
     * Connects on {@link start}; see `redisTarget` for URLs.
     * @throws {ConfigurationError} where the URL is none, or is without TLS and there are certificates.
     */
    constructor(url: string, deadlines: RedisDeadlines, tls?: RedisTls);
    /**
     * The client, once started.
     * @throws {CacheUnavailableError} before that.
     */
    get client(): RedisClient;
    /** Loads the library, here and not before: whoever keeps answers in memory need not wait for it. */
    load(): Promise<void>;
    /**
     * Begins to connect and waits until that succeeds or fails for the first time, at most
     * as long as a connection may take. Afterwards it goes on trying by itself.
     */
    start(): Promise<void>;
    /** Calls back whenever a server is there that could not be reached before. */
    onReturn(listener: () => void): void;
    /**
     * Runs a command about a name, where that name is kept.
     * @throws {CacheUnavailableError} where it fails, or takes longer than it may.
     */
    ask<T>(name: string, command: (client: RedisClient) => Promise<T>): Promise<T>;
    /** Listens to a channel, on a connection of its own, until that is closed. */
    subscribe(channel: string, onMessage: () => void): RedisSubscription;
    /** Waits briefly for replies under way, then cuts the connection: a hung server cannot hold it up. */
    close(): Promise<void>;
}
/** What the slots of a Cluster call a node. */
export declare function addressOf({ options }: Redis): string;
