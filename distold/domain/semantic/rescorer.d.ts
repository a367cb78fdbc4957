import type { Candidate, Judgement, Match } from './judgement.ts';
import { type Objections } from './question-guards.ts';
import type { WordStatistics } from './word-statistics.ts';
/** A logistic regression over {@link features}. */
export interface RescorerModel {
    /** How telling words are. */
    readonly words: WordStatistics;
    /** How alike questions usually are to the farthest of their nearest: stands in where that is not known. */
    readonly density: number;
    readonly bias: number;
    /** One for each feature. */
    readonly weights: readonly number[];
}
/** What a model goes by. */
export interface Examination {
    readonly objections: Objections;
    /** One for each feature. */
    readonly values: readonly number[];
}
/** Judges pairs of questions by one model. */
export declare class Rescorer {
    #private;
    constructor(model: RescorerModel);
    /** As `judge` does. */
    judge(asked: string, candidate: Candidate, match: Match): Judgement;
    /** The features of a pair, with the density as it is, and which guards object to it. */
    examine(asked: string, candidate: Candidate, match: Match): Examination;
}
