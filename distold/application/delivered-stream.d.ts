/** Who reads a stream. */
export interface StreamReader {
    /** Aborted when the reader wants nothing more. */
    readonly signal?: AbortSignal | undefined;
}
/** What becomes of a stream on its way to its reader. */
export interface StreamDelivery<Piece, Sent> {
    /** What is sent for a piece. */
    readonly send: (piece: Piece) => Sent;
    /** What is sent in place of the rest where the stream breaks off; absent where that breaks this one off, too. */
    readonly brokenOff?: (error: unknown) => Sent;
    /** Called when the reader leaves before the end. */
    readonly leave: () => void;
}
/**
 * Pieces as a web-standard stream, as fast as its reader takes them. A reader whose signal is
 * aborted gets the signal's reason at once, also while it does not read. `reader` is kept as
 * long as the stream is: the signal of a `Request` that nobody holds says nothing any more.
 */
export declare function deliveredStream<Piece, Sent>(pieces: AsyncIterable<Piece>, reader: StreamReader, delivery: StreamDelivery<Piece, Sent>): ReadableStream<Sent>;
