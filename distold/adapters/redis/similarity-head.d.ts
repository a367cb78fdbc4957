import { type JsonObject } from '../../domain/json.ts';
import type { IndexedQuestion } from '../../domain/ports/similarity-index-port.ts';
import type { SimilarityEvent } from './similarity-event.ts';
/** What of an event stands before a question's text and vector. */
export type EventHead = Exclude<SimilarityEvent, {
    kind: 'add';
}> | ({
    readonly kind: 'add';
    readonly by: string;
} & Omit<IndexedQuestion, 'text' | 'vector'>);
/** An event's head, field by field. */
export declare function headFields(event: SimilarityEvent): JsonObject;
/** Reads what {@link headFields} gave; undefined for anything else. */
export declare function headFrom(fields: JsonObject): EventHead | undefined;
