import { type EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { EventHead } from './similarity-head.ts';
import { type SimilarityStream } from './similarity-stream.ts';
/**
 * Takes out of the stream what nobody may find any more: what has expired, was removed or
 * invalidated. To others it is gone at once, by the events that say so; this reclaims memory,
 * page by page, and sees to it that nothing sensitive stays.
 */
export declare class SimilaritySweep {
    #private;
    constructor(questions: SimilarityStream, clock: ClockPort);
    /** Looks through the stream, a page now and then, round and round. */
    start(): void;
    close(): void;
    /** Remembers what an event removed. */
    note(head: EventHead, id: string): void;
    /** Takes what is due out of the next page; a failure is left to the next round. */
    sweepPage(): Promise<void>;
    /** Takes out all questions before an event whose entries meet its filter. */
    purge(filter: EntryFilter, before: string): Promise<void>;
}
