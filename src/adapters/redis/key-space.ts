import {
  type CacheKey,
  cacheKeyText,
  KEY_TEXT_LENGTH,
  parseCacheKey,
} from '../../domain/cache-key.ts'
import { ConfigurationError } from '../../domain/errors.ts'
import type { EntryFilter } from '../../domain/invalidation.ts'

const ANY_NAME = '?'.repeat(32)
const BUCKETS: readonly string[] = Array.from({ length: 256 }, (_, n) =>
  n.toString(16).padStart(2, '0'),
)

/**
 * Where things live in Redis: entries at `prefix:tenant:namespace:model:digest`, with digests
 * of fixed length, so that neither metrics nor a neighbour whose prefix begins the same way
 * fits their pattern. In a Cluster entries are spread over 256 buckets by the first two digits
 * of their digest, `prefix:{7f}:…`: what concerns a bucket shares its slot, so that one command
 * reaches an entry and its fence. Elsewhere there is one bucket, and it has no name.
 */
export class KeySpace {
  readonly #prefix: string
  readonly #sharded: boolean

  /** @throws {ConfigurationError} where braces in the prefix would put a whole Cluster's entries into one slot. */
  constructor(prefix: string, sharded: boolean) {
    if (sharded && /[{}]/.test(prefix)) {
      throw new ConfigurationError('prefix: must hold no braces on a Redis Cluster')
    }
    this.#prefix = prefix
    this.#sharded = sharded
  }

  /** The bucket of a key. */
  bucketOf({ digest }: CacheKey): string {
    return this.#sharded ? digest.slice(0, 2) : ''
  }

  /** The buckets that may hold entries that meet a filter. */
  bucketsOf({ digest }: EntryFilter): readonly string[] {
    if (!this.#sharded) return ['']
    return digest === undefined ? BUCKETS : [digest.slice(0, 2)]
  }

  /** The name of an entry. */
  nameOf(key: CacheKey): string {
    return `${this.#base(this.bucketOf(key))}:${cacheKeyText(key)}`
  }

  /** Whether a name that matches a pattern of this space is an entry's, and no neighbour's. */
  isEntry(name: string): boolean {
    return this.keyOf(name) !== undefined
  }

  /** The key of an entry's name; undefined for any other that matches a pattern of this space. */
  keyOf(name: string): CacheKey | undefined {
    const base = this.#base('??').length + 1
    return name.length === base + KEY_TEXT_LENGTH ? parseCacheKey(name.slice(base)) : undefined
  }

  /** The name of the position up to which a bucket's invalidations are counted. */
  positionOf(bucket: string): string {
    return this.#beside('position', bucket)
  }

  /** The name of the list of a bucket's latest invalidations. */
  fencesOf(bucket: string): string {
    return this.#beside('fences', bucket)
  }

  /** The name of the lease to generate an entry, from a position of its bucket on. */
  leaseOf(key: CacheKey, position: number): string {
    return `${this.#beside('lease', this.bucketOf(key))}:${position}:${key.digest}`
  }

  /** The names of the line that tells processes with memory of their own what to forget. */
  get feed(): { position: string; fences: string; tiers: string; channel: string } {
    const named = (what: string): string => this.#beside(`feed-${what}`, 'feed')
    return {
      position: named('position'),
      fences: named('fences'),
      tiers: named('tiers'),
      channel: named('channel'),
    }
  }

  /**
   * The names of the streams by which processes share similar questions: both on one slot, so
   * that one command reads them. The number is their layout's version.
   */
  get similar(): { questions: string; observations: string } {
    const named = (what: string): string => this.#beside(`similar-1-${what}`, 'similar')
    return { questions: named('questions'), observations: named('observations') }
  }

  /**
   * A SCAN pattern that every entry meeting the filter matches, tags left aside. It ends in a
   * star where it can: asking for so many single characters costs the server ten times as much.
   */
  patternFor({ tenant, namespace, model, digest }: EntryFilter): string {
    const bucket = this.#sharded ? [`{${digest?.slice(0, 2) ?? '??'}}`] : []
    const parts = [tenant, namespace, model, digest]
    const last = parts.findLastIndex((part) => part !== undefined)
    const asked = parts.slice(0, last + 1).map((part) => part ?? ANY_NAME)
    const rest = digest === undefined ? ['*'] : []
    return [escapedGlob(this.#prefix), ...bucket, ...asked, ...rest].join(':')
  }

  /** Not among the entries' names: whoever lists those finds entries alone. */
  #beside(what: string, slot: string): string {
    return `${this.#prefix}.${what}${this.#sharded ? `:{${slot}}` : ''}`
  }

  #base(bucket: string): string {
    return this.#sharded ? `${this.#prefix}:{${bucket}}` : this.#prefix
  }
}

/** A text as the SCAN pattern that matches it alone. */
function escapedGlob(text: string): string {
  return text.replace(/[\\*?[\]]/g, '\\$&')
}
