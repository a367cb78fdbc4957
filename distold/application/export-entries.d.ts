import { type InvalidationSelector } from '../domain/invalidation.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
/** Writes stored answers out, so that they can be read in again. */
export declare class ExportEntries {
    #private;
    constructor(cache: ResponseCachePort, fence: InvalidationFence, clock: ClockPort);
    /**
     * Resolves, once the first entry is there, to the lines of an export, each with its line
     * feed; readers may stop early. Reading them rejects with `CacheUnavailableError` where some
     * of the store could not be asked: then the last line does not come.
     * @throws {InvalidRequestError} where the selector names nothing, or no key.
     * @throws {CacheUnavailableError} where the store cannot be asked, or cannot list.
     */
    execute(selector: InvalidationSelector): Promise<AsyncIterable<string>>;
}
