import type { CacheKey } from '../domain/cache-key.ts';
import type { Audit } from './audit.ts';
import type { Flight } from './flight.ts';
import type { Generation } from './generation.ts';
import type { Order } from './generation-order.ts';
import type { Lookup, LookupResult, StoredFinding } from './lookup.ts';
import type { Refresh } from './refresh.ts';
import type { SemanticHit, SemanticLookup } from './semantic-lookup.ts';
import type { SingleFlight } from './single-flight.ts';
/** What answers misses where similar questions may, and looks at some of what was answered. */
export interface SemanticParts {
    readonly lookup?: SemanticLookup | undefined;
    readonly audit?: Audit | undefined;
}
/** Who answers a request: a stored entry, or a flight. */
export type Dispatched = {
    readonly by: 'entry';
    readonly finding: StoredFinding;
} | {
    readonly by: 'similar';
    readonly similar: SemanticHit;
} | {
    readonly by: 'flight';
    readonly flight: Flight;
    readonly outcome: 'miss' | 'coalesced' | 'bypass';
    /** Absent where the request has none: then nothing stored can stand in. */
    readonly key?: CacheKey;
};
/** Decides who answers a request: a stored entry, the flight that runs for it, or a new one. */
export declare class Dispatch {
    #private;
    constructor(lookup: Lookup, flights: SingleFlight, generation: Generation, refresh: Refresh, semantic?: SemanticParts);
    /**
     * @throws {ClosedError} after {@link close}.
     * @throws {OnlyIfCachedError} where the caller wants nothing else, and nothing fresh is stored.
     * @throws {OverloadedError} where no further flight may run.
     */
    execute(order: Order): Promise<Dispatched>;
    /** The first step of {@link execute}, by itself for whoever has many hits: looks up what may answer. */
    lookUp({ request, scope, options }: Order): Promise<LookupResult> | undefined;
    /** Turns away whoever comes from now on: stores and providers that are closed would look like an outage. */
    close(): void;
    /** The second: the stored entry that answers, where one does. */
    answering(order: Order, looked: LookupResult | undefined): StoredFinding | undefined;
    /** The third: who answers where no stored entry does. */
    otherwise(order: Order, looked: LookupResult | undefined): Promise<Dispatched>;
}
