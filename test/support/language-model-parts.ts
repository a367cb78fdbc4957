import type { LanguageModelV4StreamPart, LanguageModelV4Usage } from '@ai-sdk/provider'

/** What a model of the AI SDK says that it used. */
export const USAGE: LanguageModelV4Usage = {
  inputTokens: { total: 10, noCache: 7, cacheRead: 3, cacheWrite: 0 },
  outputTokens: { total: 5, text: 4, reasoning: 1 },
}

/** A stream of everything that models of the AI SDK send: interleaved blocks, a tool's input in pieces, a file, a source. */
export const EVERY_PART: readonly LanguageModelV4StreamPart[] = [
  { type: 'stream-start', warnings: [{ type: 'unsupported', feature: 'seed' }] },
  {
    type: 'response-metadata',
    id: 'resp-upstream',
    timestamp: new Date('2026-01-01T00:00:00Z'),
    modelId: 'model-2026',
  },
  { type: 'reasoning-start', id: 'r' },
  { type: 'reasoning-delta', id: 'r', delta: 'Let me ' },
  { type: 'text-start', id: 't' },
  { type: 'reasoning-delta', id: 'r', delta: 'see.' },
  { type: 'text-delta', id: 't', delta: 'Grüße, ' },
  { type: 'reasoning-end', id: 'r', providerMetadata: { vendor: { signature: 'c2ln' } } },
  { type: 'text-delta', id: 't', delta: '答え 🙂' },
  { type: 'text-end', id: 't' },
  { type: 'tool-input-start', id: 'call-1', toolName: 'weather' },
  { type: 'tool-input-delta', id: 'call-1', delta: '{"city":' },
  { type: 'tool-input-delta', id: 'call-1', delta: '"Zürich"}' },
  { type: 'tool-input-end', id: 'call-1' },
  { type: 'tool-call', toolCallId: 'call-1', toolName: 'weather', input: '{"city":"Zürich"}' },
  {
    type: 'file',
    mediaType: 'image/png',
    data: { type: 'data', data: new Uint8Array([137, 80, 78, 71]) },
  },
  { type: 'source', sourceType: 'url', id: 's', url: 'https://example.com' },
  {
    type: 'finish',
    usage: USAGE,
    finishReason: { unified: 'tool-calls', raw: 'tool_calls' },
    providerMetadata: { vendor: { tier: 'fast' } },
  },
]
