import type { CacheKey } from '../../domain/cache-key.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LeaseAnswer, LeasePort } from '../../domain/ports/lease-port.ts';
/** Leases of a kind that may hang or throw: where they do, everybody generates. A lease that is granted too late is let go. */
export declare class BoundedLeases implements LeasePort {
    #private;
    constructor(inner: LeasePort, clock: ClockPort);
    /** @throws {CacheUnavailableError} where there is no answer in time, and what the port throws. */
    acquire(key: CacheKey): Promise<LeaseAnswer>;
}
