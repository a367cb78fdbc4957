/**
 * Waits for replies, each equally long, by one timer for all of them: a timer of its own would
 * cost each reply more than reading it. A process that was busy itself for that long finds its
 * timer due before it has read what came meanwhile: so when time is up it reads once more, and
 * gives up only what is still not there. Time counts from the end of the turn in which a
 * command was given, for that is when it goes out.
 */
export declare class ReplyDeadline {
    #private;
    constructor(ms: number);
    /** @throws {CacheUnavailableError} where no reply came in time, besides what the reply throws. */
    inTime<T>(reply: Promise<T>): Promise<T>;
}
