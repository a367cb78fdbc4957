import type { JsonObject } from '../json.ts'
import type { WireProtocol } from '../llm-request.ts'

/** Ends of addresses, and what is spoken there. */
const ADDRESSES: readonly (readonly [RegExp, WireProtocol])[] = [
  [/\/chat\/completions$/, 'openai.chat'],
  [/\/responses$/, 'openai.responses'],
  [/\/embeddings$/, 'openai.embeddings'],
  [/\/messages$/, 'anthropic.messages'],
]

/** Fields that requests for embeddings have, and those for responses do not. */
const EMBEDDING_FIELDS = ['encoding_format', 'dimensions', 'input_type']

/** What is spoken at an address; undefined where the gateway serves nothing of the kind. */
export function protocolAt(url: string): WireProtocol | undefined {
  const [path = ''] = url.split(/[?#]/, 1)
  return ADDRESSES.find(([end]) => end.test(path.replace(/\/$/, '')))?.[1]
}

/** What a body speaks, by its shape; undefined where it is none that the gateway serves. */
export function protocolOf(body: JsonObject): WireProtocol | undefined {
  if ('messages' in body) {
    return 'system' in body || 'stop_sequences' in body ? 'anthropic.messages' : 'openai.chat'
  }
  if (!('input' in body)) return undefined
  const embeds = EMBEDDING_FIELDS.some((field) => field in body) || /embed/i.test(`${body.model}`)
  return embeds ? 'openai.embeddings' : 'openai.responses'
}
