import { type Readable } from 'node:stream';
import type { Line } from './bounded-lines.ts';
/** Longest line of a log, in bytes: requests hold images. */
export declare const MAX_LOG_LINE_BYTES: number;
/** A log that is being read. */
export interface LogSource {
    /** What it is called in messages. */
    readonly name: string;
    readonly chunks: AsyncIterable<Buffer>;
    /** How much of it has been read, from 0 to 1; undefined where that cannot be known. */
    readonly progress: () => number | undefined;
}
/** A line of a log, or the place of one that is too long to be read. */
export type LogLine = Line | {
    readonly number: number;
    readonly bytes: undefined;
};
/** Opens a file, plain or compressed (`.gz`), or standard input (`-`). Its chunks reject where it cannot be read. */
export declare function logSource(file: string, stdin: Readable): LogSource;
/** The lines of a log that are not empty. One that is too long is skipped, and never held in memory. */
export declare function logLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<LogLine, void, undefined>;
