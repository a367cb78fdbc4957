import { type MetricsLabels } from '../domain/breakdown.ts';
import type { CacheKey } from '../domain/cache-key.ts';
import type { Outcome } from '../domain/outcome.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import { type Frequent } from './space-saving.ts';
/** Most keys of either list. */
export declare const SHOWN_KEYS = 50;
/** A use of a key: nothing in it leads back to what was asked, or by whom. */
export interface KeyUse {
    /** The first 12 hexadecimal digits of the key's digest. */
    readonly key: string;
    /** The same of the tenant's. */
    readonly tenant: string;
    /** The model that was asked for; `other` where it can be no name. */
    readonly model: string;
    readonly outcome: Outcome;
    /** Milliseconds since the epoch. */
    readonly at: number;
}
/** Remembers which keys were asked for most often, and which last, in this process. */
export declare class HotKeys {
    #private;
    constructor(clock: Pick<ClockPort, 'now'>);
    /** Notes how a request with a key was answered; `at`, where it is known, is when, milliseconds since the epoch. */
    record({ digest, tenant }: CacheKey, outcome: Outcome, labels: MetricsLabels, at?: number): void;
    /** The keys asked for most often, at most 50, most often first; each as it was used last. */
    get hottest(): readonly Frequent<KeyUse>[];
    /** The last 50 uses, latest first. */
    get latest(): readonly KeyUse[];
}
