/** What a recording is about. A model's name comes from callers, so nothing here is trusted to be few. */
export interface MetricsLabels {
    readonly model?: string;
    /** Present only where a provider answered, now or when the answer was stored. */
    readonly provider?: string;
}
/** What counters are broken down by. */
export declare const DIMENSIONS: readonly ['model', 'provider'];
/** What counters are broken down by. */
export type Dimension = (typeof DIMENSIONS)[number];
/** Most names that are told apart. */
export declare const MAX_NAMES: Readonly<Record<Dimension, number>>;
/** What names beyond {@link MAX_NAMES}, and names that can be none, are counted as. */
export declare const OTHER_NAME = "other";
/**
 * The names that a process tells apart. Whoever floods it with made-up models takes half
 * of the places at most: the others are for models that a provider has answered for.
 */
export declare class KnownNames {
    #private;
    /** Labels with every name cut to length, and replaced by {@link OTHER_NAME} where there is no room for it. */
    admit(labels: MetricsLabels): MetricsLabels;
}
