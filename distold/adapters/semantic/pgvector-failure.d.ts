import { SemanticUnavailableError } from '../../domain/errors.ts';
/** A failure, as it is thrown. */
export interface PgvectorFailure {
    readonly error: SemanticUnavailableError;
    /** Whether PostgreSQL could not be reached, or let somebody wait in vain: others need not try. */
    readonly gone: boolean;
}
/**
 * Translates a failure of `pg`, once, at this edge. Messages of the server can quote values,
 * and those of the library addresses, so only the code is kept.
 */
export declare function pgvectorFailure(error: unknown): PgvectorFailure;
/** The code of an error that PostgreSQL answered with; undefined for any other error. */
export declare function sqlState(error: unknown): string | undefined;
