import type { ClockPort } from '../domain/ports/clock-port.ts';
import type { EmbedderPort } from '../domain/ports/embedder-port.ts';
import type { LeasePort } from '../domain/ports/lease-port.ts';
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts';
import type { LoggerPort } from '../domain/ports/logger-port.ts';
import type { MetricsPort } from '../domain/ports/metrics-port.ts';
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts';
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts';
import type { TracerPort } from '../domain/ports/tracer-port.ts';
import type { Adapters } from './settings.ts';
/** Providers that the caller brings, each asked once, and waited for no longer than others are by default. */
export declare function ownProviders({ providers }: Adapters, clock: ClockPort): readonly LlmProviderPort[] | undefined;
/** Leases that the caller brings; nobody waits for them longer than a second. */
export declare function ownLeases({ leases }: Adapters, clock: ClockPort): LeasePort | undefined;
/** Counters that the caller brings; what they throw fails no request. */
export declare function ownMetrics({ metrics }: Adapters, logger: LoggerPort, clock: ClockPort): MetricsPort | undefined;
/** An embedder that the caller brings, within bounds. */
export declare function ownEmbedder({ embedder }: Adapters, clock: ClockPort): EmbedderPort | undefined;
/** An index of questions that the caller brings, within bounds. */
export declare function ownIndex({ similarityIndex }: Adapters, clock: ClockPort): SimilarityIndexPort | undefined;
/** A logger that the caller brings; what it throws fails no request. */
export declare function ownLogger({ logger }: Adapters): LoggerPort | undefined;
/** A tracer that the caller brings; what it throws fails no request. */
export declare function ownTracer({ tracer }: Adapters, logger: LoggerPort, clock: ClockPort): TracerPort | undefined;
/** A cache that the caller brings, within bounds; those of ours that switch between others have bounds of their own. */
export declare function ownCache({ cache }: Adapters, clock: ClockPort): ResponseCachePort | undefined;
