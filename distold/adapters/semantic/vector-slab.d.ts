/**
 * Vectors of one length, a byte per component: each is scaled so that its largest component is
 * 127, and rounded. A cosine with an exact vector is computed from the quantised one's own
 * length, so its error is the rounding's alone: below 0.0005 for 512 dimensions.
 */
export declare class VectorSlab {
    #private;
    readonly dimensions: number;
    constructor(dimensions: number);
    /** Whether it holds no vector. */
    get isEmpty(): boolean;
    /** Keeps a vector; returns its slot, a number that is reused after {@link release}. */
    take(vector: Float32Array): number;
    /** Lets go of a slot's vector. */
    release(slot: number): void;
    /** The quantised vector in a slot; it stays the slab's. */
    components(slot: number): Int8Array;
    /** Cosine of a slot's vector and one of length 1 and as many dimensions. */
    cosine(slot: number, vector: Float32Array): number;
}
