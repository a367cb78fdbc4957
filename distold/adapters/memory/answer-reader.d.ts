import type { LlmResponse } from '../../domain/llm-response.ts';
import type { StoredEntry } from './stored-entry.ts';
/**
 * Reads stored answers. Those asked for again and again are kept read, frozen through and through:
 * reading one of 2 kB takes 5 microseconds, half of what a hit takes else. One that was last read
 * long ago is not: what is kept and dropped again costs the collector more than reading does.
 */
export declare class AnswerReader {
    #private;
    /** `maxBytes` is what all stored answers may take. */
    constructor(maxBytes: number);
    /** The answer, the same object each time while it is kept. */
    read(stored: StoredEntry): LlmResponse;
    /** Notes that an entry was stored, or read: read soon after that, it is kept. */
    note(stored: StoredEntry): void;
    forget(stored: StoredEntry): void;
    clear(): void;
}
/** Reads an answer: a new object each time. */
export declare function readAnswer({ text, family, requestId, latencyMs }: StoredEntry): LlmResponse;
