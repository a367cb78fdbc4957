import type { EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { InvalidationFeedPort } from '../../domain/ports/invalidation-feed-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisConnection } from './redis-connection.ts';
import type { RedisFences } from './redis-fences.ts';
/** What a feed works with. */
export interface FeedParts {
    readonly connection: RedisConnection;
    readonly keySpace: KeySpace;
    readonly fences: RedisFences;
    /** The name of this process, as announcements know it. */
    readonly process: string;
    readonly clock: ClockPort;
    readonly logger: LoggerPort;
}
/**
 * Hears of invalidations by push, and asks twice a second whether it has missed one: that
 * bounds how long memory is wrong when pushes do not arrive. Whoever invalidates waits until
 * every feed has confirmed, or has been out of touch for so long that its memory is silent.
 */
export declare class RedisInvalidationFeed implements InvalidationFeedPort {
    #private;
    constructor(parts: FeedParts);
    get current(): boolean;
    get outOfTouchMs(): number;
    listen(listener: (filter: EntryFilter) => void): void;
    close(): Promise<void>;
}
