import type { EntryFilter } from '../invalidation.ts';
/** Tells what other processes have invalidated, for memory in front of a store that they share. */
export interface InvalidationFeedPort {
    /**
     * Whether memory may answer by itself: every invalidation that has resolved anywhere is
     * known here. False when the store has not confirmed that for longer than the feed's bound.
     */
    readonly current: boolean;
    /** For how many milliseconds that has not been so; 0 while it is. */
    readonly outOfTouchMs: number;
    /** Begins to listen. The listener is called with every invalidation, as soon as it is known. */
    listen(listener: (filter: EntryFilter) => void): void;
    /** Stops listening. Safe to call twice. */
    close(): Promise<void>;
}
