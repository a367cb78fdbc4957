import type { Cluster } from 'ioredis';
import type { RedisAddress } from './redis-url.ts';
/** What ioredis begins with when it connects to a Cluster, and lets a pause before it change. */
interface Beginning {
    startupNodes: readonly RedisAddress[];
}
/**
 * The nodes that a Cluster is looked for at: those that the URL names, and those that it had when
 * its slots were last looked up. Every named one may have been replaced since the start.
 */
export declare class KnownNodes {
    #private;
    constructor(named: readonly RedisAddress[]);
    /** Learns of nodes whenever slots are looked up; a node that has left its Cluster tells of none. */
    follow(client: Cluster): void;
    /** Has the next attempt begin with all of them, and tells the pause before it in milliseconds. */
    get retryStrategy(): (this: Beginning, attempt: number) => number;
}
export {};
