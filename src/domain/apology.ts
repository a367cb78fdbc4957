import { chatCompletionBody, readChatCompletion } from './chat-completion.ts'
import type { LlmResponse } from './llm-response.ts'

/** What is said where no provider answers and nothing is stored. */
const APOLOGY_TEXT =
  "I'm sorry, I'm having trouble processing your request right now. Please try again in a moment."

/** The model that an apology names. */
const APOLOGY_MODEL = 'fallback'

/** The provider that an apology names. */
const APOLOGY_PROVIDER = 'graceful_fallback'

/** The apology as an answer; `now` is milliseconds since the epoch. */
export function apology(requestId: string, now: number): LlmResponse {
  const created = Math.floor(now / 1000)
  const body = chatCompletionBody({
    id: requestId,
    created,
    model: APOLOGY_MODEL,
    content: APOLOGY_TEXT,
  })
  return readChatCompletion(body, { provider: APOLOGY_PROVIDER, requestId, latencyMs: 0 })
}
