import { AI_SDK_ANSWER } from './ai-sdk-answer-format.ts'
import { ANTHROPIC_MESSAGE } from './anthropic-message-format.ts'
import { CHAT_COMPLETION } from './chat-completion-format.ts'
import { EMBEDDING_LIST } from './embedding-list.ts'
import { LANGCHAIN_GENERATIONS } from './langchain-generations-format.ts'
import type { WireProtocol } from './llm-request.ts'
import { OPENAI_RESPONSE } from './openai-response-format.ts'
import type { WireFormat } from './wire-format.ts'

const FORMATS: Readonly<Record<WireProtocol, WireFormat>> = {
  'openai.chat': CHAT_COMPLETION,
  'openai.responses': OPENAI_RESPONSE,
  'openai.embeddings': EMBEDDING_LIST,
  'anthropic.messages': ANTHROPIC_MESSAGE,
  'ai-sdk.v4': AI_SDK_ANSWER,
  'langchain.generations': LANGCHAIN_GENERATIONS,
}

/** The wire format that a protocol speaks. */
export function formatOf(protocol: WireProtocol): WireFormat {
  return FORMATS[protocol]
}

/** The protocol of a name, as entries carry it; undefined where there is none. */
export function protocolNamed(name: unknown): WireProtocol | undefined {
  return typeof name === 'string' && Object.hasOwn(FORMATS, name)
    ? (name as WireProtocol)
    : undefined
}
