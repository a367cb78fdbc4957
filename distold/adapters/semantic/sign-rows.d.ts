/**
 * The signs of a large partition's vectors, one row each, without gaps: vectors that point the
 * same way agree in most of their signs, and signs are compared 32 at a time.
 */
export declare class SignRows {
    #private;
    constructor(dimensions: number);
    /** What it takes of memory, in bytes. */
    get bytes(): number;
    /** Adds a row behind the last. */
    append(vector: Int8Array, expiresAt: number): void;
    /** Removes a row; the last one takes its place. */
    remove(place: number): void;
    /** Places of at most `wanted` rows that are most like a vector, in no order; none that has expired. */
    nearest(vector: Float32Array, wanted: number, now: number): Int32Array;
}
