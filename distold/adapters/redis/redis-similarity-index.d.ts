import type { CacheKey } from '../../domain/cache-key.ts';
import type { EntryFilter } from '../../domain/invalidation.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { IndexedQuestion, IndexSize, Neighbour, SimilarityIndexPort } from '../../domain/ports/similarity-index-port.ts';
import type { Observation } from '../../domain/semantic/observation.ts';
import type { PoolBin } from '../../domain/semantic/score-pool.ts';
import type { RedisConnection } from './redis-connection.ts';
/** What a shared index is set up with. */
export interface RedisIndexSettings {
    /** The cache's prefix: the index's names stand beside its entries'. */
    readonly prefix: string;
    /** About how many questions are shared, the latest. */
    readonly maxQuestions: number;
    /** What becomes of texts and vectors before they leave this process. Default: nothing. */
    readonly seal?: EntrySealPort;
}
/**
 * An index in this process that takes in what other processes add, remove and observe,
 * through streams in Redis: searches never wait for Redis. What happens here is in force here
 * at once, and elsewhere within about a second. While Redis is away, everything goes on here,
 * and others never learn of it: they ask their provider once more, that is all.
 */
export declare class RedisSimilarityIndex implements SimilarityIndexPort {
    #private;
    readonly kind = "redis";
    /** The connection is the container's, which also closes it; the local index is this one's own. */
    constructor(connection: RedisConnection, local: SimilarityIndexPort, settings: RedisIndexSettings, clock: ClockPort, logger: LoggerPort);
    /** Takes in what is shared; where that takes long, the rest follows while it is in use. */
    start(): Promise<void>;
    /** Asks this process alone. */
    search(partition: string, vector: Float32Array, limit: number): Promise<readonly Neighbour[]>;
    /** Resolves also where others cannot be told; so do the next three. */
    add(question: IndexedQuestion): Promise<void>;
    remove(key: CacheKey): Promise<void>;
    /** Where it concerns more than one entry, texts and vectors are taken out of Redis behind. */
    invalidate(filter: EntryFilter): Promise<void>;
    observe(key: CacheKey, observation: Observation): Promise<void>;
    pool(): Promise<readonly PoolBin[]>;
    size(): IndexSize;
    close(): Promise<void>;
}
