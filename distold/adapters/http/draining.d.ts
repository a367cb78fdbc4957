/** Requests under way, and whether new ones are still welcome. */
export declare class Draining {
    #private;
    get begun(): boolean;
    /** Takes note of a request; returns how it leaves, which it may do twice. */
    enter(): () => void;
    /** Turns new requests away and waits for those under way, at most `graceMs` milliseconds. Resolves to how many are left. */
    begin(graceMs: number): Promise<number>;
}
