import type { InvalidationFence } from '../domain/invalidation-fence.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
/** What is known of a generation that has ended. */
export interface Ended {
    /** The moment that it began at the latest. */
    readonly generatedFrom: number;
    /** How long it took, in milliseconds; 0 where nobody knows. */
    readonly tookMs: number;
}
/**
 * When generations began that somebody else runs. All that is told is that one for a key
 * begins and that one for a key has ended, not which: so the oldest moment counts for
 * each, and the newest is taken off the list. Whatever is still under way then began no
 * earlier than the list says.
 */
export declare class BegunGenerations {
    #private;
    constructor(fence: InvalidationFence, clock: ClockPort);
    /** Notes that a generation begins now. */
    begin(digest: string): void;
    /** A generation has ended; one that was never noted counts from now. */
    end(digest: string): Ended;
}
