import type { EmbedderPort } from '../../domain/ports/embedder-port.ts';
import type { SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts';
import { type Match } from '../../domain/semantic/judgement.ts';
import type { RequestBook } from '../../domain/simulation/request-book.ts';
import type { RequestOrder } from '../../domain/simulation/request-order.ts';
import type { SimilarFinding } from '../../domain/simulation/similar-thresholds.ts';
import type { ProgressBar } from './progress-bar.ts';
import type { SimulationQuestions } from './simulation-questions.ts';
/** What questions are compared with. */
export interface SimilarParts {
    readonly embedder: EmbedderPort;
    /** How long an embedder that failed is left alone before each further try, in milliseconds. */
    readonly pausesMs: readonly number[];
    readonly index: SimilarityIndexPort;
    /** What questions have to agree in. */
    readonly match: Match;
    /** Tells the index what time it is. */
    readonly setTime: (now: number) => void;
    readonly progress: ProgressBar;
}
/** A log, and how long its answers are fresh. */
export interface SimilarLog {
    readonly book: RequestBook;
    readonly order: RequestOrder;
    readonly questions: SimulationQuestions;
    readonly ttlMs: number;
}
/**
 * The best similar question for each miss, among those whose answers would be fresh. Every miss is
 * taken to be generated and stored, as in shadow mode.
 * @throws {SemanticUnavailableError} where texts cannot be embedded.
 */
export declare function findSimilar(log: SimilarLog, parts: SimilarParts): Promise<readonly SimilarFinding[]>;
