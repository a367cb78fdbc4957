import { type Fenced } from './fence-book.ts';
import type { EntryFilter } from './invalidation.ts';
import type { ClockPort } from './ports/clock-port.ts';
/**
 * This process's view of all invalidations, its own and those of others that it has heard
 * of. Whatever the store still holds or a late write brings: an answer whose generation
 * began before an invalidation stays out of service. The order is this process's time.
 */
export declare class InvalidationFence {
    #private;
    constructor(clock: ClockPort);
    /** A moment for a generation that begins now: after every invalidation so far, even where clocks step back. */
    moment(): number;
    /** Puts an invalidation into force, at once. */
    raise(filter: EntryFilter): void;
    /** Puts into force what others have invalidated some time ago; gives the moment that counts here. */
    hear(filter: EntryFilter): number;
    /** Says that the store holds nothing of it any more, writes under way apart. */
    settle(filter: EntryFilter): void;
    /** Whether this process has invalidated nothing of an entry since its moment, however long ago. */
    readmits(entry: Fenced): boolean;
    /** Whether an entry may be served, or a flight joined. */
    admits(entry: Fenced): boolean;
}
