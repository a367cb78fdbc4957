export type { ModelPrice } from './adapters/prices/model-price.ts'
export type { Delivery, Generated, GeneratedStream } from './application/delivery.ts'
export type { Embed } from './application/embed.ts'
export type { ExportEntries } from './application/export-entries.ts'
export type { FindEntry, FoundEntry } from './application/find-entry.ts'
export type { Generate } from './application/generate.ts'
export type { GenerateOptions } from './application/generate-options.ts'
export type { GenerateStream } from './application/generate-stream.ts'
export type { HotKeys } from './application/hot-keys.ts'
export type { ImportEntries, ImportReport, SkipReason } from './application/import-entries.ts'
export type { Invalidate } from './application/invalidate.ts'
export type { Lookup, LookupResult } from './application/lookup.ts'
export type {
  InvalidationPreview,
  PreviewInvalidation,
} from './application/preview-invalidation.ts'
export type {
  AuditReport,
  MetricsReading,
  ReadMetrics,
  TimedBucket,
} from './application/read-metrics.ts'
export type { KeptAnswer, Question, Remember } from './application/remember.ts'
export { buildContainer } from './container/container.ts'
export { createReprise, type Reprise } from './container/reprise.ts'
export type {
  AuditSettings,
  ComparisonSettings,
  EmbedderSettings,
  SemanticSettings,
  SimilarityIndexSettings,
} from './container/semantic-settings.ts'
export type {
  Adapters,
  AtRestSettings,
  CacheSettings,
  EncryptionKeySettings,
  ProviderSettings,
  RepriseSettings,
} from './container/settings.ts'
export { type Tokens, tokens } from './container/tokens.ts'
export { KnownNames, type MetricsLabels } from './domain/breakdown.ts'
export type { CacheEntry, CacheRead, Rejection } from './domain/cache-entry.ts'
export type { CacheHealth } from './domain/cache-health.ts'
export {
  ANSWER_NEUTRAL_PARAMETERS,
  type CacheKey,
  cacheKeyText,
  deriveCacheKey,
  type KeyDerivation,
  parseCacheKey,
} from './domain/cache-key.ts'
export type { CacheSize } from './domain/cache-size.ts'
export { chatCompletionBody, readChatCompletion } from './domain/chat-completion.ts'
export { decodeEntry, encodeEntry } from './domain/entry-codec.ts'
export {
  CacheUnavailableError,
  ClosedError,
  ConfigurationError,
  ERROR_CODES,
  type ErrorCode,
  InvalidRequestError,
  ModelNotFoundError,
  OnlyIfCachedError,
  OverloadedError,
  ProviderError,
  RepriseError,
  RequestAbortedError,
  SemanticUnavailableError,
} from './domain/errors.ts'
export {
  type EntryFilter,
  entryMeets,
  type InvalidationResult,
  type InvalidationSelector,
} from './domain/invalidation.ts'
export type { JsonObject, JsonValue } from './domain/json.ts'
export type { LatencyReport, LatencySummary } from './domain/latency-summary.ts'
export {
  type LlmMessage,
  type LlmRequest,
  type Prompt,
  promptRequest,
  type WireProtocol,
} from './domain/llm-request.ts'
export type { LlmChunk, LlmResponse } from './domain/llm-response.ts'
export type {
  CounterName,
  Increments,
  MetricsBucket,
  MetricsRange,
  MetricsReport,
  Totals,
} from './domain/metrics.ts'
export type { Outcome } from './domain/outcome.ts'
export type { ClockPort } from './domain/ports/clock-port.ts'
export type { EmbedderPort } from './domain/ports/embedder-port.ts'
export type { EntrySealPort, SealedBody } from './domain/ports/entry-seal-port.ts'
export type { Lease, LeaseAnswer, LeasePort } from './domain/ports/lease-port.ts'
export type {
  LlmModel,
  LlmProviderPort,
  ProviderCall,
  ProviderServer,
} from './domain/ports/llm-provider-port.ts'
export type { LogDetails, LoggerPort } from './domain/ports/logger-port.ts'
export type { MetricsPort } from './domain/ports/metrics-port.ts'
export type { PricedUsage, PriceListPort } from './domain/ports/price-list-port.ts'
export type { ResponseCachePort } from './domain/ports/response-cache-port.ts'
export type {
  IndexedQuestion,
  IndexSize,
  Neighbour,
  SimilarityIndexPort,
} from './domain/ports/similarity-index-port.ts'
export type {
  SpanAttributes,
  SpanBeginning,
  SpanPort,
  TracerPort,
} from './domain/ports/tracer-port.ts'
export { type ReplayCounts, type ReplayOutcome, replayIncrements } from './domain/replay-counts.ts'
export type { Restoration } from './domain/restoration.ts'
export type { Scope } from './domain/scope.ts'
export type { ErrorEstimate } from './domain/semantic/error-estimate.ts'
export type { Observation } from './domain/semantic/observation.ts'
export { type PoolBin, ScorePool } from './domain/semantic/score-pool.ts'
export type { Breakdown, Tally } from './domain/tally.ts'
