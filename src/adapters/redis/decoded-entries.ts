import { LRUCache } from 'lru-cache'
import type { CacheRead } from '../../domain/cache-entry.ts'
import type { CacheKey } from '../../domain/cache-key.ts'
import { deepFrozen } from '../../domain/deep-frozen.ts'
import { decodeEntry } from '../../domain/entry-codec.ts'
import { PLAIN_SEAL } from '../../domain/plain-seal.ts'
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts'

/** Most entries that are kept decoded, and most bytes of theirs. */
const MAX_ENTRIES = 1000
const MAX_BYTES = 8 * 1024 * 1024

/** How long an entry is kept decoded at most, in milliseconds: what is not asked for goes, invalidated or not. */
const MAX_LIFE_MS = 600_000

interface Decoded {
  readonly bytes: Buffer
  readonly read: CacheRead
}

/**
 * Decodes entries. Those read last are kept, frozen, for as long as Redis answers with the very
 * same bytes: comparing 2 kB takes a hundredth of decoding them.
 */
export class DecodedEntries {
  readonly #seal: EntrySealPort
  readonly #decoded = new LRUCache<string, Decoded>({
    max: MAX_ENTRIES,
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bytes }) => bytes.length,
    ttl: MAX_LIFE_MS,
    ttlAutopurge: true,
  })

  constructor(seal: EntrySealPort = PLAIN_SEAL) {
    this.#seal = seal
  }

  /** As `decodeEntry` does; `name` is the key's own in the store. */
  decode(bytes: Uint8Array, key: CacheKey, name: string): CacheRead {
    const known = this.#decoded.get(name)
    if (known?.bytes.equals(bytes)) return known.read
    const read = decodeEntry(bytes, key, this.#seal)
    if (read.kind !== 'found') return read
    deepFrozen(read)
    // Copied: what comes from the network is a slice of something larger.
    this.#decoded.set(name, { bytes: Buffer.from(bytes), read })
    return read
  }
}
