/** A line without its line feed. */
export interface ByteLine {
    /** Counted from 1. */
    readonly number: number;
    readonly bytes: Uint8Array;
}
/**
 * Lines of bytes, or of text, that come in pieces; none is longer than `maxBytes`, so that no more than one
 * is in memory at a time. Rejects with {@link InvalidRequestError}, which names the line, where one is.
 */
export declare function byteLines(pieces: AsyncIterable<Uint8Array | string>, maxBytes: number): AsyncGenerator<ByteLine, void, undefined>;
/** Whether a line holds nothing but white space: files end with such lines, or part their records by them. */
export declare function isBlank(bytes: Uint8Array): boolean;
