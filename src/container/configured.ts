import type { GatewayConfig } from './gateway-config.ts'
import type { ProviderSettings } from './settings.ts'

/** The providers that are configured, in the order of asking; none where the built-in one answers. */
export function configuredProviders(config: GatewayConfig): readonly ProviderSettings[] {
  const { upstreamUrl: url, upstreamApiKey: apiKey, providers = [] } = config
  if (url === undefined) return providers
  return [{ kind: 'openai', name: 'upstream', url, ...(apiKey === undefined ? {} : { apiKey }) }]
}

/** The cache that is in force. */
export function cacheKind({ cache, redisUrl }: GatewayConfig): NonNullable<GatewayConfig['cache']> {
  return cache ?? (redisUrl === undefined ? 'memory' : 'redis')
}
