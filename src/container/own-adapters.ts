import { BoundedCache } from '../adapters/composite/bounded-cache.ts'
import { BoundedLeases } from '../adapters/composite/bounded-leases.ts'
import { GuardedLogger } from '../adapters/composite/guarded-logger.ts'
import { GuardedMetrics } from '../adapters/composite/guarded-metrics.ts'
import { GuardedTracer } from '../adapters/composite/guarded-tracer.ts'
import { SwitchingCache } from '../adapters/composite/switching-cache.ts'
import { TieredCache } from '../adapters/composite/tiered-cache.ts'
import { BoundedProvider } from '../adapters/llm/bounded-provider.ts'
import { BoundedEmbedder } from '../adapters/semantic/bounded-embedder.ts'
import { BoundedSimilarityIndex } from '../adapters/semantic/bounded-similarity-index.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { EmbedderPort } from '../domain/ports/embedder-port.ts'
import type { LeasePort } from '../domain/ports/lease-port.ts'
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import type { TracerPort } from '../domain/ports/tracer-port.ts'
import { boundsOf } from './provider-choice.ts'
import type { Adapters } from './settings.ts'

/** Providers that the caller brings, each asked once, and waited for no longer than others are by default. */
export function ownProviders(
  { providers }: Adapters,
  clock: ClockPort,
): readonly LlmProviderPort[] | undefined {
  return providers?.map((provider) => new BoundedProvider(provider, boundsOf({}), clock))
}

/** Leases that the caller brings; nobody waits for them longer than a second. */
export function ownLeases({ leases }: Adapters, clock: ClockPort): LeasePort | undefined {
  return leases && new BoundedLeases(leases, clock)
}

/** Counters that the caller brings; what they throw fails no request. */
export function ownMetrics(
  { metrics }: Adapters,
  logger: LoggerPort,
  clock: ClockPort,
): MetricsPort | undefined {
  return metrics && new GuardedMetrics(metrics, logger, clock)
}

/** An embedder that the caller brings, within bounds. */
export function ownEmbedder({ embedder }: Adapters, clock: ClockPort): EmbedderPort | undefined {
  return embedder && new BoundedEmbedder(embedder, clock)
}

/** An index of questions that the caller brings, within bounds. */
export function ownIndex(
  { similarityIndex }: Adapters,
  clock: ClockPort,
): SimilarityIndexPort | undefined {
  return similarityIndex && new BoundedSimilarityIndex(similarityIndex, clock)
}

/** A logger that the caller brings; what it throws fails no request. */
export function ownLogger({ logger }: Adapters): LoggerPort | undefined {
  return logger && new GuardedLogger(logger)
}

/** A tracer that the caller brings; what it throws fails no request. */
export function ownTracer(
  { tracer }: Adapters,
  logger: LoggerPort,
  clock: ClockPort,
): TracerPort | undefined {
  return tracer && new GuardedTracer(tracer, logger, clock)
}

/** A cache that the caller brings, within bounds; those of ours that switch between others have bounds of their own. */
export function ownCache({ cache }: Adapters, clock: ClockPort): ResponseCachePort | undefined {
  if (cache instanceof SwitchingCache || cache instanceof TieredCache) return cache
  return cache && new BoundedCache(cache, clock)
}
