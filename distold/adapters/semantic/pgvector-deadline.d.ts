/** PostgreSQL did not answer in time. */
export declare class PgvectorLate extends Error {
}
/**
 * The end of an operation's time. A process that was busy itself for that long finds its
 * timers due before it has read what came meanwhile: so when time is up it reads once more,
 * and gives up only where nothing is there.
 */
export declare class PgvectorDeadline {
    #private;
    /** So many milliseconds from now. */
    constructor(ms: number);
    /** @throws {PgvectorLate} where time is up first, besides what the promise rejects with. */
    over<T>(promise: Promise<T>): Promise<T>;
    /** Ends it: nothing is late any more. */
    done(): void;
}
