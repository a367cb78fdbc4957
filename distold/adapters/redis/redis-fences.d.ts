import { type Fenced } from '../../domain/fence-book.ts';
import { type EntryFilter } from '../../domain/invalidation.ts';
import type { InvalidationFence } from '../../domain/invalidation-fence.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisAnnouncements } from './redis-announcements.ts';
import type { RedisConnection } from './redis-connection.ts';
/**
 * Invalidations as the server keeps them, for all processes: each bucket has a position that
 * grows with every invalidation. Readers get it with the entry, writers have to know it for
 * their write to be taken, and whoever finds it changed learns what has happened.
 */
export declare class RedisFences {
    #private;
    constructor(connection: RedisConnection, keySpace: KeySpace, fence: InvalidationFence, announcements: RedisAnnouncements, clock: ClockPort);
    /** Up to where this process knows a bucket's invalidations; undefined where it has not looked yet. */
    positionIn(bucket: string): number | undefined;
    /** Whether an entry, its place given as a position of its bucket, may be served or stored. */
    admits(bucket: string, entry: Fenced): boolean;
    /** Whether the server knows all that this process has invalidated of an entry. */
    hasSent(bucket: string, entry: Omit<Fenced, 'generatedFrom'>): boolean;
    /**
     * Puts into force here what has been announced to be in force everywhere. An own one is so
     * already; another's is so again, as buckets that did not know it yet may have been read.
     */
    announced(id: string, filter: EntryFilter): void;
    /** Looks up what has happened in a bucket, and puts it into force here. */
    learn(bucket: string): Promise<void>;
    /**
     * Puts an invalidation into force in every bucket that it concerns. What cannot be reached
     * is not served here until it can, and told then. Resolves to how to settle it, and whether
     * every bucket has confirmed it and all before it.
     * @throws {CacheUnavailableError} where none has.
     */
    raise(filter: EntryFilter): Promise<{
        id: string;
        everywhere: boolean;
    }>;
    /** Says that nothing is left of an invalidation. */
    settle(id: string, filter: EntryFilter): Promise<void>;
    /** Sends what has not got through yet, and announces it; resolves when that is done or has failed. */
    resend(): Promise<void>;
    /** Sends what has not got through yet; resolves, when that is done or has failed, to its being announced. */
    catchUp(): Promise<readonly Promise<void>[]>;
    /** Stops sending again. */
    close(): void;
}
