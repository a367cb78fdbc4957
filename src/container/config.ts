import { ConfigurationError } from '../domain/errors.ts'
import { assertCoherent, assertProvidersKnown } from './config-checks.ts'
import { settingsFile } from './config-file.ts'
import { checkedConfig, type GatewayConfig, isSetting } from './gateway-config.ts'
import { fraction, wholeNumber } from './number-text.ts'
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
