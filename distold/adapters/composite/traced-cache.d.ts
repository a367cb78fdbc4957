import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts';
import type { TracerPort } from '../../domain/ports/tracer-port.ts';
type Store = Pick<ResponseCachePort, 'kind' | 'get' | 'set'>;
/** The reads and writes of a cache, each within a span. */
export declare class TracedCache implements Store {
    #private;
    constructor(inner: Store, tracer: TracerPort);
    get kind(): string;
    get(key: CacheKey): Promise<CacheRead>;
    set(entry: CacheEntry): Promise<boolean>;
}
export {};
