import type { PoolClient, QueryResultRow } from 'pg';
/** Values of a statement's parameters. Text never holds any. */
export type SqlValues = readonly (string | number | Uint8Array | null | readonly (string | number | Uint8Array)[])[];
/** Sends one statement and resolves to its rows. */
export type Send = <Row extends QueryResultRow>(text: string, values?: SqlValues) => Promise<readonly Row[]>;
/** Sends statements by a connection, without names: poolers that hand out a connection per transaction know none. */
export declare function sender(client: PoolClient): Send;
/**
 * Runs statements in a transaction, each of which may take so many milliseconds. Begins again
 * where PostgreSQL has ended a deadlock at its cost, until the caller has stopped waiting and
 * destroyed the connection. After any other failure that has to be done as well.
 */
export declare function transacted<T>(send: Send, ms: number, work: (send: Send) => Promise<T>): Promise<T>;
