import {
  AIMessage,
  type AIMessageFields,
  type BaseMessage,
  getBufferString,
} from '@langchain/core/messages'
import type { ChatGeneration, Generation } from '@langchain/core/outputs'

/** LangChain's key of a model's and a call's settings, written as LangChain writes it. */
export function keyOfSettings(settings: Readonly<Record<string, unknown>>): string {
  return Object.entries(settings)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}:${JSON.stringify(value)}`)
    .sort()
    .join(',')
}

/** The key of a chat model of OpenAI's; settings given are added or replaced. */
export function chatKey(settings: Readonly<Record<string, unknown>> = {}): string {
  return keyOfSettings({
    _model: 'base_chat_model',
    _type: 'openai',
    apiKey: 'sk-test',
    model: 'gpt-4o-mini',
    model_name: 'gpt-4o-mini',
    ...settings,
  })
}

/** What LangChain makes of a conversation. */
export function promptOf(...messages: readonly BaseMessage[]): string {
  return getBufferString([...messages])
}

/** A whole answer of a chat model. */
export function said(
  text: string,
  fields: Readonly<Record<string, unknown>> = {},
): ChatGeneration[] {
  const all = {
    content: text,
    id: 'chatcmpl-1',
    response_metadata: { model_name: 'gpt-4o-mini-2024-07-18', finish_reason: 'stop' },
    usage_metadata: { input_tokens: 9, output_tokens: 4, total_tokens: 13 },
    ...fields,
  }
  const message = new AIMessage(all as unknown as AIMessageFields)
  return [{ text, message, generationInfo: { finish_reason: 'stop' } }]
}

/** The text of the first of some generations; undefined where there are none. */
export function textIn(generations: readonly Generation[] | null): string | undefined {
  return generations?.[0]?.text
}

/** The message of the first of some generations. */
export function messageIn(generations: readonly Generation[] | null): AIMessage {
  const [first] = generations ?? []
  if (first === undefined || !('message' in first)) throw new Error('no message')
  return first.message as AIMessage
}
