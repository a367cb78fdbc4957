import type { CacheRead } from '../../domain/cache-entry.ts';
import type { CacheKey } from '../../domain/cache-key.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
/**
 * Decodes entries. Those read last are kept, frozen, for as long as Redis answers with the very
 * same bytes: comparing 2 kB takes a hundredth of decoding them.
 */
export declare class DecodedEntries {
    #private;
    constructor(seal?: EntrySealPort);
    /** As `decodeEntry` does; `name` is the key's own in the store. */
    decode(bytes: Uint8Array, key: CacheKey, name: string): CacheRead;
}
