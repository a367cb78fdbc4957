/**
 * The rows that differ from a query in the fewest signs: a running limit, from a histogram of
 * distances, keeps almost all others out. Of rows at the same distance as the last, it is
 * arbitrary which are kept.
 */
export declare class SignSelection {
    #private;
    /** Whoever is farther away is none of those wanted. */
    limit: number;
    /** Rows of so many groups of 256 bits. */
    constructor(wanted: number, groups: number);
    /**
     * How far a row may be after so many groups and still be hoped for: what the limit leaves
     * them, and four standard deviations, were differences spread at random over groups.
     */
    cutAfter(groups: number): number;
    /** Takes a row in, whose distance is within the limit. */
    offer(place: number, distance: number): void;
    /** The rows, at most as many as wanted, in no order. */
    places(): Int32Array;
}
