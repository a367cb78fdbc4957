import type { Embed } from '../../application/embed.ts';
import type { ExportEntries } from '../../application/export-entries.ts';
import type { FindEntry } from '../../application/find-entry.ts';
import type { Generate } from '../../application/generate.ts';
import type { GenerateStream } from '../../application/generate-stream.ts';
import type { HotKeys } from '../../application/hot-keys.ts';
import type { ImportEntries } from '../../application/import-entries.ts';
import type { Invalidate } from '../../application/invalidate.ts';
import type { PreviewInvalidation } from '../../application/preview-invalidation.ts';
import type { ProviderChain } from '../../application/provider-chain.ts';
import type { ReadMetrics } from '../../application/read-metrics.ts';
import type { Recall } from '../../application/recall.ts';
import type { CacheHealth } from '../../domain/cache-health.ts';
import type { CacheSize } from '../../domain/cache-size.ts';
import type { ClockPort } from '../../domain/ports/clock-port.ts';
import type { LoggerPort } from '../../domain/ports/logger-port.ts';
import type { IndexSize } from '../../domain/ports/similarity-index-port.ts';
import type { TracerPort } from '../../domain/ports/tracer-port.ts';
import type { FellowWorkers } from './fellow-workers.ts';
/** What the gateway drives. */
export interface GatewayUseCases {
    readonly generate: Pick<Generate, 'execute'>;
    readonly generateStream: Pick<GenerateStream, 'execute'>;
    readonly embed: Pick<Embed, 'execute'>;
    readonly recall: Pick<Recall, 'execute' | 'isOpen'>;
    readonly invalidate: Pick<Invalidate, 'execute'>;
    readonly previewInvalidation: Pick<PreviewInvalidation, 'execute'>;
    readonly findEntry: Pick<FindEntry, 'execute'>;
    readonly exportEntries: Pick<ExportEntries, 'execute'>;
    readonly importEntries: Pick<ImportEntries, 'execute'>;
    readonly readMetrics: Pick<ReadMetrics, 'execute'>;
    readonly providers: Pick<ProviderChain, 'models' | 'health'>;
    readonly logger: LoggerPort;
    /** Absent: nobody traces. */
    readonly tracer?: TracerPort;
    readonly clock: Pick<ClockPort, 'now' | 'schedule'>;
    readonly hotKeys: Pick<HotKeys, 'hottest' | 'latest'>;
    cacheHealth(): CacheHealth;
    /** Undefined where the cache keeps nothing in this process's memory. */
    cacheSize(): CacheSize | undefined;
    /** Undefined where similar questions are not compared. */
    indexSize(): IndexSize | undefined;
}
/** A key that callers present, and whose it is. */
export interface TenantKey {
    readonly tenant: string;
    readonly key: string;
}
/** How the gateway is set up. */
export interface GatewaySettings {
    /** Empty: every credential is its own tenant. */
    readonly apiKeys: readonly TenantKey[];
    /** Absent: administration is open to this machine. */
    readonly adminKey?: string;
    readonly maxBodyBytes: number;
    /** Absent: this process serves alone. */
    readonly fellows?: FellowWorkers;
}
