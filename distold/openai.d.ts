export { type CachedFetchSettings, cachedFetch, type FetchUseCases, } from './adapters/http/cached-fetch.ts';
