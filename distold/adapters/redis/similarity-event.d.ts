import type { CacheKey } from '../../domain/cache-key.ts';
import type { EntryFilter } from '../../domain/invalidation.ts';
import type { EntrySealPort } from '../../domain/ports/entry-seal-port.ts';
import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts';
import type { Observation } from '../../domain/semantic/observation.ts';
import { type EventHead } from './similarity-head.ts';
/** What happens to shared questions. `by` is the process that it happened in. */
export type SimilarityEvent = {
    readonly kind: 'add';
    readonly by: string;
    readonly question: IndexedQuestion;
} | {
    readonly kind: 'remove';
    readonly by: string;
    readonly key: CacheKey;
} | {
    readonly kind: 'invalidate';
    readonly by: string;
    readonly filter: EntryFilter;
} | {
    readonly kind: 'observe';
    readonly by: string;
    readonly key: CacheKey;
    readonly observation: Observation;
};
/** Writes an event, field by field. */
export declare function encodeEvent(event: SimilarityEvent, seal: EntrySealPort): Buffer;
/** Reads an event; undefined for what is corrupt, of another version, or cannot be opened. Never throws. */
export declare function decodeEvent(bytes: Buffer, seal: EntrySealPort): SimilarityEvent | undefined;
/** Reads what of an event is always readable; `end` is where the rest begins. Never throws. */
export declare function decodeEventHead(bytes: Buffer): {
    head: EventHead;
    form: number;
    end: number;
} | undefined;
