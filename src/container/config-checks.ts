import { ConfigurationError } from '../domain/errors.ts'
import { cacheKind, configuredProviders } from './configured.ts'
import type { GatewayConfig } from './gateway-config.ts'
import { isLoopback } from './loopback.ts'
import { assertDistinct, assertKnownProviders } from './price-settings.ts'
import { DEMO_NAME, providerName } from './provider-choice.ts'

/**
 * Checks what no setting shows by itself.
 * @throws {ConfigurationError} naming the first setting that does not fit the others.
 */
export function assertCoherent(config: GatewayConfig): void {
  assertStore(config)
  assertUpstream(config)
  assertDistinctKeys(config)
  assertShared(config)
  assertSemantic(config)
  assertDistinct(config.prices ?? [])
  assertGuarded(config)
}

/**
 * Checks that prices name no provider that is not configured.
 * @throws {ConfigurationError} naming the one that is not.
 */
export function assertProvidersKnown(config: GatewayConfig): void {
  const names = configuredProviders(config).map(providerName)
  assertKnownProviders(config.prices ?? [], names.length === 0 ? [DEMO_NAME] : names)
}

function assertStore({ cache, redisUrl, keyvUrl }: GatewayConfig): void {
  if ((cache === 'redis' || cache === 'tiered') && redisUrl === undefined) {
    throw new ConfigurationError(`redisUrl (REPRISE_REDIS_URL): needed by cache ${cache}`)
  }
  if (cache === 'keyv' && keyvUrl === undefined) {
    throw new ConfigurationError('keyvUrl (REPRISE_KEYV_URL): needed by cache keyv')
  }
}

function assertUpstream({ upstreamUrl, upstreamApiKey, providers }: GatewayConfig): void {
  if (upstreamUrl !== undefined && providers !== undefined) {
    throw new ConfigurationError(
      'upstreamUrl (REPRISE_UPSTREAM_URL): name it in providers, or leave providers out',
    )
  }
  if (upstreamApiKey !== undefined && upstreamUrl === undefined) {
    throw new ConfigurationError('upstreamApiKey (REPRISE_UPSTREAM_API_KEY): needs upstreamUrl')
  }
}

function assertDistinctKeys({ apiKeys, encryptionKeys }: GatewayConfig): void {
  if (new Set(apiKeys.map(({ key }) => key)).size < apiKeys.length) {
    throw new ConfigurationError('apiKeys (REPRISE_API_KEYS): two tenants have the same key')
  }
  if (new Set(encryptionKeys.map(({ id }) => id)).size < encryptionKeys.length) {
    throw new ConfigurationError(
      'encryptionKeys (REPRISE_ENCRYPTION_KEYS): two keys have the same id',
    )
  }
}

/** Invalidations, leases and counters of several processes have nowhere else to meet. */
function assertShared(config: GatewayConfig): void {
  const kind = cacheKind(config)
  if (config.workers === 1 || kind === 'redis' || kind === 'tiered') return
  throw new ConfigurationError(
    `workers (REPRISE_WORKERS): more than one need cache redis or tiered, where they share invalidations and counters; it is ${kind}`,
  )
}

function assertSemantic(config: GatewayConfig): void {
  if (config.semantic !== 'off' && config.cache === 'none') {
    throw new ConfigurationError(
      'semantic (REPRISE_SEMANTIC): there is nothing to find in cache none',
    )
  }
  if (config.semanticIndex === 'pgvector' && config.pgvectorUrl === undefined) {
    throw new ConfigurationError(
      'pgvectorUrl (REPRISE_PGVECTOR_URL): needed by semanticIndex pgvector',
    )
  }
  if ((config.embedderUrl === undefined) !== (config.embedderModel === undefined)) {
    throw new ConfigurationError(
      'embedderUrl, embedderModel (REPRISE_EMBEDDER_URL, _MODEL): one needs the other',
    )
  }
  if (config.auditCompare === 'judge' && config.auditJudgeModel === undefined) {
    throw new ConfigurationError(
      'auditJudgeModel (REPRISE_AUDIT_JUDGE_MODEL): needed by auditCompare judge',
    )
  }
}

/** Without keys every credential is a tenant of its own: that is for this machine alone. */
function assertGuarded({ apiKeys, host }: GatewayConfig): void {
  if (apiKeys.length > 0 || isLoopback(host)) return
  throw new ConfigurationError(
    'host (REPRISE_HOST): without apiKeys the gateway listens on loopback only',
  )
}
