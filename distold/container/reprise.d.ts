import type { Container } from 'inversify';
import type { Embed } from '../application/embed.ts';
import type { ExportEntries } from '../application/export-entries.ts';
import type { FindEntry } from '../application/find-entry.ts';
import type { Generate } from '../application/generate.ts';
import type { GenerateStream } from '../application/generate-stream.ts';
import type { HotKeys } from '../application/hot-keys.ts';
import type { ImportEntries } from '../application/import-entries.ts';
import type { Invalidate } from '../application/invalidate.ts';
import type { Lookup } from '../application/lookup.ts';
import type { PreviewInvalidation } from '../application/preview-invalidation.ts';
import type { ProviderChain } from '../application/provider-chain.ts';
import type { ReadMetrics } from '../application/read-metrics.ts';
import type { Recall } from '../application/recall.ts';
import type { Remember } from '../application/remember.ts';
import type { CacheHealth } from '../domain/cache-health.ts';
import type { CacheSize } from '../domain/cache-size.ts';
import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { IndexSize } from '../domain/ports/similarity-index-port.ts';
import type { TracerPort } from '../domain/ports/tracer-port.ts';
import type { CallersUpstreams } from './callers-upstreams.ts';
import type { RepriseSettings } from './settings.ts';
/** The use cases, ready to be embedded in any transport. */
export declare class Reprise {
    #private;
    /** Where ports can be rebound, until they are first used. */
    readonly container: Container;
    constructor(container: Container);
    /** Answers a request with a whole answer. Kept, as asking the container takes a fiftieth of a hit. */
    get generate(): Pick<Generate, 'execute'>;
    /** Answers a request with a stream. */
    get generateStream(): Pick<GenerateStream, 'execute'>;
    /** Answers a request for embeddings. */
    get embed(): Pick<Embed, 'execute'>;
    /** Finds a stored answer, and asks nobody. */
    get lookup(): Lookup;
    /** Answers what was answered before, whose key is known. */
    get recall(): Pick<Recall, 'execute' | 'isOpen'>;
    /** Recalls and keeps for those who generate by themselves. */
    get remember(): Remember;
    /** Takes stored answers out of service. */
    get invalidate(): Invalidate;
    /** Tells what an invalidation would take. */
    get previewInvalidation(): PreviewInvalidation;
    /** Finds a stored answer by its key. */
    get findEntry(): FindEntry;
    /** Writes stored answers out. */
    get exportEntries(): ExportEntries;
    /** Takes exported answers in. */
    get importEntries(): ImportEntries;
    /** Reads the counters. */
    get readMetrics(): ReadMetrics;
    /** Who answers callers that bring an upstream of their own. */
    get callersUpstreams(): CallersUpstreams;
    /** The providers, for the list of their models. */
    get providers(): ProviderChain;
    /** Where log lines go. */
    get logger(): LoggerPort;
    /** Who is told what happens. */
    get tracer(): TracerPort;
    /** The time. */
    get clock(): ClockPort;
    /** How the cache is doing. */
    cacheHealth(): CacheHealth;
    /** What of the cache is in this process's memory; undefined where it keeps none there. */
    cacheSize(): CacheSize | undefined;
    /** Which keys were asked for most often, and which last. */
    get hotKeys(): HotKeys;
    /** How many questions are kept that similar ones can be answered from; undefined where none are. */
    indexSize(): IndexSize | undefined;
    /**
     * Connects. A Redis that cannot be reached is no obstacle: it is taken into use when it comes.
     * @throws {ConfigurationError} where providers or the cache are configured wrongly.
     * @throws {ClosedError} after `close`.
     */
    start(): Promise<void>;
    /**
     * Waits for what is being generated, also where nobody waits for it: refreshes, audits, what
     * callers have left behind; and until that is compared and learned. Before `close`, which cuts
     * it off. Resolves to how many generations are still under way after `withinMs` milliseconds
     * at the latest.
     */
    settled(withinMs: number): Promise<number>;
    /**
     * Writes the counters and lets go of every connection, each within bounds; also after a start that
     * failed. Safe to call twice: both wait for the same. Whoever asks for an answer from its call on gets
     * `ClosedError`; everything else finds stores and providers closed.
     */
    close(): Promise<void>;
}
/** Builds Reprise from settings. Nothing connects before `start`. */
export declare function createReprise(settings?: RepriseSettings): Reprise;
