/** Why two questions may never share an answer, however alike their vectors are. Names of metrics. */
export declare const GUARDS: readonly ['numbers', 'negation', 'antonyms', 'names', 'terms', 'payload', 'quoted', 'scripts', 'order'];
/** One of {@link GUARDS}. */
export type Guard = (typeof GUARDS)[number];
/**
 * What two questions have to agree in to share an answer. `intent`: in what is wanted, however much is said
 * of it; there `names`, `terms` and `negation` forbid only where the rest is nearly the same, and else make a
 * pair less likely to be the same. `answer`: in whatever is asked, each name and term.
 */
export declare const MATCHES: readonly ['answer', 'intent'];
/** One of {@link MATCHES}. */
export type Match = (typeof MATCHES)[number];
/** What questions have to agree in unless configured otherwise. */
export declare const DEFAULT_MATCH: Match;
/** A question whose answer is known. */
export interface Candidate {
    /** As it was asked, not in canonical form. */
    readonly text: string;
    /** Of its vector and the asked question's, from -1 to 1. */
    readonly cosine: number;
    /** How alike questions are where it was found, as `densityOf` has it; where that is not known, the usual. */
    readonly density?: number | undefined;
}
/** Whether two questions want the same answer. */
export type Judgement = {
    readonly kind: 'scored';
    /** Log-odds that they do. */
    readonly score: number;
} | {
    readonly kind: 'doubted';
    /** The first guard that objected; none of those that did forbids. */
    readonly guard: Guard;
    /** Log-odds that they do, less what the doubts take. */
    readonly score: number;
} | {
    readonly kind: 'vetoed';
    /** The first guard that objected and forbids. */
    readonly guard: Guard;
    /** Log-odds that they do, as if none had. */
    readonly score: number;
};
/** Probability from which on an answer is shared unless configured otherwise. */
export declare const DEFAULT_THRESHOLD = 0.99;
/**
 * Reads the lists of words that judging takes, where nobody has yet. That takes some tens of milliseconds in
 * which nothing else runs, so it is for a start; who compares no questions does without.
 */
export declare function readLists(): void;
/**
 * Judges whether a candidate's answer answers what is asked: guards first, each of which is a veto,
 * or a doubt where `match` says so, then a logistic regression over cosine and words. Takes some tens of microseconds for texts of a
 * line.
 */
export declare function judge(asked: string, candidate: Candidate, match: Match): Judgement;
/** The probability that log-odds stand for, from 0 to 1. */
export declare function probabilityOf(score: number): number;
