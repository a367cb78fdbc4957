import { type InvalidationSelector } from '../domain/invalidation.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
/** What an invalidation would do. */
export interface InvalidationPreview {
    /** Entries that it would take out of service, as far as they were counted. */
    readonly matched: number;
    /** False where some of the store could not be asked, or there was no time to count them all. */
    readonly complete: boolean;
}
/** Tells what an invalidation would take, and takes nothing. */
export declare class PreviewInvalidation {
    #private;
    constructor(cache: ResponseCachePort, fence: InvalidationFence, clock: ClockPort);
    /**
     * Counts for half a minute at most.
     * @throws {InvalidRequestError} where the selector names nothing, or no key.
     */
    execute(selector: InvalidationSelector): Promise<InvalidationPreview>;
}
