/** An item among those that come most often. */
export interface Frequent<T> {
    /** How often it came, at most. */
    readonly count: number;
    /** By how much that may be too many: what was counted for others in its place. */
    readonly over: number;
    /** What came with it last. */
    readonly latest: T;
}
/**
 * Counts what comes most often with a fixed number of counters: Space-Saving (Metwally et al.,
 * "Efficient computation of frequent and top-k elements in data streams", 2005). Whatever made up
 * more than one part in `capacity` of everything is among what is counted. Constant time each, on
 * average: all are looked at when the lowest count has gone up, for which each has to have come.
 */
export declare class SpaceSaving<T> {
    #private;
    constructor(capacity: number);
    /** Counts an item once. Gives what is kept of it, to be written to: what `begin` makes, where it was not counted. */
    count(name: string, begin: () => T): T;
    /** The items with the highest counts, highest first. */
    top(limit: number): readonly Frequent<T>[];
}
