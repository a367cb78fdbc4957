/**
 * Turns texts into vectors whose cosine says how alike the texts are. Implementations bound
 * every wait, and reject with `SemanticUnavailableError`, and with nothing else, where there
 * are no vectors or `close` has been called.
 */
export interface EmbedderPort {
    /**
     * What tells its vectors from those of others: model, version, and where it is asked. Part of
     * every partition, so that vectors of two embedders never meet. No secret.
     */
    readonly identity: string;
    /** Gets ready, where that takes time. Called once; a rejection is logged, and `embed` tries again. */
    load?(): Promise<void>;
    /**
     * One vector for each text, in order: of length 1, of as many dimensions as every other.
     * Nothing is read of texts but what is in them: the caller has brought them into canonical form.
     */
    embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
    /** Lets go of threads and connections. Safe to call twice. */
    close(): Promise<void>;
}
