import { join } from 'node:path'
import { BENCH } from '../harness/versions.ts'
import { AUTHORIZATION, type Gateway } from './gateway.ts'

/** LLMOps' gateway from npm, a fork of Portkey's that caches whole answers in memory, without a bound. */
export const llmopsGateway: Gateway = {
  name: '@llmops/gateway',
  role: 'peer',
  package: '@llmops/gateway',
  hit: /\nx-llmops-cache-status: HIT/i,
  command: ({ port }) => ({
    args: [join(BENCH, 'children/llmops-gateway.mjs'), String(port)],
    port,
    environment: { NODE_ENV: 'production' },
  }),
  headers: ({ upstream }) => ({
    ...AUTHORIZATION,
    'x-llmops-config': JSON.stringify({
      provider: 'openai',
      api_key: 'sk-bench',
      custom_host: upstream,
      cache: { mode: 'simple' },
    }),
  }),
}
