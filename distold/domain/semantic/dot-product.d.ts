/** The dot product of two vectors: their cosine, where both are of length 1. */
export declare function dotProduct(one: Float32Array, other: Float32Array): number;
