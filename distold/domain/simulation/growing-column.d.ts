/** Values that are too many for a list of objects, in as few bytes as they need. */
export declare class GrowingColumn {
    #private;
    /** `kind` is of an array of length 0, whose kind of numbers is kept. */
    constructor(kind: Float64Array | Uint32Array | Uint8Array);
    get length(): number;
    /** The value of a place that there is; 0 of any other. */
    at(place: number): number;
    push(value: number): void;
    set(place: number, value: number): void;
}
