/** Rows of a block that may still be among the nearest, and how far they are by what has been compared. */
export declare class SignCandidates {
    readonly rows: Int32Array;
    readonly distances: Int32Array;
    count: number;
    /** For blocks of so many rows. */
    constructor(size: number);
    /** Begins with all rows of a block. */
    begin(count: number): void;
    /** Gives up those that are farther. */
    keepWithin(distance: number): void;
}
