import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
/** Why an entry was left out: past its time; invalidated since; there already, as young or younger; or not kept, as too large. */
export type SkipReason = 'expired' | 'invalidated' | 'present' | 'refused';
/** What an import did. */
export interface ImportReport {
    readonly imported: number;
    readonly skipped: Readonly<Record<SkipReason, number>>;
}
/** Takes exported answers in. */
export declare class ImportEntries {
    #private;
    constructor(cache: ResponseCachePort, fence: InvalidationFence, clock: ClockPort, logger: LoggerPort);
    /**
     * Stores what is exported, as it comes: a file as it is read, or what `ExportEntries` gives. No entry is given a longer life, nor does one come
     * back that has been invalidated since its generation began; of two under one key, the younger
     * stays.
     * @throws {InvalidRequestError} where these are no pieces, and naming the line that is wrong, of a foreign version, cut off,
     * or of an entry with times that none can have; what came before it is in the cache.
     * @throws {CacheUnavailableError} where the store cannot be asked; likewise.
     */
    execute(pieces: AsyncIterable<Uint8Array | string>): Promise<ImportReport>;
}
