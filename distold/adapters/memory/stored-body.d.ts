import type { JsonObject } from '../../domain/json.ts';
/**
 * A body as memory keeps it: a text of one byte a character, for one with a single character
 * beyond Latin-1 takes two throughout, and an array of bytes some 200 bytes more than a text of them.
 */
export interface StoredBody {
    readonly text: string;
    /** Whether the text's characters are the bytes of UTF-8; otherwise it is JSON as it stands. */
    readonly inUtf8: boolean;
    /** How many bytes its JSON takes in UTF-8. */
    readonly bytes: number;
}
/** Writes a body as it is kept. */
export declare function storedBody(body: JsonObject): StoredBody;
/** Reads what {@link storedBody} wrote: a new object each time. */
export declare function readBody({ text, inUtf8 }: Pick<StoredBody, 'text' | 'inUtf8'>): JsonObject;
