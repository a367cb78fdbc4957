import { join } from 'node:path'
import { BENCH } from '../harness/versions.ts'
import { AUTHORIZATION, type Gateway } from './gateway.ts'

/** Reprise's gateway, as the package has it. */
export const REPRISE_SCRIPT: string = join(BENCH, '..', 'dist', 'gateway.js')

/** Reprise in front of a provider, with a cache of a kind. */
export function repriseGateway(
  described: Pick<Gateway, 'name' | 'role'>,
  cache: 'memory' | 'redis' | 'tiered',
  more: Readonly<Record<string, string>> = {},
): Gateway {
  return {
    ...described,
    hit: /\nx-cache: HIT/i,
    headers: () => AUTHORIZATION,
    command: ({ port, upstream, redisPort }) => ({
      args: [REPRISE_SCRIPT],
      port,
      environment: {
        REPRISE_PORT: String(port),
        REPRISE_UPSTREAM_URL: upstream,
        REPRISE_CACHE: cache,
        ...(redisPort === 0 ? {} : { REPRISE_REDIS_URL: `redis://127.0.0.1:${redisPort}` }),
        ...more,
      },
    }),
  }
}
