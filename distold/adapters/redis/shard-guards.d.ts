/**
 * One breaker per master of a Cluster: a hung one costs its deadline a few times, then
 * nothing, while the others go on serving. Nor is a master at fault that is connected and has sent
 * its caller on to one that is not yet, as happens when a slot moves to a new one.
 */
export declare class ShardGuards {
    #private;
    /** `isConnected` tells whether there is a connection to a master now. */
    constructor(isConnected: (master: string) => boolean);
    /**
     * Runs a command on a master; `all` names those that the Cluster has.
     * @throws {CacheUnavailableError} `partial` where this master does not serve, `connection` where none does.
     */
    run<T>(master: string, all: () => readonly string[], command: () => Promise<T>): Promise<T>;
}
