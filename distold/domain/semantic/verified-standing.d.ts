import type { CacheKey } from '../cache-key.ts';
import type { Observation } from './observation.ts';
import type { PoolBin } from './score-pool.ts';
/** A stored question that was judged. */
export interface JudgedCandidate {
    /** Of the entry that holds its answer; several may have the same. */
    readonly key: Pick<CacheKey, 'digest'>;
    /** Log-odds that it wants the same answer as the question asked. */
    readonly score: number;
    /** Whether a guard objects. Then it votes, and its entry's answer may be compared, but never given on its account. */
    readonly vetoed?: boolean;
    /** Of its entry. */
    readonly observations: readonly Observation[];
}
/**
 * With how many entries' answers a new one is compared, in order, until one is the same. Only the
 * comparison with the first is observed, and only where no guard objects to it.
 */
export declare const ENTRIES_COMPARED = 4;
/**
 * The entries among candidates, the most promising first: of each its most similar question, with
 * the entry's log-odds in place of the question's. These come from the votes of all candidates,
 * each weighing as much as its odds: for the entry, against it those of other entries, and one
 * vote for none of them (a kernel vote of the nearest neighbours; Dudani, "The distance-weighted
 * k-nearest-neighbor rule", 1976). Neighbours that agree are right much more often than a single
 * one as similar. To that is added what the entry's record says.
 *
 * What is served, observed and pooled in verified mode is these scores. Entries all of whose
 * questions are vetoed come last, and are never served.
 */
export declare function entryStandings<Candidate extends JudgedCandidate>(candidates: readonly Candidate[], pool: readonly PoolBin[]): readonly Candidate[];
