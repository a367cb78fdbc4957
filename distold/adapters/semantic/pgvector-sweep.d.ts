import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { PgvectorConnection } from './pgvector-connection.ts';
import { type PgvectorTables } from './pgvector-statements.ts';
/**
 * Removes what has expired and what is too much, now and then, and notes which questions were
 * found meanwhile. Runs beside what is asked for, and never rejects: what fails is left for
 * the next time.
 */
export declare class PgvectorSweep {
    #private;
    constructor(connection: PgvectorConnection, tables: PgvectorTables, maxQuestions: number, clock: ClockPort);
    /** How many questions there were at the last sweep, and how many this process has added since. */
    get questions(): number;
    /** A question was added. Every so often that begins a sweep. */
    added(): void;
    /** A question was the nearest one found. */
    found(id: string): void;
    /** Sweeps, unless that is under way. */
    run(): Promise<void>;
}
