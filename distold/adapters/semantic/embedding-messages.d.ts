/** What the worker is asked: the texts of one batch, none of them empty. */
export type EmbeddingOrder = readonly string[];
/**
 * What the worker says: once that its model is loaded, then after each batch one vector of
 * length 1 for each text, null where a text has none.
 */
export type EmbeddingReply = {
    readonly kind: 'ready';
} | {
    readonly kind: 'vectors';
    readonly vectors: readonly (Float32Array | null)[];
};
