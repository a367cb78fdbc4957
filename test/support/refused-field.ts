import { chatCall } from '../../src/adapters/sdk/ai-sdk-chat-call.ts'
import { InexpressibleField } from '../../src/adapters/sdk/ai-sdk-chat-fields.ts'
import type { LlmRequest } from '../../src/domain/llm-request.ts'

/** The field that the AI SDK cannot express, which a request is refused for; undefined where it is not. */
export function refused(request: LlmRequest): string | undefined {
  try {
    chatCall(request)
  } catch (error) {
    if (error instanceof InexpressibleField) return error.field
    throw error
  }
  return undefined
}
