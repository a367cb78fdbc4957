import { type PoolBin } from './score-pool.ts';
/** What verified mode decides on. */
export interface VerifiedCase {
    /** An entry's {@link EntryStanding} score: log-odds that its answer is the one wanted. */
    readonly score: number;
    /** What was observed of all entries. */
    readonly pool: readonly PoolBin[];
    /** Share of wrong answers among those given that the user accepts, from 0 to 1. */
    readonly acceptedError: number;
}
/**
 * Whether the answer to a similar question may be given: where the lower bound of what is right
 * at this score or above leaves no more wrong than is accepted. Where nothing is known, nothing
 * is served; then the provider is asked, and what it answers is compared, from which this is
 * learned. After the idea of L. G. Schroeder and others, "vCache: Verified Semantic Prompt
 * Caching", 2025, which decides entry by entry; here entries share what is known of scores, and
 * what is known of the one entry is in its score.
 */
export declare function mayServe({ score, pool, acceptedError }: VerifiedCase): boolean;
