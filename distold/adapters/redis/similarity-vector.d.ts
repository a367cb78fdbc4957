/** A vector at a byte per component: scaled so that its largest is 127, and rounded. */
export declare function quantised(vector: Float32Array): Int8Array;
/** The vector of length 1 that points the way of a quantised one; undefined where that points nowhere. */
export declare function restored(components: Int8Array): Float32Array | undefined;
