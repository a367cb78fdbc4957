export { RepriseCache, type RepriseCacheOptions, type RepriseMemory, } from './adapters/sdk/langchain-cache.ts';
