import { ConfigurationError } from '../domain/errors.ts'
import { settingsFile } from './config-file.ts'
import { cacheKind, configuredProviders } from './configured.ts'
import { checkedConfig, type GatewayConfig, isSetting } from './gateway-config.ts'
import { fraction, wholeNumber } from './number-text.ts'
import { assertDistinct, assertKnownProviders } from './price-settings.ts'
import { DEMO_NAME, providerName } from './provider-choice.ts'
import { redisTls } from './redis-tls-files.ts'
import { isServiceLink } from './service-links.ts'

/** Environment variables, as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** This process's environment. */
export function processEnvironment(): Environment {
  return process.env
}

const PREFIX = 'REPRISE_'

/** Settings of the file that no single variable can hold. */
const FILE_ONLY: ReadonlySet<string> = new Set(['providers', 'prices'])

/** Lists that a variable holds as `name:key,name:key`, and what they call the name. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['apiKeys', 'tenant'],
  ['encryptionKeys', 'id'],
])

const NUMBERS: ReadonlySet<string> = new Set([
  'port',
  'workers',
  'ttlSeconds',
  'staleSeconds',
  'memoryMaxBytes',
  'maxEntryBytes',
  'compressFromBytes',
  'maxBodyBytes',
  'metricsFlushMs',
  'commandTimeoutMs',
  'leaseWaitMs',
  'revalidateSeconds',
  'earlyRefresh',
  'maxGenerations',
  'maxQueued',
  'queueWaitMs',
  'lingerMs',
  'graceSeconds',
  'semanticDeadlineMs',
  'semanticMaxQuestions',
])

/** Words in the place of a number. */
const WORDS: ReadonlyMap<string, string> = new Map([['workers', 'auto']])

/** Numbers that may have a fraction. */
const FRACTIONS: ReadonlySet<string> = new Set([
  'semanticThreshold',
  'semanticAcceptedError',
  'auditExactShare',
  'auditSemanticShare',
])

/**
 * Reads the configuration: `reprise.yaml`, or the file that `REPRISE_CONFIG` names, and
 * over it the environment. An empty variable counts as unset.
 * @throws {ConfigurationError} naming every setting that is unknown or wrong.
 */
export function readConfig(
  environment: Environment = processEnvironment(),
  purpose: 'serve' | 'simulate' = 'serve',
): GatewayConfig {
  const given = { ...fromFile(environment), ...fromEnvironment(environment) }
  const checked = checkedConfig(given)
  if ('problems' in checked) {
    throw new ConfigurationError(`wrong configuration
${checked.problems}`)
  }
  assertCoherent(checked.config)
  // Logs tell of providers that are configured nowhere, and are looked at elsewhere.
  if (purpose === 'serve') {
    assertProvidersKnown(checked.config)
    redisTls(checked.config)
  }
  return checked.config
}

/** What the file takes from the environment comes as text, numbers too. */
function fromFile(environment: Environment): Record<string, unknown> {
  const settings = Object.entries(settingsFile(environment)).map(([name, value]) => [
    name,
    typeof value === 'string' ? settingValue(name, name, value) : value,
  ])
  return Object.fromEntries(settings)
}

function fromEnvironment(environment: Environment): Record<string, unknown> {
  const settings: Record<string, unknown> = {}
  for (const [variable, text] of Object.entries(environment)) {
    if (!variable.startsWith(PREFIX) || variable === 'REPRISE_CONFIG' || !text) continue
    if (isServiceLink(variable, text)) continue
    const name = settingOf(variable)
    settings[name] = settingValue(name, variable, text)
  }
  return settings
}

/** `REPRISE_TTL_SECONDS` is `ttlSeconds`. */
function settingOf(variable: string): string {
  const name = variable
    .slice(PREFIX.length)
    .toLowerCase()
    .replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (isSetting(name) && !FILE_ONLY.has(name)) return name
  throw new ConfigurationError(`${variable}: there is no such setting`)
}

function settingValue(name: string, variable: string, text: string): unknown {
  const first = PAIRS.get(name)
  if (first !== undefined) return pairs(first, variable, text)
  if (FRACTIONS.has(name)) return fraction(variable, text)
  return NUMBERS.has(name) ? wholeNumber(variable, text, WORDS.get(name)) : text
}

/** `tenant:key,tenant:key`. A tenant whose name holds a colon goes into the file. */
function pairs(first: string, variable: string, text: string): unknown {
  return text.split(',').map((pair) => {
    const colon = pair.indexOf(':')
    if (colon < 1 || colon === pair.length - 1)
      throw new ConfigurationError(`${variable}: must be ${first}:key,${first}:key`)
    return { [first]: pair.slice(0, colon).trim(), key: pair.slice(colon + 1).trim() }
  })
}

/** What no setting shows by itself. */
function assertCoherent(config: GatewayConfig): void {
  const needsRedis = config.cache === 'redis' || config.cache === 'tiered'
  if (needsRedis && config.redisUrl === undefined) {
    throw new ConfigurationError(`redisUrl (REPRISE_REDIS_URL): needed by cache ${config.cache}`)
  }
  if (config.cache === 'keyv' && config.keyvUrl === undefined) {
    throw new ConfigurationError('keyvUrl (REPRISE_KEYV_URL): needed by cache keyv')
  }
  if (config.upstreamUrl !== undefined && config.providers !== undefined) {
    throw new ConfigurationError(
      'upstreamUrl (REPRISE_UPSTREAM_URL): name it in providers, or leave providers out',
    )
  }
  if (config.upstreamApiKey !== undefined && config.upstreamUrl === undefined) {
    throw new ConfigurationError('upstreamApiKey (REPRISE_UPSTREAM_API_KEY): needs upstreamUrl')
  }
  if (new Set(config.apiKeys.map(({ key }) => key)).size < config.apiKeys.length) {
    throw new ConfigurationError('apiKeys (REPRISE_API_KEYS): two tenants have the same key')
  }
  if (new Set(config.encryptionKeys.map(({ id }) => id)).size < config.encryptionKeys.length) {
    throw new ConfigurationError(
      'encryptionKeys (REPRISE_ENCRYPTION_KEYS): two keys have the same id',
    )
  }
  assertShared(config)
  assertSemantic(config)
  assertDistinct(config.prices ?? [])
  if (config.apiKeys.length === 0 && !isLoopback(config.host)) {
    throw new ConfigurationError(
      'host (REPRISE_HOST): without apiKeys the gateway listens on loopback only',
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

function assertProvidersKnown(config: GatewayConfig): void {
  const names = configuredProviders(config).map(providerName)
  assertKnownProviders(config.prices ?? [], names.length === 0 ? [DEMO_NAME] : names)
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

/** Whether a host, an IPv6 address without brackets, is this machine. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
