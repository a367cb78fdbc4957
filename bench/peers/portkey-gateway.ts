import { join } from 'node:path'
import { BENCH } from '../harness/versions.ts'
import { AUTHORIZATION, type Gateway } from './gateway.ts'

/**
 * Portkey's gateway from npm. Its callers may ask for its cache, as these do, but that build has
 * none: it says `x-portkey-cache-status: DISABLED`, and asks the provider each time.
 */
export const portkeyGateway: Gateway = {
  name: 'Portkey (cannot cache)',
  role: 'peer',
  package: '@portkey-ai/gateway',
  command: ({ port }) => ({
    args: [
      join(BENCH, 'node_modules/@portkey-ai/gateway/build/start-server.js'),
      `--port=${port}`,
      '--headless',
    ],
    port,
    environment: { NODE_ENV: 'production' },
  }),
  headers: ({ upstream }) => ({
    ...AUTHORIZATION,
    'x-portkey-config': JSON.stringify({
      provider: 'openai',
      api_key: 'sk-bench',
      custom_host: upstream,
      cache: { mode: 'simple' },
    }),
  }),
}
