import type { LlmChunk } from '../../domain/llm-response.ts';
/** Events of chunks, those of all that are there at once in one text; empty for a chunk that the caller is not told. */
export declare function eventTexts(chunks: AsyncIterable<LlmChunk>, eventOf: (chunk: LlmChunk) => string): AsyncGenerator<string, void, undefined>;
/** How many events a text holds: each ends with an empty line, and none has one within. */
export declare function eventsIn(text: string): number;
