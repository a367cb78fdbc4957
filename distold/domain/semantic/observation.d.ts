/** What was seen when an entry's answer could be compared with one that was generated for a similar question. */
export interface Observation {
    /** Log-odds that the two questions want the same answer, as they were judged before. */
    readonly score: number;
    /** Whether the two answers said the same. */
    readonly same: boolean;
    /** One divided by the probability with which this comparison was made; 1 where it always is. */
    readonly weight: number;
}
/** Most observations that are kept of one entry, the latest. */
export declare const MAX_ENTRY_OBSERVATIONS = 32;
