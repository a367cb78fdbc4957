import type { WireProtocol } from './llm-request.ts'
import type { LlmProviderPort } from './ports/llm-provider-port.ts'

/** Well-known values of `gen_ai.provider.name` by the end of the host's name. */
const BY_HOST: readonly (readonly [string, string])[] = [
  ['openai.azure.com', 'azure.ai.openai'],
  ['services.ai.azure.com', 'azure.ai.inference'],
  ['amazonaws.com', 'aws.bedrock'],
  ['generativelanguage.googleapis.com', 'gcp.gemini'],
  ['aiplatform.googleapis.com', 'gcp.vertex_ai'],
  ['anthropic.com', 'anthropic'],
  ['cohere.com', 'cohere'],
  ['cohere.ai', 'cohere'],
  ['deepseek.com', 'deepseek'],
  ['groq.com', 'groq'],
  ['mistral.ai', 'mistral_ai'],
  ['moonshot.ai', 'moonshot_ai'],
  ['perplexity.ai', 'perplexity'],
  ['x.ai', 'x_ai'],
]

/**
 * `gen_ai.provider.name`: who is known at the address, else whose API is spoken there; one that is
 * not asked over the network is called as it is in the configuration.
 */
export function genAiProvider(
  { name, server }: Pick<LlmProviderPort, 'name' | 'server'>,
  protocol: WireProtocol,
): string {
  if (server === undefined) return name
  const host = `.${server.address.toLowerCase()}`
  const known = BY_HOST.find(([end]) => host.endsWith(`.${end}`))
  return known?.[1] ?? (protocol === 'anthropic.messages' ? 'anthropic' : 'openai')
}
