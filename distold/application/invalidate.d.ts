import { type InvalidationResult, type InvalidationSelector } from '../domain/invalidation.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
/** Takes stored answers out of service. */
export declare class Invalidate {
    #private;
    constructor(cache: ResponseCachePort, fence: InvalidationFence, metrics: MetricsPort, logger: LoggerPort, index?: SimilarityIndexPort);
    /**
     * Takes effect in this process at once, before anything is deleted: no answer whose
     * generation began earlier is served again. A store that fails makes it incomplete.
     * @throws {InvalidRequestError} where the selector names nothing, or no key.
     */
    execute(selector: InvalidationSelector): Promise<InvalidationResult>;
}
