import type { CacheKey } from '../domain/cache-key.ts';
import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { Flight } from './flight.ts';
/** A flight, and whether it was launched for whoever asks. */
export interface Boarding {
    readonly flight: Flight;
    readonly launched: boolean;
}
/** Somebody who misses. */
export interface Passenger {
    readonly key: CacheKey;
    readonly tags: readonly string[];
    /** Who asks on another account does not fly along: what is wrong with that is nothing to them. */
    readonly account?: string | undefined;
}
/** At most one generation per key in this process: whoever misses while one runs joins it. */
export declare class SingleFlight {
    #private;
    constructor(fence: InvalidationFence);
    /**
     * Finds the flight that runs for a key, or launches one. Flights that are being cancelled
     * are not joined, nor those that an invalidation concerns: who is aboard stays.
     */
    joinOrLaunch(passenger: Passenger, launch: () => Flight): Boarding;
    /** Whether a flight runs for somebody like that. */
    runs(passenger: Pick<Passenger, 'key' | 'account'>): boolean;
    /** Launches a flight that others who miss may join. */
    launch(passenger: Pick<Passenger, 'key' | 'account'>, launch: () => Flight): Flight;
}
