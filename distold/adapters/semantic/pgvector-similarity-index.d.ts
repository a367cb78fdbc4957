import type { CacheKey } from '../../domain/cache-key.ts';
import type { EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { IndexedQuestion, IndexSize, Neighbour, SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts';
import type { Observation } from '../../domain/semantic/observation.ts';
import { type PoolBin } from '../../domain/semantic/score-pool.ts';
import { type DriverLoader } from './pgvector-driver.ts';
import { type PgvectorSettings } from './pgvector-settings.ts';
/**
 * Questions in PostgreSQL with pgvector 0.7 or newer, for more of them than fit into every
 * process's memory. Every operation asks the server. Texts are sealed as answers are; vectors
 * cannot be, since the server compares them, and a text can be guessed from its vector.
 */
export declare class PgvectorSimilarityIndex implements SimilarityIndexPort {
    #private;
    readonly kind = "pgvector";
    /** @throws {ConfigurationError} where a setting is wrong; the message names it, and no value. */
    constructor(given: PgvectorSettings, clock: ClockPort, logger: LoggerPort, seal?: EntrySealPort, load?: DriverLoader);
    /** Connects, makes the tables where there are none, and removes what has expired meanwhile. */
    start(): Promise<void>;
    search(partition: string, vector: Float32Array, limit: number): Promise<readonly Neighbour[]>;
    add(question: IndexedQuestion): Promise<void>;
    remove(key: CacheKey): Promise<void>;
    invalidate(filter: EntryFilter): Promise<void>;
    observe(key: CacheKey, observation: Observation): Promise<void>;
    pool(): Promise<readonly PoolBin[]>;
    /** Questions of all processes together, as of the last sweep; none of them in this process's memory. */
    size(): IndexSize;
    close(): Promise<void>;
}
