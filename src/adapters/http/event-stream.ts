import { isUsageChunk } from '../../domain/chat-completion-replay.ts'
import type { LlmChunk } from '../../domain/llm-response.ts'
import type { LoggerPort } from '../../domain/ports/logger-port.ts'
import { errorAnswer } from './http-errors.ts'

/**
 * A stream of chunks as server-sent events, OpenAI's way: one `data` each, `[DONE]` at
 * the end. A stream that breaks off ends with an `error` object and without `[DONE]`.
 */
export async function* eventStream(
  chunks: AsyncIterable<LlmChunk>,
  includeUsage: boolean,
  logger: LoggerPort,
): AsyncGenerator<string, void, undefined> {
  try {
    for await (const chunk of chunks) {
      if (includeUsage || !isUsageChunk(chunk)) yield event(forCaller(chunk, includeUsage))
    }
    yield 'data: [DONE]\n\n'
  } catch (error) {
    const { body, internal } = errorAnswer(error)
    if (internal) logger.error('stream failed', { error })
    yield event(body)
  }
}

function event(data: LlmChunk): string {
  return `data: ${JSON.stringify(data)}\n\n`
}

/** With usage asked for, every chunk has the field, null but in the last; else none has it, unless it says something. */
function forCaller(chunk: LlmChunk, includeUsage: boolean): LlmChunk {
  if (includeUsage) return 'usage' in chunk ? chunk : { ...chunk, usage: null }
  if (chunk.usage !== null) return chunk
  const { usage: _usage, ...rest } = chunk
  return rest
}
