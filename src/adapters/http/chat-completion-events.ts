import { isUsageChunk } from '../../domain/chat-completion-replay.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import { sseEvent } from './sse-event.ts'

/** A streamed chat completion as server-sent events, OpenAI's way: one `data` each, `[DONE]` at the end. */
export async function* chatCompletionEvents(
  chunks: AsyncIterable<LlmChunk>,
  includeUsage = false,
): AsyncGenerator<string, void, undefined> {
  for await (const chunk of chunks) {
    if (includeUsage || !isUsageChunk(chunk)) yield sseEvent(forCaller(chunk, includeUsage))
  }
  yield 'data: [DONE]\n\n'
}

/** With usage asked for, every chunk has the field, null but in the last; else none has it, unless it says something. */
function forCaller(chunk: LlmChunk, includeUsage: boolean): LlmChunk {
  if (includeUsage) return 'usage' in chunk ? chunk : { ...chunk, usage: null }
  if (chunk.usage !== null) return chunk
  const { usage: _usage, ...rest } = chunk
  return rest
}
