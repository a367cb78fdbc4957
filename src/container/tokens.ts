import type { ServiceIdentifier } from 'inversify'
import type { RedisConnection } from '../adapters/redis/redis-connection.ts'
import type { Admission } from '../application/admission.ts'
import type { Audit } from '../application/audit.ts'
import type { CacheAccess } from '../application/cache-access.ts'
import type { ClaimGeneration } from '../application/claim-generation.ts'
import type { Dispatch } from '../application/dispatch.ts'
import type { Embed } from '../application/embed.ts'
import type { ExportEntries } from '../application/export-entries.ts'
import type { FallBack } from '../application/fall-back.ts'
import type { FindEntry } from '../application/find-entry.ts'
import type { Generate } from '../application/generate.ts'
import type { GenerateStream } from '../application/generate-stream.ts'
import type { Generation } from '../application/generation.ts'
import type { HotKeys } from '../application/hot-keys.ts'
import type { ImportEntries } from '../application/import-entries.ts'
import type { Invalidate } from '../application/invalidate.ts'
import type { Lookup } from '../application/lookup.ts'
import type { OutcomeLedger } from '../application/outcome-ledger.ts'
import type { PreviewInvalidation } from '../application/preview-invalidation.ts'
import type { PriceDesk } from '../application/price-desk.ts'
import type { AnswerSource, ProviderChain } from '../application/provider-chain.ts'
import type { ReadMetrics } from '../application/read-metrics.ts'
import type { Recall } from '../application/recall.ts'
import type { Refresh } from '../application/refresh.ts'
import type { Remember } from '../application/remember.ts'
import type { SameAnswer } from '../application/same-answer.ts'
import type { SemanticLearning } from '../application/semantic-learning.ts'
import type { SemanticLookup } from '../application/semantic-lookup.ts'
import type { SemanticSearch } from '../application/semantic-search.ts'
import type { SingleFlight } from '../application/single-flight.ts'
import type { StoreAnswer } from '../application/store-answer.ts'
import type { CacheHealth } from '../domain/cache-health.ts'
import type { InvalidationFence } from '../domain/invalidation-fence.ts'
import type { ClockPort } from '../domain/ports/clock-port.ts'
import type { EmbedderPort } from '../domain/ports/embedder-port.ts'
import type { LeasePort } from '../domain/ports/lease-port.ts'
import type { LlmProviderPort } from '../domain/ports/llm-provider-port.ts'
import type { LoggerPort } from '../domain/ports/logger-port.ts'
import type { MetricsPort } from '../domain/ports/metrics-port.ts'
import type { PriceListPort } from '../domain/ports/price-list-port.ts'
import type { ResponseCachePort } from '../domain/ports/response-cache-port.ts'
import type { SimilarityIndexPort } from '../domain/ports/similarity-index-port.ts'
import type { TracerPort } from '../domain/ports/tracer-port.ts'
import type { CallersUpstreams } from './callers-upstreams.ts'

const token = <T>(name: string): ServiceIdentifier<T> => Symbol(name)

