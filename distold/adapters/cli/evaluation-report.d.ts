import type { Match } from '../../domain/semantic/judgement.ts';
import type { PairEvaluation } from '../../domain/semantic/pair-evaluation.ts';
/** An evaluation for people to read. */
export declare function evaluationReport(evaluation: PairEvaluation, { embedder, match }: {
    readonly embedder: string;
    readonly match: Match;
}): string;
/** A threshold as it goes into the configuration. */
export declare function thresholdText(threshold: number): string;
