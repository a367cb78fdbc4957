import type { CacheKey } from '../domain/cache-key.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { GenerateOptions } from './generate-options.ts';
import type { Generation } from './generation.ts';
import type { Order } from './generation-order.ts';
import type { Finding, StoredFinding } from './lookup.ts';
import type { SingleFlight } from './single-flight.ts';
/** When entries are refreshed while they still answer. */
export interface RefreshPolicy {
    /** How long past its time an entry answers at once, and is refreshed meanwhile, in milliseconds; 0: never. */
    readonly revalidateMs: number;
    /** How eagerly entries are refreshed before their time: 0 never, 1 as XFetch has it. */
    readonly eagerness: number;
}
/** Refreshes stored answers in the background, so that those who ask for them need not wait. */
export declare class Refresh {
    #private;
    /** `random` gives numbers from [0, 1). */
    constructor(flights: SingleFlight, generation: Generation, clock: ClockPort, metrics: MetricsPort, policy: RefreshPolicy, random: () => number);
    /** Whether an entry past its time may answer at once: as long past it as the caller accepts, else as configured. */
    standsIn(finding: Extract<Finding, {
        state: 'stale';
    }>, options: GenerateOptions): boolean;
    /** Begins to refresh what has just answered, where it is time and nobody is at it. */
    execute(order: Order, key: CacheKey, finding: StoredFinding): void;
    /** Whether it is time: of many who ask, one in time. */
    isDue(finding: StoredFinding): boolean;
    /** Begins to refresh, where nobody is at it. */
    begin(order: Order, key: CacheKey, finding: StoredFinding): void;
}
