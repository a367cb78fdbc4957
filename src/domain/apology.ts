import type { WireProtocol } from './llm-request.ts'
import type { LlmResponse } from './llm-response.ts'
import type { ReplayIdentity } from './wire-format.ts'
import { formatOf } from './wire-formats.ts'

/** What is said where no provider answers and nothing is stored. */
const APOLOGY_TEXT =
  "I'm sorry, I'm having trouble processing your request right now. Please try again in a moment."

/** The model that an apology names. */
const APOLOGY_MODEL = 'fallback'

/** The provider that an apology names. */
const APOLOGY_PROVIDER = 'graceful_fallback'

/** The apology as an answer; undefined where the format's answers are no texts. */
export function apology(protocol: WireProtocol, identity: ReplayIdentity): LlmResponse | undefined {
  const format = formatOf(protocol)
  const body = format.plain?.({ ...identity, model: APOLOGY_MODEL, content: APOLOGY_TEXT })
  const origin = { provider: APOLOGY_PROVIDER, requestId: identity.id, latencyMs: 0 }
  return body === undefined ? undefined : format.read(body, origin)
}
