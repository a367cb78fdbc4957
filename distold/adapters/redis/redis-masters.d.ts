import type { Redis } from 'ioredis';
import { type RedisConnection } from './redis-connection.ts';
/** The servers that hold the data between them, as they stand at a moment. */
export interface Masters {
    readonly servers: readonly Redis[];
    /** Whether every slot has a master that is connected. */
    readonly complete: boolean;
    /** Changes whenever slots change hands. */
    readonly layout: string;
    /** Whether slots are changing hands: their keys are on two masters. */
    readonly moving: boolean;
}
/**
 * The servers to be walked through. ioredis forgets a dead master without a word, so what it
 * knows is compared with the slots of the Cluster.
 * @throws {CacheUnavailableError} where nobody tells.
 */
export declare function mastersOf({ client }: RedisConnection): Promise<Masters>;
