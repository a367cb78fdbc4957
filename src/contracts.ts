export type { CacheFactory, CacheHarness } from './contracts/cache-harness.ts'
export { everyCacheContract } from './contracts/every-cache-contract.ts'
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
export type { TestFramework } from './contracts/test-framework.ts'
