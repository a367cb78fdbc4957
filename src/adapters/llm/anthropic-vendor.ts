import { MESSAGES_ENDPOINT } from './anthropic-messages-endpoint.ts'
import type { Vendor } from './endpoint.ts'

/** Where Anthropic answers. */
export const ANTHROPIC_URL = 'https://api.anthropic.com/v1'

/** Anthropic, and whoever speaks its API. */
export const ANTHROPIC: Vendor = {
  endpoints: [MESSAGES_ENDPOINT],
  // Callers' own version replaces it.
  headers: { 'anthropic-version': '2023-06-01' },
  credentialHeader: (credential) => ({ 'x-api-key': credential }),
  // Most that it lists at once; there are some dozens.
  modelsPath: '/models?limit=1000',
}
