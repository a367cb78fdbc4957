import type {
  LanguageModelV4Content,
  LanguageModelV4GenerateResult,
  LanguageModelV4StreamPart,
} from '@ai-sdk/provider'
import { ChatCompletionAssembly } from '../../domain/chat-completion-assembly.ts'
import type { JsonObject } from '../../domain/json.ts'
import { present } from '../../domain/present.ts'
import { ChatChunks, type ExpectedAnswer } from './ai-sdk-chat-chunks.ts'

/**
 * A whole answer as a chat completion. It is told part by part and put together again, so
 * that whole and streamed answers cannot differ.
 * @throws {ProviderError} where it is none, or nothing that a chat completion can say.
 */
export function chatCompletionOf(
  result: LanguageModelV4GenerateResult,
  expected: ExpectedAnswer,
  wantsJson: boolean,
): JsonObject {
  const chunks = new ChatChunks(expected)
  const assembly = new ChatCompletionAssembly()
  for (const part of partsOf(result, wantsJson)) {
    for (const chunk of chunks.of(part)) assembly.add(chunk)
  }
  return assembly.body()
}

function partsOf(
  {
    content,
    structuredOutputText,
    warnings,
    response,
    finishReason,
    usage,
  }: LanguageModelV4GenerateResult,
  wantsJson: boolean,
): readonly LanguageModelV4StreamPart[] {
  // Where a model drafts its JSON first, the text that counts is told apart from the drafts.
  const final = wantsJson ? structuredOutputText : undefined
  const said = final === undefined ? content : withText(content, final)
  const { id, timestamp, modelId } = response ?? {}
  return [
    { type: 'stream-start', warnings },
    { type: 'response-metadata', ...present({ id, timestamp, modelId }) },
    ...said.flatMap(streamed),
    { type: 'finish', finishReason, usage },
  ]
}

function withText(
  content: readonly LanguageModelV4Content[],
  text: string,
): LanguageModelV4Content[] {
  return [...content.filter(({ type }) => type !== 'text'), { type: 'text', text }]
}

function streamed(
  content: LanguageModelV4Content,
  place: number,
): readonly LanguageModelV4StreamPart[] {
  const id = String(place)
  if (content.type === 'reasoning') return [{ type: 'reasoning-delta', id, delta: content.text }]
  if (content.type !== 'text') return [content]
  const { text, citations = [] } = content
  return [
    { type: 'text-start', id },
    { type: 'text-delta', id, delta: text },
    { type: 'text-end', id, citations },
  ]
}
