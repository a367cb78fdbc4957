import type { Vendor } from './endpoint.ts'
import { CHAT_ENDPOINT } from './openai-chat-endpoint.ts'

/** Every server that speaks OpenAI's API. */
export const OPENAI: Vendor = {
  endpoints: [CHAT_ENDPOINT],
  credentialHeader: (credential) => ({ authorization: `Bearer ${credential}` }),
}
