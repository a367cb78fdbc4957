import type { CacheKey } from '../../domain/cache-key.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisConnection } from './redis-connection.ts';
/**
 * Leases in Redis, beside the entries that they are about. A lease belongs to a place in the
 * line of invalidations: who asks after an invalidation does not wait for an answer from before.
 */
export declare class RedisLeases implements LeasePort {
    #private;
    /** `positionIn` tells up to where a bucket's invalidations are known here. */
    constructor(connection: RedisConnection, keySpace: KeySpace, positionIn: (bucket: string) => number | undefined, clock: ClockPort);
    acquire(key: CacheKey): Promise<LeaseAnswer>;
}
