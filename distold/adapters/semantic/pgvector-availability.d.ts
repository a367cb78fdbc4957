import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { PgvectorFailure } from './pgvector-failure.ts';
/** Whether PostgreSQL can be asked. Says so in the log when that changes, not per operation. */
export declare class PgvectorAvailability {
    #private;
    constructor(clock: ClockPort, logger: LoggerPort);
    /** @throws {SemanticUnavailableError} while PostgreSQL is gone, unless it is time to try again. */
    admit(): void;
    /** An operation was answered. */
    answered(): void;
    /** An operation failed. */
    failed({ error, gone }: PgvectorFailure): void;
}
