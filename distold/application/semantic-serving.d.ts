import type { PoolBin } from '../domain/semantic/score-pool.ts';
import type { Candidate } from './semantic-search.ts';
/**
 * When the answer to a similar question is given: where the judgement is sure enough (`on`),
 * where observations say that it is right often enough (`verified`), or never, but what would
 * have been given is compared with what is generated (`shadow`).
 */
export type ServingRule = {
    readonly mode: 'on' | 'shadow' /** Probability, from 0 to 1. */;
    readonly threshold: number;
} | {
    readonly mode: 'verified';
    /** Share of wrong answers among those given, from 0 to 1. */
    readonly acceptedError: number;
};
/** What is done with a candidate: its answer is given, or compared with what is generated, or nothing. */
export type Verdict = 'serve' | 'explore' | 'pass';
/**
 * The candidates in the order in which a rule considers them. In verified mode each is an entry,
 * its score the entry's, and those that a guard objects to come last: they may turn out to hold
 * the same answer all the same.
 */
export declare function rankedBy(rule: ServingRule, candidates: readonly Candidate[], pool: readonly PoolBin[]): readonly Candidate[];
/** What a rule makes of a candidate. `least` is the probability that the caller wants at least. */
export declare function verdictOn({ score, probability, vetoed }: Candidate, pool: readonly PoolBin[], rule: ServingRule, least: number): Verdict;
/** Whether a candidate is not like enough for a rule: its answer would not be given, were it there. */
export declare function fallsShort(candidate: Candidate, pool: readonly PoolBin[], rule: ServingRule, least: number): boolean;
/** With how many stored answers a generated one is compared at most. */
export declare function mostCompared({ mode }: ServingRule): number;
