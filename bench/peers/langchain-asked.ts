import { AIMessage } from '@langchain/core/messages'
import type { ChatGeneration } from '@langchain/core/outputs'
import type { JsonObject, LlmRequest } from '../../dist/index.js'
import { MODEL, responseOf } from '../harness/material.ts'

/** What LangChain gives its caches: a conversation in words, and a model's settings. */
export interface LangChainAsked {
  readonly prompt: string
  readonly llmKey: string
}

/** A request as LangChain writes it for its caches. */
export function langChainAsked({
  model,
  messages,
  temperature,
  maxTokens,
}: LlmRequest): LangChainAsked {
  const words = messages.map(
    ({ role, content }) => `${role === 'system' ? 'System' : 'Human'}: ${content}`,
  )
  const settings = { _type: 'openai', max_tokens: maxTokens, model_name: model, temperature }
  return { prompt: words.join('\n'), llmKey: JSON.stringify(settings) }
}

/** An answer as LangChain keeps it. */
export function langChainGenerations(body: JsonObject): ChatGeneration[] {
  const { content, inputTokens, outputTokens } = responseOf(body)
  const usage = { promptTokens: inputTokens, completionTokens: outputTokens }
  const message = new AIMessage(content)
  message.response_metadata = { tokenUsage: usage, model_name: MODEL, finish_reason: 'stop' }
  return [{ text: content, message }]
}
