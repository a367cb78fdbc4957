import type { PoolClient } from 'pg';
import { PgvectorDeadline } from './pgvector-deadline.ts';
import type { DriverLoader } from './pgvector-driver.ts';
import type { CompletePgvectorSettings } from './pgvector-settings.ts';
/** What is done with a connection, and whether that can be used again after a failure. */
export interface ClientWork<T> {
    readonly run: (client: PoolClient) => Promise<T>;
    readonly survives: (error: unknown) => boolean;
}
/**
 * The pool of connections, made when the first is needed. A connection whose answer is late
 * is destroyed, so that no answer is ever taken for another's.
 */
export declare class PgvectorClients {
    #private;
    constructor(settings: CompletePgvectorSettings, load: DriverLoader);
    /** Does something with a connection, until a deadline; rejects as `pg` does, or as the deadline. */
    use<T>(deadline: PgvectorDeadline, { run, survives }: ClientWork<T>): Promise<T>;
    /** Waits briefly for answers under way, then cuts connections: a hung server cannot hold it up. */
    close(): Promise<void>;
}
