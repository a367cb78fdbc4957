import type { LlmChunk } from '../../domain/llm-response.ts';
/** A streamed chat completion as server-sent events, OpenAI's way: one `data` each, `[DONE]` at the end; `own` makes of each chunk what its caller gets. */
export declare function chatCompletionEvents(chunks: AsyncIterable<LlmChunk>, own: (chunk: LlmChunk) => LlmChunk, includeUsage?: boolean): AsyncGenerator<string, void, undefined>;
