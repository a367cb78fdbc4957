import type { CacheEntry, CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import { spanDigest } from '../../domain/gen-ai-attributes.ts'
import type { ResponseCachePort } from '../../domain/ports/response-cache-port.ts'
import type { SpanBeginning, TracerPort } from '../../domain/ports/tracer-port.ts'
import { withinSpan } from '../../domain/within-span.ts'

type Store = Pick<ResponseCachePort, 'kind' | 'get' | 'set'>

/** The reads and writes of a cache, each within a span. */
export class TracedCache implements Store {
  readonly #inner: Store
  readonly #tracer: TracerPort

  constructor(inner: Store, tracer: TracerPort) {
    this.#inner = inner
    this.#tracer = tracer
  }

  get kind(): string {
    return this.#inner.kind
  }

  get(key: CacheKey): Promise<CacheRead> {
    if (this.#tracer.isSilent?.() === true) return this.#inner.get(key)
    return withinSpan(
      this.#tracer,
      () => this.#beginning('get', key),
      () => this.#inner.get(key),
      ({ kind }) => ({ 'reprise.cache.read': kind }),
    )
  }

  set(entry: CacheEntry): Promise<boolean> {
    return withinSpan(
      this.#tracer,
      () => this.#beginning('set', entry.key),
      () => this.#inner.set(entry),
      (stored) => ({ 'reprise.stored': stored }),
    )
  }

  #beginning(operation: 'get' | 'set', { digest }: CacheKey): SpanBeginning {
    const attributes = { 'reprise.cache.kind': this.kind, 'reprise.key': spanDigest(digest) }
    return { name: `reprise.cache ${operation}`, kind: 'step', attributes }
  }
}
