import { choicesOf, messageOf } from './chat-completion.ts'
import { type JsonObject, jsonObjects } from './json.ts'
import type { LlmChunk } from './llm-response.ts'

/**
 * A whole chat completion as the chunks of a stream: per choice one with the message
 * and one with the finish reason, then one with the usage.
 */
export function replayChunks(body: JsonObject): readonly LlmChunk[] {
  const { choices: _choices, usage, ...rest } = body
  const envelope = { id: '', created: 0, ...rest, object: 'chat.completion.chunk' }
  const chunks = choicesOf(body).flatMap((choice) => choiceChunks(envelope, choice))
  return usage ? [...chunks, { ...envelope, choices: [], usage }] : chunks
}

/** A chunk that carries the usage and nothing else, which callers see only on request. */
export function isUsageChunk(chunk: LlmChunk): boolean {
  return choicesOf(chunk).length === 0 && Boolean(chunk.usage)
}

function choiceChunks(envelope: JsonObject, choice: JsonObject): readonly LlmChunk[] {
  const { index = 0, message: _message, finish_reason, logprobs = null, ...rest } = choice
  const message = { index, delta: deltaOf(messageOf(choice)), logprobs, finish_reason: null }
  const finish = { ...rest, index, delta: {}, logprobs: null, finish_reason }
  return [
    { ...envelope, choices: [message] },
    { ...envelope, choices: [finish] },
  ]
}

/** Streams number their tool calls, whole messages do not. */
function deltaOf(message: JsonObject): JsonObject {
  if (!Array.isArray(message.tool_calls)) return message
  const calls = jsonObjects(message.tool_calls).map((call, index) => ({ index, ...call }))
  return { ...message, tool_calls: calls }
}
