import type { CacheEntry } from '../domain/cache-entry.ts';
/** What is wrong with an entry, for people; undefined where nothing is. */
type Objection = (entry: CacheEntry) => string | undefined;
/**
 * Entries of an export, as they come: each is handed on before the next is read. Rejects with
 * {@link InvalidRequestError}, which names the line, where it is no export of a version that is
 * known, is cut or damaged, or holds an entry that `objection` objects to: that what was handed
 * on is all is known only at the end.
 */
export declare function readArchive(pieces: AsyncIterable<Uint8Array | string>, objection?: Objection): AsyncGenerator<CacheEntry, void, undefined>;
export {};
