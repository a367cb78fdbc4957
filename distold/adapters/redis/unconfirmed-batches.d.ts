import type { MetricsBook } from '../../domain/metrics-book.ts';
import type { Batch } from './metrics-batch.ts';
/**
 * How long Redis may take to have on disk what it has acknowledged, in milliseconds: with
 * `appendfsync everysec` it writes every second, and puts off a write that is slow for
 * another.
 */
export declare const DURABLE_AFTER_MS = 3000;
/**
 * The batches of a process that Redis may yet lose. One is forgotten when Redis still has
 * it {@link DURABLE_AFTER_MS} after it was first seen to: then it is on disk, or Redis has
 * been restarted since and has it from there.
 */
export declare class UnconfirmedBatches {
    #private;
    /** The highest number that Redis was ever seen to have. */
    get acknowledged(): number;
    get isEmpty(): boolean;
    /** The books that Redis has not been seen to have. */
    get unwritten(): readonly MetricsBook[];
    /** Whether it is the number of a batch that there was, or 0, which stands for none. */
    isNumber(counted: unknown): counted is number;
    add(book: MetricsBook): void;
    /** The batch that is to be written next, and the number before it, 0 where that is forgotten. */
    next(): {
        readonly batch: Batch;
        readonly before: number;
    } | undefined;
    /**
     * Takes note of the last batch that Redis has counted. What it had before and no longer
     * has is to be written again; returns how many batches that are.
     */
    confirm(counted: number, now: number): number;
}
