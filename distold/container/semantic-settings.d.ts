/** What turns questions into vectors. */
export type EmbedderSettings = {
    /** Universal Sentence Encoder lite, for English, in this process; its packages have to be installed. */
    readonly kind: 'embedded';
} | {
    /** Whoever speaks OpenAI's `/v1/embeddings`. */
    readonly kind: 'openai';
    /** Base URL, usually ending in `/v1`. */
    readonly url: string;
    readonly apiKey?: string;
    readonly model: string;
    /** Asked of models that can give fewer. Default: the model's own. */
    readonly dimensions?: number;
    /** Longest wait for vectors, in milliseconds. Default 1000. */
    readonly timeoutMs?: number;
};
/** Where questions are found. */
export type SimilarityIndexSettings = {
    /** In this process; or there and in Redis, from which every process that shares it learns. */
    readonly kind: 'memory' | 'redis';
    /** Most questions that are kept. Default 100,000. */
    readonly maxQuestions?: number;
} | {
    readonly kind: 'pgvector';
    /** `postgres://`; the package `pg` has to be installed, and the extension `vector` there. */
    readonly url: string;
    /** Default `reprise_questions`. */
    readonly table?: string;
    /** Most questions that are kept. Default 5,000,000. */
    readonly maxQuestions?: number;
};
/** When the answers to similar questions are given. Off where these settings are absent. */
export interface SemanticSettings {
    /**
     * `on`: where a question is like enough. `verified`: where observations say that the answer is
     * right often enough. `shadow`: never, but what `on` would have given is compared with what is
     * generated.
     */
    readonly mode: 'on' | 'verified' | 'shadow';
    /** From which probability on a question is like enough, from 0 to 1. Default 0.99: see `docs/semantic.md`. */
    readonly threshold?: number;
    /**
     * What two questions have to agree in: `intent`, in what is wanted: another name or term makes a
     * question less like, and shuts it out where the rest is nearly the same; `answer`, in whatever is
     * asked: each shuts it out. Default `intent`: see `docs/semantic.md`.
     */
    readonly match?: 'answer' | 'intent';
    /** Share of wrong answers among those given that is accepted in verified mode, above 0 and below 1. Default 0.02. */
    readonly acceptedError?: number;
    /** Longest that a miss is held up, in milliseconds. Default 200. */
    readonly deadlineMs?: number;
    /** Default: embedded. */
    readonly embedder?: EmbedderSettings;
    /** Default: `redis` where the cache is `redis` or `tiered`, else `memory`. */
    readonly index?: SimilarityIndexSettings;
}
/** How two answers are compared. */
export type ComparisonSettings = 
/** By their words, letter case and white space aside. */
{
    readonly kind: 'words';
}
/** By the cosine of their vectors; at least 0.9 where nothing else is said. */
 | {
    readonly kind: 'embedding';
    readonly leastCosine?: number;
}
/** By a model that is asked, through the configured providers. */
 | {
    readonly kind: 'judge';
    readonly model: string;
};
/** Answers given from the cache that are generated all the same, to see whether they were right. */
export interface AuditSettings {
    /** Share of exact hits, from 0 to 1. Default 0. */
    readonly exactShare?: number;
    /** Share of semantic hits, from 0 to 1. Default 0.02 in verified mode, else 0. */
    readonly semanticShare?: number;
    /** Default: by embedding where there is an embedder, else by words. */
    readonly compare?: ComparisonSettings;
}
