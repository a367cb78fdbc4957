import type { CacheHealth } from '../domain/cache-health.ts';
import type { CacheSize } from '../domain/cache-size.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { ProviderChain } from './provider-chain.ts';
import { SizeHistory } from './size-history.ts';
import { StateJournal, type Watched } from './state-journal.ts';
/** What is looked at. */
export interface WatchedParts {
    readonly providers: Pick<ProviderChain, 'health'>;
    cacheHealth(): CacheHealth;
    /** Undefined where the cache does not know. */
    cacheSize(): CacheSize | undefined;
}
/**
 * Looks twice a second how the cache and the providers are doing, so that what changed while
 * nobody asked is known as well. What comes and goes between two looks is not seen.
 */
export declare class Watch {
    #private;
    readonly journal: StateJournal;
    readonly sizes: SizeHistory;
    constructor(parts: WatchedParts, clock: Pick<ClockPort, 'now' | 'schedule'>);
    /** Looks at once, and goes on until it is stopped. */
    start(): void;
    stop(): void;
    /** Looks once. */
    look(): void;
}
/** `standby` where something else is in use, `failing` where reads or writes fail, else `ok`. */
export declare function cacheState({ kind, degraded, failing }: CacheHealth): Watched;
