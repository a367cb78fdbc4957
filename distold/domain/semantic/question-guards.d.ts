import type { Guard, Match } from './judgement.ts';
import type { Reading } from './question-reading.ts';
import type { WordMatching } from './word-matching.ts';
/** What guards have against a pair. */
export interface Objections {
    /** The first guard that forbids it. */
    readonly veto?: Guard;
    /** The guards that doubt it, where none forbids it. */
    readonly doubts: readonly Guard[];
    /** What the doubts take from the log-odds together. */
    readonly cost: number;
}
/** What guards have against two questions' sharing an answer. Where one forbids it, no other matters. */
export declare function objectionsTo(a: Reading, b: Reading, words: WordMatching, match: Match): Objections;
