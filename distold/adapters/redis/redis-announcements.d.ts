import type { EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { KeySpace } from './key-space.ts';
import type { RedisConnection } from './redis-connection.ts';
/** How long a process with memory of its own may answer from it without having looked, in milliseconds. */
export declare const TRUST_MS = 2000;
/** How long until a process has either confirmed or may not answer from memory any more. */
export declare const GRANTED_MS: number;
/** Tells processes with memory of their own about an invalidation, and waits until they know. */
export declare class RedisAnnouncements {
    #private;
    /** Names this process among those with memory of their own. */
    readonly process: string;
    constructor(connection: RedisConnection, keySpace: KeySpace, clock: ClockPort);
    /**
     * Announces an invalidation that is in force on the server, once, and resolves when nobody
     * serves it from memory any more: at once where nobody has memory, after a moment where
     * everybody listens, after {@link GRANTED_MS} at the latest. A server that was away may have lost
     * who has memory, and they may not have found it again: for that long nobody counts as knowing.
     * @throws {CacheUnavailableError} where that cannot be known.
     */
    announce(id: string, filter: EntryFilter): Promise<void>;
}
