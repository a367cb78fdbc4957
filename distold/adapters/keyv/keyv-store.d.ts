import type { Keyv, KeyvStoreAdapter } from 'keyv';
/** What every `@keyv/...` package exports. */
export interface StoreModule {
    readonly default: new (url: string) => KeyvStoreAdapter;
}
/** Finds the store's class for the scheme of a URL. */
export type StoreFinder = (scheme: string) => Promise<StoreModule>;
/**
 * Opens a store by its URL. Its entries live in the namespace given.
 * @throws {ConfigurationError} where no store is known for the URL, or its package is not installed.
 */
export declare function openKeyv(url: string, namespace: string, find?: StoreFinder): Promise<Keyv>;
