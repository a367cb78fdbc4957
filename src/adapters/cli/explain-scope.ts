import type { JsonValue } from '../../domain/json.ts'
import type { WireProtocol } from '../../domain/llm-request.ts'
import type { Scope } from '../../domain/scope.ts'
import { cacheWishes } from '../../domain/simulation/cache-wishes.ts'

/** The tenant of callers who present no credential, as the gateway has it. */
export const ANONYMOUS = 'anonymous'

/** What formats are called on the command line. */
export const PROTOCOLS: ReadonlyMap<string, WireProtocol> = new Map([
  ['chat', 'openai.chat'],
  ['responses', 'openai.responses'],
  ['embeddings', 'openai.embeddings'],
  ['messages', 'anthropic.messages'],
])

/** Whose key is explained: the namespace of the options, else that of LiteLLM's field. */
export function scopeOf(
  tenant: string,
  namespace: string | undefined,
  cacheField: JsonValue | undefined,
): Scope {
  const named = namespace ?? cacheWishes(cacheField).namespace
  return { tenant, ...(named === undefined ? {} : { namespace: named }) }
}
