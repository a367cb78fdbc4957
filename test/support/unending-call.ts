import type { ProviderCall } from '../../src/domain/ports/llm-provider-port.ts'

/** A call of a provider that nobody ends before it has answered. */
export const call: ProviderCall = { signal: new AbortController().signal }
