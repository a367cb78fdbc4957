import type { EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import { type PgvectorConnection } from './pgvector-connection.ts';
import { type PgvectorTables } from './pgvector-statements.ts';
/**
 * Removes the questions whose entries meet a filter, in batches, for {@link LONG_MS} at most.
 * Everything is removed at once, by emptying the tables, where the role may do that and nobody
 * reads them just then.
 * @throws {SemanticUnavailableError} where some may be left. That is no harm but a lookup in
 * vain each time one of them is found: answers are the cache's, which has its own invalidation.
 */
export declare function invalidated(connection: PgvectorConnection, tables: PgvectorTables, filter: EntryFilter, clock: ClockPort): Promise<void>;
