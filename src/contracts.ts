export { archiveContract } from './contracts/archive-contract.ts'
export type { CacheFactory, CacheHarness } from './contracts/cache-harness.ts'
export {
  type EmbedderCapabilities,
  type EmbedderFactory,
  type EmbedderHarness,
  embedderContract,
} from './contracts/embedder-contract.ts'
export { everyCacheContract } from './contracts/every-cache-contract.ts'
export type { IndexFactory, IndexHarness } from './contracts/index-harness.ts'
export { invalidationContract } from './contracts/invalidation-contract.ts'
export {
  type MetricsFactory,
  type MetricsHarness,
  metricsContract,
} from './contracts/metrics-contract.ts'
export {
  type ProviderFactory,
  type ProviderHarness,
  providerContract,
} from './contracts/provider-contract.ts'
export {
  type CacheCapabilities,
  retainingCacheContract,
} from './contracts/retaining-cache-contract.ts'
export { similarityIndexContract } from './contracts/similarity-index-contract.ts'
export type { TestFramework } from './contracts/test-framework.ts'