/** What the container binds: ports first, then the use cases and what they share. */
export interface Tokens {
  readonly clock: ServiceIdentifier<ClockPort>
  readonly logger: ServiceIdentifier<LoggerPort>
  readonly tracer: ServiceIdentifier<TracerPort>
  readonly metrics: ServiceIdentifier<MetricsPort>
  readonly prices: ServiceIdentifier<PriceListPort>
  readonly cache: ServiceIdentifier<ResponseCachePort>
  readonly cacheHealth: ServiceIdentifier<() => CacheHealth>
  readonly providers: ServiceIdentifier<readonly LlmProviderPort[]>
  readonly redisConnection: ServiceIdentifier<RedisConnection | undefined>
  readonly leases: ServiceIdentifier<LeasePort>
  /** Absent where similar questions are not compared; so are all that follow from it. */
  readonly embedder: ServiceIdentifier<EmbedderPort | undefined>
  readonly similarityIndex: ServiceIdentifier<SimilarityIndexPort | undefined>
  readonly semanticSearch: ServiceIdentifier<SemanticSearch | undefined>
  readonly semanticLookup: ServiceIdentifier<SemanticLookup | undefined>
  readonly semanticLearning: ServiceIdentifier<SemanticLearning | undefined>
  readonly sameAnswer: ServiceIdentifier<SameAnswer>
  readonly audit: ServiceIdentifier<Audit>
  readonly claimGeneration: ServiceIdentifier<ClaimGeneration>
  readonly fence: ServiceIdentifier<InvalidationFence>
  readonly flights: ServiceIdentifier<SingleFlight>
  readonly admission: ServiceIdentifier<Admission>
  readonly source: ServiceIdentifier<AnswerSource>
  readonly callersUpstreams: ServiceIdentifier<CallersUpstreams>
  readonly refresh: ServiceIdentifier<Refresh>
  readonly recall: ServiceIdentifier<Recall>
  readonly priceDesk: ServiceIdentifier<PriceDesk>
  readonly ledger: ServiceIdentifier<OutcomeLedger>
  readonly hotKeys: ServiceIdentifier<HotKeys>
  readonly cacheAccess: ServiceIdentifier<CacheAccess>
  readonly chain: ServiceIdentifier<ProviderChain>
  readonly storeAnswer: ServiceIdentifier<StoreAnswer>
  readonly generation: ServiceIdentifier<Generation>
  readonly dispatch: ServiceIdentifier<Dispatch>
  readonly lookup: ServiceIdentifier<Lookup>
  readonly fallBack: ServiceIdentifier<FallBack>
  readonly generate: ServiceIdentifier<Pick<Generate, 'execute'>>
  readonly embed: ServiceIdentifier<Pick<Embed, 'execute'>>
  readonly generateStream: ServiceIdentifier<Pick<GenerateStream, 'execute'>>
  readonly remember: ServiceIdentifier<Remember>
  readonly invalidate: ServiceIdentifier<Invalidate>
  readonly readMetrics: ServiceIdentifier<ReadMetrics>
  readonly previewInvalidation: ServiceIdentifier<PreviewInvalidation>
  readonly findEntry: ServiceIdentifier<FindEntry>
  readonly exportEntries: ServiceIdentifier<ExportEntries>
  readonly importEntries: ServiceIdentifier<ImportEntries>
}

/** The identifiers under which the container binds. */
export const tokens: Tokens = {
  clock: token('clock'),
  logger: token('logger'),
  tracer: token('tracer'),
  metrics: token('metrics'),
  prices: token('prices'),
  cache: token('cache'),
  cacheHealth: token('cacheHealth'),
  providers: token('providers'),
  redisConnection: token('redisConnection'),
  leases: token('leases'),
  embedder: token('embedder'),
  similarityIndex: token('similarityIndex'),
  semanticSearch: token('semanticSearch'),
  semanticLookup: token('semanticLookup'),
  semanticLearning: token('semanticLearning'),
  sameAnswer: token('sameAnswer'),
  audit: token('audit'),
  claimGeneration: token('claimGeneration'),
  fence: token('fence'),
  flights: token('flights'),
  admission: token('admission'),
  source: token('source'),
  callersUpstreams: token('callersUpstreams'),
  refresh: token('refresh'),
  recall: token('recall'),
  priceDesk: token('priceDesk'),
  ledger: token('ledger'),
  hotKeys: token('hotKeys'),
  cacheAccess: token('cacheAccess'),
  chain: token('chain'),
  storeAnswer: token('storeAnswer'),
  generation: token('generation'),
  dispatch: token('dispatch'),
  lookup: token('lookup'),
  fallBack: token('fallBack'),
  generate: token('generate'),
  embed: token('embed'),
  generateStream: token('generateStream'),
  remember: token('remember'),
  invalidate: token('invalidate'),
  readMetrics: token('readMetrics'),
  previewInvalidation: token('previewInvalidation'),
  findEntry: token('findEntry'),
  exportEntries: token('exportEntries'),
  importEntries: token('importEntries'),
}
