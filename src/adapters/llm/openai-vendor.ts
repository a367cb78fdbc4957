import type { Vendor } from './endpoint.ts'
import { CHAT_ENDPOINT } from './openai-chat-endpoint.ts'
import { EMBEDDINGS_ENDPOINT } from './openai-embeddings-endpoint.ts'
import { RESPONSES_ENDPOINT } from './openai-responses-endpoint.ts'

/** Every server that speaks OpenAI's API. */
export const OPENAI: Vendor = {
  endpoints: [CHAT_ENDPOINT, RESPONSES_ENDPOINT, EMBEDDINGS_ENDPOINT],
  credentialHeader: (credential) => ({ authorization: `Bearer ${credential}` }),
}
