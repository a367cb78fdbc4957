import type { CacheKey } from '../domain/cache-key.ts';
import type { EmbedderPort } from '../domain/ports/embedder-port.ts';
import type { Neighbour, SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
import { type Guard, type Match } from '../domain/semantic/judgement.ts';
import type { PoolBin } from '../domain/semantic/score-pool.ts';
import { type SemanticQuestion } from '../domain/semantic/semantic-question.ts';
/** A question that is being compared with others. */
export interface Asked {
    readonly question: SemanticQuestion;
    /** Of the question in canonical form. Handled where it rejects and nobody waits. */
    readonly vector: Promise<Float32Array>;
}
/** A stored question that may want the same answer. */
export interface Candidate extends Neighbour {
    /** Log-odds that it does; in verified mode, that its entry's answer is the one wanted. */
    readonly score: number;
    /** That the two questions want the same answer, from 0 to 1. */
    readonly probability: number;
    /** Whether a guard forbids it: then its answer is not given, whatever the probability. */
    readonly vetoed: boolean;
    /** The guard that objects, if one does; where it does not forbid, score and probability are the lower for it. */
    readonly guard?: Guard | undefined;
}
/** What was found about a question. */
export interface SearchResult {
    /** The most promising first. */
    readonly candidates: readonly Candidate[];
    /** The nearest question of all. */
    readonly nearest?: Candidate | undefined;
    /** What was observed of all entries; nothing where that is not asked for. */
    readonly pool: readonly PoolBin[];
}
/** A search, and the question that it is for. */
export interface Search {
    readonly asked: Asked;
    readonly result: Promise<SearchResult>;
}
/** How questions are searched. */
export interface SearchSettings {
    /** What questions have to agree in. */
    readonly match: Match;
    /** Whether what was observed of all entries is asked for with each search. */
    readonly pooled: boolean;
}
/** Finds and judges stored questions that are like another. A crowd that asks the same shares one search. */
export declare class SemanticSearch {
    #private;
    constructor(embedder: EmbedderPort, index: SimilarityIndexPort, settings: SearchSettings);
    /** Begins to search for a request's question, or joins the search that runs for its key. */
    begin(key: CacheKey, question: SemanticQuestion): Search;
    /** A question's vector; a rejection that nobody waits for is no unhandled one. */
    vectorOf({ text }: SemanticQuestion): Promise<Float32Array>;
}
