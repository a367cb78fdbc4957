/** What has a state: the cache, or a provider by its name. */
export interface Watched {
    readonly part: 'cache' | 'provider';
    readonly name: string;
    readonly state: string;
}
/** A change of state. */
export interface StateChange extends Omit<Watched, 'state'> {
    /** When it was seen, milliseconds since the epoch. */
    readonly at: number;
    readonly from: string;
    readonly to: string;
}
/** Remembers how states changed, as far as whoever looks at them has seen. */
export declare class StateJournal {
    #private;
    /** `since` is when the looking began, milliseconds since the epoch. */
    constructor(since: number);
    /** From when on every change is here, milliseconds since the epoch. */
    get since(): number;
    /** Oldest first, at most 200. */
    get changes(): readonly StateChange[];
    /** Takes note of how things are at a moment; always the same things. */
    note(all: readonly Watched[], at: number): void;
}
