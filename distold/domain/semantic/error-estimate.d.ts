/** How many of the answers that were given are wrong, as far as audits tell. All are shares, from 0 to 1. */
export interface ErrorEstimate {
    /** Wrong ones among those audited; 0 where none was. */
    readonly error: number;
    /** The true share lies between these bounds 19 times in 20. */
    readonly low: number;
    readonly high: number;
}
/**
 * The share of wrong answers and its 95% score interval (Wilson, 1927). Audits are drawn by lot
 * from all hits, so that they say what the hits are like. Without audits the interval is from 0 to 1.
 */
export declare function errorEstimate({ audits, wrong, }: {
    readonly audits: number;
    readonly wrong: number;
}): ErrorEstimate;
