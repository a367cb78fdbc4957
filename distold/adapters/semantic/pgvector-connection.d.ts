import type { QueryResultRow } from 'pg';
import type { PgvectorAvailability } from './pgvector-availability.ts';
import type { DriverLoader } from './pgvector-driver.ts';
import { type Send, type SqlValues } from './pgvector-send.ts';
import type { CompletePgvectorSettings } from './pgvector-settings.ts';
/** How long what takes its time may take, in milliseconds: changing tables, sweeping, invalidating. */
export declare const LONG_MS = 10000;
/**
 * What everything here asks PostgreSQL through. Every wait is bounded in the client: the
 * server's own `statement_timeout`, set as well so that it drops what nobody waits for, is of
 * no help when the server hangs.
 */
export declare class PgvectorConnection {
    #private;
    constructor(settings: CompletePgvectorSettings, availability: PgvectorAvailability, load: DriverLoader);
    /** How often a table was not there: somebody has taken it away. */
    get missingTables(): number;
    /** @throws {SemanticUnavailableError} where it is closed. */
    assertOpen(): void;
    /** @throws {SemanticUnavailableError} where it is closed, or PostgreSQL is gone and not to be tried yet. */
    admit(): void;
    /** Waits for something no longer than an operation may take; what is waited for goes on. */
    inTime<T>(promise: Promise<T>): Promise<T>;
    /**
     * Sends one statement, in no more than the time that an operation may take.
     * @throws {SemanticUnavailableError} where it fails or is late; at once while PostgreSQL is gone.
     */
    ask<Row extends QueryResultRow>(text: string, values: SqlValues): Promise<readonly Row[]>;
    /**
     * Runs statements in a transaction that may take up to {@link LONG_MS}, or less where told
     * so; all of them again where PostgreSQL ended it to solve a deadlock.
     * @throws {SemanticUnavailableError} where it fails or is late.
     */
    transact<T>(work: (send: Send) => Promise<T>, ms?: number): Promise<T>;
    /** Waits briefly for answers under way, then cuts connections. Safe to call twice. */
    close(): Promise<void>;
}
