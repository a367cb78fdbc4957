/**
 * A vector brought to length 1; undefined where it has no direction: (nearly) zeros only, or a number
 * that is not finite.
 */
export declare function unitVector(numbers: ArrayLike<number>): Float32Array<ArrayBuffer> | undefined;
