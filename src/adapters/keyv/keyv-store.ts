import type { Keyv, KeyvStoreAdapter } from 'keyv'
import { ConfigurationError } from '../../domain/errors.ts'

/** Keyv's other stores by the scheme of their URL, which are the user's to install. */
const PACKAGES: Readonly<Record<string, string>> = {
  valkey: '@keyv/valkey',
  sqlite: '@keyv/sqlite',
  postgres: '@keyv/postgres',
  postgresql: '@keyv/postgres',
  mysql: '@keyv/mysql',
  mongodb: '@keyv/mongo',
  memcache: '@keyv/memcache',
  etcd: '@keyv/etcd',
}

/** What every `@keyv/...` package exports. */
export interface StoreModule {
  readonly default: new (url: string) => KeyvStoreAdapter
}

/** The only store that puts its namespace before keys by itself; for all others Keyv does. */
const PREFIXES_ITSELF: ReadonlySet<string> = new Set(['redis', 'rediss'])

/** Finds the store's class for the scheme of a URL. */
export type StoreFinder = (scheme: string) => Promise<StoreModule>

/**
 * Opens a store by its URL. Its entries live in the namespace given.
 * @throws {ConfigurationError} where no store is known for the URL, or its package is not installed.
 */
export async function openKeyv(
  url: string,
  namespace: string,
  find: StoreFinder = storeFor,
): Promise<Keyv> {
  const scheme = url.slice(0, url.indexOf(':'))
  const { default: Store } = await find(scheme)
  const { Keyv: KeyvClass } = await import('keyv')
  return new KeyvClass(new Store(url), { namespace, useKeyPrefix: !PREFIXES_ITSELF.has(scheme) })
}

async function storeFor(scheme: string): Promise<StoreModule> {
  if (scheme === 'redis' || scheme === 'rediss') return import('@keyv/redis')
  const name = PACKAGES[scheme]
  if (name === undefined) throw new ConfigurationError(`no Keyv store is known for ${scheme}://`)
  try {
    return (await import(name)) as StoreModule
  } catch (error) {
    throw new ConfigurationError(
      `the package ${name} is needed for this Keyv URL: npm install ${name}`,
      {
        cause: error,
      },
    )
  }
}
