/** Longest line, in bytes. */
export declare const MAX_LINE_BYTES = 1048576;
/** A line without its line feed. */
export interface Line {
    /** Counted from 1. */
    readonly number: number;
    readonly bytes: Buffer;
}
/**
 * Lines of a stream, none of them longer than {@link MAX_LINE_BYTES}.
 * @throws {CliFailure} that names the line which is, as `name:number`.
 */
export declare function boundedLines(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Line, void, undefined>;
