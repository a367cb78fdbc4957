import { type CacheKey, cacheKeyText, parseCacheKey } from '../../domain/cache-key.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'

const ANY_NAME = '?'.repeat(32)
const ANY_DIGEST = '?'.repeat(64)

/**
 * Where entries live in Redis: `prefix:tenant:namespace:model:digest`, with digests of
 * fixed length. Neither metrics nor a neighbour whose prefix begins the same way fits that.
 */
export class KeySpace {
  readonly #prefix: string

  constructor(prefix: string) {
    this.#prefix = prefix
  }

  /** The name of an entry. */
  nameOf(key: CacheKey): string {
    return `${this.#prefix}:${cacheKeyText(key)}`
  }

  /** Reads a name; undefined where it is no entry's of this prefix. */
  keyOf(name: string): CacheKey | undefined {
    const begins = `${this.#prefix}:`
    return name.startsWith(begins) ? parseCacheKey(name.slice(begins.length)) : undefined
  }

  /** A SCAN pattern that every entry meeting the filter matches, tags left aside. */
  patternFor({ tenant, namespace, model, digest }: EntryFilter): string {
    const names = [tenant, namespace, model].map((name) => name ?? ANY_NAME)
    return [escapedGlob(this.#prefix), ...names, digest ?? ANY_DIGEST].join(':')
  }
}

/** A text as the SCAN pattern that matches it alone. */
function escapedGlob(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&')
}
