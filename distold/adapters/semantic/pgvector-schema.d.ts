import type { PgvectorConnection } from './pgvector-connection.ts';
import type { PgvectorTables } from './pgvector-statements.ts';
/**
 * Makes tables where there are none. A process that finds them needs no right to make any;
 * of several that find none, one makes them while the others wait.
 */
export declare class PgvectorSchema {
    #private;
    constructor(connection: PgvectorConnection, tables: PgvectorTables);
    /**
     * Resolves once the tables are there; what fails is tried again the next time, and so is
     * what was there and has been taken away.
     * @throws {SemanticUnavailableError} where they cannot be made, or are a newer version's.
     */
    ready(): Promise<void>;
}
