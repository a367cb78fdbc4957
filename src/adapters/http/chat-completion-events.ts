import { isUsageChunk } from '../../domain/chat-completion-replay.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import { eventTexts } from './event-texts.ts'
import { sseEvent } from './sse-event.ts'

/** A streamed chat completion as server-sent events, OpenAI's way: one `data` each, `[DONE]` at the end; `own` makes of each chunk what its caller gets. */
export async function* chatCompletionEvents(
  chunks: AsyncIterable<LlmChunk>,
  own: (chunk: LlmChunk) => LlmChunk,
  includeUsage = false,
): AsyncGenerator<string, void, undefined> {
  yield* eventTexts(chunks, (chunk) => {
    const told = own(chunk)
    return includeUsage || !isUsageChunk(told) ? sseEvent(forCaller(told, includeUsage)) : ''
  })
  yield 'data: [DONE]\n\n'
}

/** With usage asked for, every chunk has the field, null but in the last; else none has it, unless it says something. */
function forCaller(chunk: LlmChunk, includeUsage: boolean): LlmChunk {
  if (includeUsage) return 'usage' in chunk ? chunk : { ...chunk, usage: null }
  if (chunk.usage !== null) return chunk
  const { usage: _usage, ...rest } = chunk
  return rest
}
