import { type Dimension, type MetricsLabels } from './breakdown.ts';
import type { Increments } from './metrics.ts';
/** Increments by name: of a model, or of a provider. */
export type Breakdown = Readonly<Record<string, Increments>>;
/** Counts, and what part of them names a model or a provider. */
export interface Tally {
    readonly counts: Increments;
    readonly byModel: Breakdown;
    readonly byProvider: Breakdown;
}
/** A tally that is added to. */
export declare class RunningTally {
    #private;
    /** Adds increments, and adds them again under each name given. */
    add(increments: Increments, labels?: MetricsLabels): void;
    /** Adds increments under a name only. */
    addNamed(dimension: Dimension, name: string, increments: Increments): void;
    /** Adds another tally. */
    merge({ counts, byModel, byProvider }: Tally): void;
    get isEmpty(): boolean;
    /** A copy of what has been added so far. */
    get tally(): Tally;
}
/** The names with the most requests, at most `limit`; what the rest counted is summed up under {@link OTHER_NAME}. */
export declare function boundedBreakdown(breakdown: Breakdown, limit: number): Breakdown;
